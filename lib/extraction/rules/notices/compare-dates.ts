import type { DateWords } from "../read-dates";
import { type Compared, wordsAt } from "./compared";
import type { Difference } from "./notice";

const DAYS: ReadonlySet<string> = new Set(["day", "month", "quarter", "half"]);
/** Programmes that are called after their last year, as a year in one language and as a limit in another. */
const AGENDA = /议程|\bAgenda\b|Повестк/u;

function yearsOf(text: string): string[] {
  return text.match(/\d{4}/gu) ?? [];
}

/** Days by what they mean, limits of years by their year: 2030年前 is "before 2030" and "by 2030" in translations. */
function keyOf({ earliest, latest, precision, text }: DateWords): string {
  if (earliest !== null) return `${precision} ${earliest} ${latest ?? ""}`;
  return DAYS.has(precision) ? `limit ${latest ?? ""}` : `limit ${yearsOf(text).join()}`;
}

/** What only one text dates; not what the other writes with the same figures in words that no date rule knows. */
function listMissing(from: Compared["own"], { there, agenda }: { there: Compared["own"]; agenda: boolean }): DateWords[] {
  const keys = new Set(there.dates.map(keyOf));
  const years = new Set(agenda ? yearsOf(there.view.folded) : []);
  const known = (date: DateWords) => !DAYS.has(date.precision) && agenda && yearsOf(date.text).every((year) => years.has(year));
  return from.dates.filter((date) => date.precision !== "relative" && !keys.has(keyOf(date)) && !known(date));
}

/** Tells whether every figure of a date stands somewhere in the other text, so that only its wording may be unknown. */
function isWritten({ text }: DateWords, there: Compared["own"]): boolean {
  const figures = new Set(there.view.folded.match(/\d+/gu) ?? []);
  const own = text.match(/\d+/gu) ?? [];
  return own.length > 0 && own.every((figure) => figures.has(figure));
}

/** Dates that only one of the two texts has. */
export function compareDates(compared: Compared): Difference[] {
  const { own, other } = compared;
  const agenda = AGENDA.test(own.view.text) && AGENDA.test(other.view.text);
  const [dropped, added] = [listMissing(own, { there: other, agenda }), listMissing(other, { there: own, agenda })];
  return Array.from({ length: Math.max(dropped.length, added.length) }, (_, position) => position).flatMap((position): Difference[] => {
    const [left, right] = [dropped[position], added[position]];
    const alone = left ?? right;
    if (alone !== undefined && (left === undefined || right === undefined) && isWritten(alone, left === undefined ? own : other)) return [];
    return [{ sort: "date", own: left === undefined ? null : wordsAt(own, left), other: right === undefined ? null : wordsAt(other, right) }];
  });
}
