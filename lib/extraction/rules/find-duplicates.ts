import type { InputParagraph } from "../input";
import { TABLES } from "../languages/tables";
import type { Language } from "../output";
import { maskText } from "../text/mask";
import { normaliseWords } from "../text/normalise";
import { boundClauses, readVerbs } from "./bound-clauses";
import { readDates } from "./read-dates";

/** A paragraph whose translation repeats another paragraph's. */
export type Duplicate = { paragraph: number; original: number; /** The language that repeats. */ language: Language };

/** Shorter translations repeat by themselves: headings, signatures. */
const SHORTEST = 60;

type Version = { text: string; language: Language };

function verbsOf({ text, language }: Version): string[] {
  const tables = TABLES[language];
  if (tables === undefined) return [];
  return boundClauses(readVerbs(maskText(text, tables.compiled.grammar.marks), { compiled: tables.compiled, above: null }), ({ weak }) => !weak).map(({ verb }) => verb);
}

function countNames({ text, language }: Version): number {
  return maskText(text, TABLES[language]?.compiled.grammar.marks ?? []).marked.filter(({ kind }) => kind !== "aside").length;
}

function daysOf({ text, language }: Version): string[] {
  return readDates(text, { rules: TABLES[language]?.dates ?? [] }).map(({ latest }) => latest ?? "");
}

function overlap(left: string[], right: string[]): number {
  const [own, other] = [new Set(left), new Set(right)];
  const all = new Set([...own, ...other]).size;
  return all === 0 ? 1 : [...own].filter((value) => other.has(value)).length / all;
}

/** How well a translation answers a text: by verbs, dates and marked names. */
function answers(own: Version, translation: Version): number {
  const sameNames = countNames(own) === countNames(translation) ? 1 : 0;
  return overlap(verbsOf(own), verbsOf(translation)) + overlap(daysOf(own), daysOf(translation)) + sameNames;
}

/** Finds paragraphs with the same translation although their own words differ; the one it answers worse is the repeat. */
export function findDuplicates(paragraphs: readonly InputParagraph[], [own, translated]: readonly [Language, Language]): Duplicate[] {
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
      const answer = { text: translation, language: translated };
      const earlierIsWorse = answers({ text: other, language: own }, answer) < answers({ text: words, language: own }, answer);
      duplicates.push(earlierIsWorse ? { paragraph: earlier, original: position, language: translated } : { paragraph: position, original: earlier, language: translated });
      if (earlierIsWorse) seen.set(key, position);
    }
  }
  return duplicates;
}
