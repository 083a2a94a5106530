import type { Language, NamedDocument } from "../../output";
import { sayTheSame } from "../../languages/near-synonyms";
import type { BoundClause } from "../bound-clauses";
import type { Answer, ParagraphReading, Reading } from "../read-paragraph";
import type { NoticeQuestion, Words } from "./notice";

/** A clause of the one text with its answer in the other; `order` counts the clauses of the paragraph from 1. */
export type ComparedClause = { order: number; clause: BoundClause; answer: Answer | null; documents: readonly NamedDocument[] };

/** A paragraph in the two languages that are compared: what decides, and what should say the same. */
export type Compared = {
  place: ParagraphReading;
  own: Reading;
  other: Reading;
  /** Both texts are official: neither is a translation of the other. */
  official: boolean;
  drafts: readonly ComparedClause[];
};

/** Two languages, the one that decides first. */
export type Pair = { own: Language; other: Language };

/** Which languages are compared: the official texts with one another, English with each of them. */
export const PAIRS: readonly Pair[] = [
  { own: "zh", other: "ru" },
  { own: "zh", other: "en" },
  { own: "ru", other: "en" },
];

/** The clauses of a text, which need not be the one that was read first, with their answers. */
function clausesOf({ place, drafts }: NoticeQuestion["paragraphs"][number], { own, other }: Pair): ComparedClause[] {
  return drafts.flatMap(({ clause, answers, namedDocuments }, position) => {
    const ownClause = own === place.own.language ? clause : answers[own]?.clause;
    const answer = answers[other]?.clause;
    if (ownClause === undefined) return [];
    return [{ order: position + 1, clause: ownClause, answer: answer === undefined ? null : { clause: answer, sameVerb: ownClause.verb === answer.verb }, documents: namedDocuments }];
  });
}

/** The paragraphs that have a text of their own in both languages. */
export function listCompared({ paragraphs }: NoticeQuestion, pair: Pair): Compared[] {
  return paragraphs.flatMap((paragraph) => {
    const { place } = paragraph;
    const readings = [place.own, ...place.others];
    const own = readings.find(({ language }) => language === pair.own);
    const other = readings.find(({ language }) => language === pair.other);
    if (own === undefined || other === undefined) return [];
    return [{ place, own, other, official: pair.other !== "en", drafts: clausesOf(paragraph, pair) }];
  });
}

/** Tells whether an answer's verb can render a clause's. Chinese and English verbs answer one by one; 指出 is "noted" as often as "pointed out". */
export function rendersVerb({ own }: Compared, { clause, answer }: { clause: BoundClause; answer: Answer }): boolean {
  if (answer.sameVerb || (clause.verb === "pointed_out" && answer.clause.verb === "noted")) return true;
  return own.language === "ru" || answer.clause.verb === "other" || clause.verb === "other" ? sayTheSame(clause.verb, answer.clause.verb) : false;
}

/** The words of a stretch. */
export function wordsAt({ view }: Reading, { start, end }: { start: number; end: number }): Words {
  return { start, end, text: view.text.slice(start, end) };
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

/** Every place in a text where a pattern with the flag g matches. */
export function findAllWords(text: string, pattern: RegExp): Words[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

/** What each of two lists has that the other lacks, by a key; once for each key. */
export function partBy<T>(own: readonly T[], { other, keyOf }: { other: readonly T[]; keyOf: (one: T) => string }): { lost: T[]; strange: T[] } {
  const only = (list: readonly T[], there: readonly T[]) => {
    const known = new Set(there.map(keyOf));
    return [...new Map(list.map((one) => [keyOf(one), one])).entries()].filter(([key]) => !known.has(key)).map(([, one]) => one);
  };
  return { lost: only(own, other), strange: only(other, own) };
}
