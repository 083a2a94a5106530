import { LIMITED } from "../../languages/limited-states";
import type { Reading } from "../read-paragraph";
import { type Compared, findWordsIn } from "./compared";
import type { Difference, Words } from "./notice";

/** A clause's words, or a whole text's. */
function limitedIn({ view, language }: Reading, range: { start: number; end: number }): Words | null {
  return findWordsIn({ text: view.folded, ...range }, LIMITED[language].limited);
}

/** The states in the one text that the other narrows; null where the other says nothing of them or narrows in its own way. */
function findAll({ view, language }: Reading, range: { start: number; end: number }): Words | null {
  const words = view.folded.slice(range.start, range.end);
  return LIMITED[language].narrowing.test(words) ? null : findWordsIn({ text: view.folded, ...range }, LIMITED[language].states);
}

/** "Relevant" or "willing" of states that one of two clauses has alone. @example 有关成员国 as "the Member States" */
export function compareScope({ own, other, drafts }: Compared): Difference[] {
  return drafts.flatMap(({ clause, answer }): Difference[] => {
    if (answer === null) return [];
    const [left, right] = [{ start: clause.clauseStart, end: clause.clauseEnd }, { start: answer.clause.clauseStart, end: answer.clause.clauseEnd }];
    const [limited, answered] = [limitedIn(own, left), limitedIn(other, right)];
    if ((limited === null) === (answered === null)) return [];
    const all = limited === null ? findAll(own, left) : findAll(other, right);
    if (all === null) return [];
    return [{ sort: "scope", own: limited ?? all, other: limited === null ? answered : all, note: "One means some of the states only, the other all of them." }];
  });
}
