import type { Language } from "../output";
import { listAnchors } from "./align-anchors";

/** How many letters of English a character of each language stands for. */
const LETTERS: Record<Language, number> = { zh: 4, en: 1, ru: 0.95 };

/** What is compared of a paragraph: its length in English letters and its anchors. */
export type Profile = { length: number; anchors: ReadonlySet<string> };

/** Length of a text in what its English would have, spaces left out where they say nothing. */
export function lengthOf(text: string, language: Language): number {
  return text.trim().length * LETTERS[language];
}

/** A paragraph ready to be compared. */
export function profileOf(text: string, language: Language): Profile {
  return { length: lengthOf(text, language), anchors: listAnchors(text, language) };
}

/** How much an anchor tells: one that stands in every paragraph nothing, one that stands in a single pair all. */
export type Weights = ReadonlyMap<string, number>;

/** Weighs the anchors of both texts by how rare they are. */
export function weighAnchors(sides: readonly (readonly Profile[])[]): Weights {
  const counts = new Map<string, number>();
  for (const { anchors } of sides.flat()) for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  const all = Math.log(1 + sides.flat().length);
  return new Map([...counts].map(([anchor, count]) => [anchor, Math.log(1 + sides.flat().length / count) / Math.max(all, 1)]));
}

/** Lengths of translations differ by this share, and by some letters whatever the length. */
const SPREAD = 0.17;
const LETTERS_SPREAD = 6;
const WORST_LENGTH = 8;

/** Costs nothing for texts of the same length, more the less likely the difference is in a translation. */
function costOfLength(own: number, other: number): number {
  const mean = Math.max(1, (own + other) / 2);
  const deviation = Math.sqrt(SPREAD ** 2 + LETTERS_SPREAD / mean);
  return Math.min((Math.log((own + 1) / (other + 1)) / deviation) ** 2 / 2, WORST_LENGTH);
}

/** What full agreement of the anchors is worth. */
const AGREEMENT = 6;
/** Anchors of one side alone count less: translators leave out, add and rename. */
const ONE_SIDED = 0.45;
/** Few anchors prove little. */
const DOUBT = 0.7;

function sumOf(groups: readonly Profile[], anchor: string): boolean {
  return groups.some(({ anchors }) => anchors.has(anchor));
}

function agreement(own: readonly Profile[], other: readonly Profile[], weights: Weights): number {
  let [shared, lonely] = [0, 0];
  const weigh = (from: readonly Profile[], to: readonly Profile[], half: number) => {
    for (const [position, { anchors }] of from.entries()) {
      for (const anchor of anchors) {
        if (sumOf(from.slice(0, position), anchor)) continue;
        const weight = weights.get(anchor) ?? 0;
        if (sumOf(to, anchor)) shared += weight * half;
        else lonely += weight;
      }
    }
  };
  weigh(own, other, 0.5);
  weigh(other, own, 0.5);
  return shared / (shared + ONE_SIDED * lonely + DOUBT);
}

function total(profiles: readonly Profile[]): number {
  return profiles.reduce((sum, { length }) => sum + length, 0);
}

/** What it costs to say that these paragraphs answer those; below zero where more speaks for it than against. */
export function costOf(own: readonly Profile[], other: readonly Profile[], weights: Weights): number {
  return costOfLength(total(own), total(other)) - AGREEMENT * agreement(own, other, weights);
}
