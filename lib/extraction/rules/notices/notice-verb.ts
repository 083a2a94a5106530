import { listCompared, noticeOf, ZH_EN } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

const TRACKED: ReadonlySet<string> = new Set(["noted", "supported", "approved"]);

/** A tracked verb that is translated by one of another strength, or the reverse. */
export function noticeVerb(question: NoticeQuestion): FoundNotice[] {
  return listCompared(question, ZH_EN).flatMap((compared) =>
    compared.drafts.flatMap(({ clause, answer }) => {
      if (answer === null || answer.sameVerb || !(TRACKED.has(clause.verb) || TRACKED.has(answer.clause.verb))) return [];
      const own = { start: clause.start, end: clause.end, text: compared.own.view.text.slice(clause.start, clause.end) };
      const other = { start: answer.clause.start, end: answer.clause.end, text: compared.other.view.text.slice(answer.clause.start, answer.clause.end) };
      return [noticeOf(compared, { code: "translation.verb", message: `“${own.text}” (${clause.verb}) is translated “${other.text}” (${answer.clause.verb}).`, own, other })];
    }),
  );
}
