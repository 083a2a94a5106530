import { findWords, listCompared, noticeOf, ZH_EN } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

const LIMITED_ZH = /(?:各)?(?:有关|相关|有意愿|感兴趣|部分)/u;
const LIMITED_EN = /\b(?:relevant|interested|willing|concerned|respective|certain|some)\b/iu;
/** Authorities are always the relevant ones; only of states and delegations does the word narrow who is bound. */
const NARROWED: ReadonlySet<string> = new Set(["states", "heads"]);

/** "Relevant" or "willing" dropped from a subject, or added to it. */
export function noticeScope(question: NoticeQuestion): FoundNotice[] {
  return listCompared(question, ZH_EN).flatMap((compared) =>
    compared.drafts.flatMap(({ clause, answer }) => {
      const [own, other] = [clause.subject, answer?.clause.subject ?? null];
      if (own === null || other === null || clause.carried || answer?.clause.carried === true || !NARROWED.has(own.kind)) return [];
      const limited = findWords(own.text, LIMITED_ZH);
      const answered = LIMITED_EN.test(other.text);
      if ((limited !== null) === answered) return [];
      const message = `“${own.text}” ${limited === null ? "is all of them" : "is some of them only"}; “${other.text}” ${answered ? "narrows it" : "is all"}.`;
      return [noticeOf(compared, { code: "translation.scope", message, own, other })];
    }),
  );
}
