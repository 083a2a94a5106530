import type { Language } from "../output";
import { costOf, profileOf, toRun, weighAnchors } from "./align-costs";

/** A stretch of a text. */
export type Stretch = { start: number; end: number };

/** Where a sentence or, before a semicolon, a part of one ends, with the spaces behind it. */
const SENTENCE_END = /[。！？；!?;](?:[”"»』」）)])*\s*|\.(?:[”"»)])*\s+(?=[\p{Lu}\d«“"(])/gu;
/** A paragraph of more sentences is cut into longer ones, so that time stays small. */
const MOST = 60;

function listSentences(text: string): Stretch[] {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length).filter((end) => end < text.length);
  const every = Math.ceil((ends.length + 1) / MOST);
  const kept = ends.filter((_, position) => (position + 1) % every === 0);
  return [...kept, text.length].map((end, position) => ({ start: position === 0 ? 0 : (kept[position - 1] ?? 0), end }));
}

type Cut = { cost: number; ends: number[] };

type Question = { sentences: readonly Stretch[]; costOfRun: (part: number, run: { from: number; to: number }) => number };

/** The cheapest cut of the sentences before each end into the parts so far: one row of the table a part. */
function nextRow({ sentences, costOfRun }: Question, { row, part }: { row: readonly (Cut | null)[]; part: number }): (Cut | null)[] {
  return [null, ...sentences.map((_, last) => {
    let best: Cut | null = null;
    for (let from = part; from <= last; from += 1) {
      const before = row[from];
      if (before == null) continue;
      const cost = before.cost + costOfRun(part, { from, to: last + 1 });
      if (best === null || cost < best.cost) best = { cost, ends: [...before.ends, last + 1] };
    }
    return best;
  })];
}

/**
 * Cuts a text that answers several paragraphs into one stretch for each, at the ends of sentences; null where it has fewer
 * sentences than there are paragraphs.
 */
export function shareText({ text, language }: { text: string; language: Language }, { texts, language: own }: { texts: readonly string[]; language: Language }): Stretch[] | null {
  const sentences = listSentences(text);
  if (sentences.length < texts.length) return null;
  const parts = texts.map((part) => profileOf(part, own));
  const profiles = sentences.map(({ start, end }) => profileOf(text.slice(start, end), language));
  const weights = weighAnchors([parts, profiles]);
  const costOfRun = (part: number, { from, to }: { from: number; to: number }) => costOf({ own: toRun(parts.slice(part, part + 1), weights), other: toRun(profiles.slice(from, to), weights), weights });
  let row: (Cut | null)[] = [{ cost: 0, ends: [] }];
  for (const part of parts.keys()) row = nextRow({ sentences, costOfRun }, { row, part });
  const ends = row.at(-1)?.ends ?? [];
  return ends.map((end, position) => ({ start: sentences[position === 0 ? 0 : (ends[position - 1] ?? 0)]?.start ?? 0, end: sentences[end - 1]?.end ?? text.length }));
}
