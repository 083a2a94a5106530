import type { PerLanguage, Place } from "../../output";
import type { BoundClause } from "../bound-clauses";
import type { ClauseDraft } from "../draft-clause";
import type { Answer, ParagraphReading, Reading } from "../read-paragraph";
import type { FoundNotice, NoticeQuestion } from "./notice";

/** A clause with its answer in the text that is compared. */
export type ComparedDraft = ClauseDraft & { answer: Answer | null };

/** A paragraph with the two texts that are compared. */
export type Compared = { place: ParagraphReading; own: Reading; other: Reading; drafts: readonly ComparedDraft[] };

/** Words of one text and where they stand. */
export type Words = Place & { text: string };

/** The paragraphs that have a translation of their own; in other languages than those asked for, none. */
export function listCompared({ paragraphs }: NoticeQuestion, languages: { own: string; other: string }): Compared[] {
  return paragraphs.flatMap(({ place, drafts }) => {
    const { own, others } = place;
    const other = others.find(({ language }) => language === languages.other);
    if (other === undefined || own.language !== languages.own) return [];
    return [{ place, own, other, drafts: drafts.map((draft) => ({ ...draft, answer: draft.answers[other.language] ?? null })) }];
  });
}

/** The two official texts, which decide together. */
export const OFFICIAL = { own: "zh", other: "ru" } as const;

/** Chinese with its English translation: what most rules compare. */
export const ZH_EN = { own: "zh", other: "en" } as const;

function holds({ clauseStart, clauseEnd }: BoundClause, words: Words | null): boolean {
  return words !== null && words.start >= clauseStart && words.start < clauseEnd;
}

/** The order of the clause that holds the words, from 1; null where none does. */
function orderOf({ drafts }: Compared, { own, other }: { own: Words | null; other: Words | null }): number | null {
  const byOwn = drafts.findIndex(({ clause }) => holds(clause, own));
  const found = byOwn >= 0 ? byOwn : drafts.findIndex(({ answer }) => answer !== null && holds(answer.clause, other));
  return found < 0 ? null : found + 1;
}

/** A notice on the clause that holds the words, else on the paragraph; its places are the words', the whole text's where they are missing. */
export function noticeOf(compared: Compared, notice: { code: FoundNotice["code"]; message: string; own: Words | null; other: Words | null }): FoundNotice {
  const { place, own, other } = compared;
  const span: PerLanguage<Place> = {
    ...(notice.own === null ? {} : { [own.language]: { start: notice.own.start, end: notice.own.end } }),
    ...(notice.other === null ? {} : { [other.language]: { start: notice.other.start, end: notice.other.end } }),
  };
  return { code: notice.code, message: notice.message, paragraph: place.index, order: orderOf(compared, notice), span };
}

/** The first place in a stretch of a text where a pattern matches; offsets are the whole text's. */
export function findWordsIn({ text, start, end }: Words, pattern: RegExp): Words | null {
  const found = pattern.exec(text.slice(start, end));
  return found === null ? null : { start: start + found.index, end: start + found.index + found[0].length, text: found[0] };
}

/** The first place in a text where a pattern matches. */
export function findWords(text: string, pattern: RegExp): Words | null {
  return findWordsIn({ text, start: 0, end: text.length }, pattern);
}
