import type { PerLanguage, Place } from "../../output";
import type { ClauseDraft } from "../draft-clause";
import type { ParagraphReading, Reading } from "../read-paragraph";
import type { FoundNotice, NoticeQuestion } from "./notice";

/** A paragraph with the two texts that are compared. */
export type Compared = { place: ParagraphReading; own: Reading; other: Reading; drafts: readonly ClauseDraft[] };

/** Words of one text and where they stand. */
export type Words = Place & { text: string };

/** The paragraphs that have a translation of their own; in other languages than those asked for, none. */
export function listCompared({ paragraphs }: NoticeQuestion, languages: { own: string; other: string }): Compared[] {
  return paragraphs.flatMap(({ place, drafts }) => {
    const { own, other } = place;
    return other === null || own.language !== languages.own || other.language !== languages.other ? [] : [{ place, own, other, drafts }];
  });
}

/** Chinese with its English translation: what most rules compare. */
export const ZH_EN = { own: "zh", other: "en" } as const;

/** The order of the clause that holds the words, from 1; null where none does. */
function orderOf({ drafts }: Compared, own: Words | null, other: Words | null): number | null {
  const holds = (start: number, end: number, words: Words | null) => words !== null && words.start >= start && words.start < end;
  const byOwn = drafts.findIndex(({ clause }) => holds(clause.clauseStart, clause.clauseEnd, own));
  const found = byOwn >= 0 ? byOwn : drafts.findIndex(({ answer }) => answer !== null && holds(answer.clause.clauseStart, answer.clause.clauseEnd, other));
  return found < 0 ? null : found + 1;
}

/** A notice on the clause that holds the words, else on the paragraph; its places are the words', the whole text's where they are missing. */
export function noticeOf(compared: Compared, notice: { code: FoundNotice["code"]; message: string; own: Words | null; other: Words | null }): FoundNotice {
  const { place, own, other } = compared;
  const span: PerLanguage<Place> = {
    ...(notice.own === null ? {} : { [own.language]: { start: notice.own.start, end: notice.own.end } }),
    ...(notice.other === null ? {} : { [other.language]: { start: notice.other.start, end: notice.other.end } }),
  };
  return { code: notice.code, message: notice.message, paragraph: place.index, order: orderOf(compared, notice.own, notice.other), span };
}

/** The first place where a pattern matches. */
export function findWords(text: string, pattern: RegExp, from = 0): Words | null {
  const found = pattern.exec(text.slice(from));
  return found === null ? null : { start: from + found.index, end: from + found.index + found[0].length, text: found[0] };
}
