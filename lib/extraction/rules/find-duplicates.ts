import type { InputParagraph } from "../input";
import { TABLES } from "../languages/tables";
import type { Language } from "../output";
import { maskText } from "../text/mask";
import { normaliseWords } from "../text/normalise";
import { boundClauses, readVerbs } from "./bound-clauses";
import { readDates } from "./read-dates";

/** A paragraph whose translation repeats another paragraph's. */
export type Duplicate = { paragraph: number; original: number };

/** Shorter translations repeat by themselves: headings, signatures. */
const SHORTEST = 60;

function verbsOf(text: string, language: Language): string[] {
  const tables = TABLES[language];
  if (tables === undefined) return [];
  return boundClauses(readVerbs(maskText(text, tables.compiled.grammar.marks), tables.compiled), ({ weak }) => !weak).map(({ verb }) => verb);
}

function daysOf(text: string, language: Language): string[] {
  return readDates(text, TABLES[language]?.dates ?? [], null).map(({ latest }) => latest ?? "");
}

function overlap(left: string[], right: string[]): number {
  const [own, other] = [new Set(left), new Set(right)];
  const all = new Set([...own, ...other]).size;
  return all === 0 ? 1 : [...own].filter((value) => other.has(value)).length / all;
}

/** How well a translation answers a text: by verbs, dates and marked names. */
function answers(text: string, translation: string, [language, translated]: [Language, Language]): number {
  const names = (words: string, of: Language) => maskText(words, TABLES[of]?.compiled.grammar.marks ?? []).marked.filter(({ kind }) => kind !== "aside").length;
  const sameNames = names(text, language) === names(translation, translated) ? 1 : 0;
  return overlap(verbsOf(text, language), verbsOf(translation, translated)) + overlap(daysOf(text, language), daysOf(translation, translated)) + sameNames;
}

/** Finds paragraphs with the same translation although their own words differ; the one it answers worse is the repeat. */
export function findDuplicates(paragraphs: readonly InputParagraph[], own: Language, translated: Language): Duplicate[] {
  const seen = new Map<string, number>();
  const duplicates: Duplicate[] = [];
  for (const [position, { text }] of paragraphs.entries()) {
    const [words, translation] = [text[own], text[translated]];
    if (words === undefined || translation === undefined || translation.length < SHORTEST) continue;
    const key = normaliseWords(translation);
    const earlier = seen.get(key);
    const other = earlier === undefined ? undefined : paragraphs[earlier]?.text[own];
    if (earlier === undefined || other === undefined) seen.set(key, position);
    else if (normaliseWords(other) !== normaliseWords(words)) {
      const pair: [Language, Language] = [own, translated];
      const earlierIsWorse = answers(other, translation, pair) < answers(words, translation, pair);
      duplicates.push(earlierIsWorse ? { paragraph: earlier, original: position } : { paragraph: position, original: earlier });
      if (earlierIsWorse) seen.set(key, position);
    }
  }
  return duplicates;
}
