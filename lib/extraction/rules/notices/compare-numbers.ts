import { listAllNumbers, listNumbers, type NumberWords } from "../read-numbers";
import { type Compared, wordsAt } from "./compared";
import type { Difference } from "./notice";

/** What the other text has no number for. One and first are as often no numbers: "one of", "first of all". */
function listUnanswered(from: Compared["own"], there: Compared["own"]): NumberWords[] {
  const known = new Set(listAllNumbers(there).map(({ value }) => value));
  return listNumbers(from).filter(({ value, firm }) => !known.has(value) && (firm || value > 1));
}

/** Numbers that the other text gives otherwise; a figure that a translation lacks also where nothing stands instead. */
export function compareNumbers({ own, other, official }: Compared): Difference[] {
  const [lost, strange] = [listUnanswered(own, other), listUnanswered(other, own)];
  const waiting = { true: strange.filter(({ ordinal }) => ordinal), false: strange.filter(({ ordinal }) => !ordinal) };
  return lost.flatMap((number): Difference[] => {
    const instead = waiting[`${number.ordinal}`].shift() ?? null;
    if (instead === null && (official || !number.firm)) return [];
    return [{ sort: "number", own: wordsAt(own, number), other: instead === null ? null : wordsAt(other, instead) }];
  });
}
