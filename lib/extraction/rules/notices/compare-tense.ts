import { EVENT_TENSES } from "../../languages/event-tense";
import type { Reading } from "../read-paragraph";
import { type Compared, findWordsIn, wordsAt } from "./compared";
import type { Difference, Words } from "./notice";

type Range = { start: number; end: number };
type Tense = { past: Words | null; future: Words | null };

/** An event without a tense of its own is over where its sentence dates it before the adoption. @example 2025年11月17日…在莫斯科举行 */
function datedPast({ view, dates, language }: Reading, { range, adoptedOn }: { range: Range; adoptedOn: string | null }): Words | null {
  const { undecided } = EVENT_TENSES[language];
  const date = dates.find(({ start, end, latest, precision }) => start >= range.start && end <= range.end && precision === "day" && latest !== null && adoptedOn !== null && latest <= adoptedOn);
  if (undecided === null || date === undefined) return null;
  const stop = view.masked.indexOf("。", date.end);
  return findWordsIn({ text: view.masked, start: date.end, end: stop < 0 ? range.end : Math.min(stop, range.end) }, undecided);
}

function tenseOf(reading: Reading, { range, adoptedOn }: { range: Range; adoptedOn: string | null }): Tense {
  const { past, future } = EVENT_TENSES[reading.language];
  const words = { text: reading.view.masked, ...range };
  const coming = findWordsIn(words, future);
  return { future: coming, past: findWordsIn(words, past) ?? (coming === null ? datedPast(reading, { range, adoptedOn }) : null) };
}

function isOnly({ past, future }: Tense, tense: "past" | "future"): boolean {
  return tense === "past" ? past !== null && future === null : past === null && future !== null;
}

/** A past event made future, or the reverse, in two stretches that say the same. */
function compareEvents({ own, other, place }: Compared, { left, right }: { left: Range; right: Range }): Difference[] {
  const { adoptedOn } = place.head;
  const [first, second] = [tenseOf(own, { range: left, adoptedOn }), tenseOf(other, { range: right, adoptedOn })];
  if (isOnly(first, "past") && isOnly(second, "future")) return [{ sort: "tense", own: first.past, other: second.future, note: "What is over in one text is to come in the other." }];
  if (isOnly(first, "future") && isOnly(second, "past")) return [{ sort: "tense", own: first.future, other: second.past, note: "What is to come in one text is over in the other." }];
  return [];
}

/** An act of the heads of delegation that a translation puts under another subject's "will": 注意到 as "member states will …, take note of". */
function findPutUnderWill({ own, other, drafts }: Compared): Difference[] {
  if (other.language !== "en") return [];
  return drafts.flatMap(({ clause, answer }, position): Difference[] => {
    if (answer === null || !answer.clause.weak || clause.subject?.kind !== "heads") return [];
    const ruling = drafts[position - 1]?.clause.verb;
    const sentenceStart = other.view.masked.lastIndexOf(". ", answer.clause.start) + 1;
    const governed = /\bwill\b/iu.test(other.view.masked.slice(sentenceStart, answer.clause.start));
    const words = wordsAt(other, answer.clause);
    if (!governed || ruling === "will" || /ing\b/u.test(words.text)) return [];
    return [{ sort: "tense", own: wordsAt(own, clause), other: words, note: `It is an act of “${clause.subject.text}” and stands under another subject's “will”.` }];
  });
}

/** Past made future or the reverse: in the whole paragraph where it speaks of one of them only, else clause by clause. */
export function compareTense(compared: Compared): Difference[] {
  const { own, other, drafts } = compared;
  const whole = compareEvents(compared, { left: { start: 0, end: own.view.text.length }, right: { start: 0, end: other.view.text.length } });
  const events = whole.length > 0 ? whole : drafts.flatMap(({ clause, answer }) =>
    answer === null ? [] : compareEvents(compared, { left: { start: clause.clauseStart, end: clause.clauseEnd }, right: { start: answer.clause.clauseStart, end: answer.clause.clauseEnd } }),
  );
  return [...events, ...findPutUnderWill(compared)];
}
