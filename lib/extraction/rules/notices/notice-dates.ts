import type { DateWords } from "../read-dates";
import { listCompared, noticeOf, ZH_EN } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

/** Days by what they mean, limits by their year: 2030年前 is "before 2030" and "by 2030" in translations. */
function keyOf({ earliest, latest, precision, text }: DateWords): string {
  if (earliest === null) return `limit ${/\d{4}/u.exec(text)?.[0] ?? ""}`;
  return `${precision} ${earliest} ${latest ?? ""}`;
}

function missing(from: DateWords[], there: DateWords[]): DateWords[] {
  const keys = new Set(there.map(keyOf));
  return from.filter((date) => !keys.has(keyOf(date)) && date.precision !== "relative");
}

/** Dates that only one of the two texts has. */
export function noticeDates(question: NoticeQuestion): FoundNotice[] {
  return listCompared(question, ZH_EN).flatMap((compared) => {
    const [own, other] = [compared.own.dates, compared.other.dates];
    const [dropped, added] = [missing(own, other), missing(other, own)];
    return Array.from({ length: Math.max(dropped.length, added.length) }, (_, position) => {
      const [left, right] = [dropped[position] ?? null, added[position] ?? null];
      const message = left === null ? `“${right?.text ?? ""}” is not in the text that decides.` : right === null ? `“${left.text}” is missing in the translation.` : `“${left.text}” is translated “${right.text}”.`;
      return noticeOf(compared, { code: "translation.date", message, own: left, other: right });
    });
  });
}
