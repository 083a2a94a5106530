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

/** How much each anchor tells: one that stands in every paragraph little, one that stands in a single pair all. */
export type Weights = { numberOf: ReadonlyMap<string, number>; weight: readonly number[] };

/** Weighs the anchors of both texts by how rare they are. */
export function weighAnchors(sides: readonly (readonly Profile[])[]): Weights {
  const profiles = sides.flat();
  const counts = new Map<string, number>();
  for (const { anchors } of profiles) for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  const all = Math.max(1, Math.log(1 + profiles.length));
  return { numberOf: new Map([...counts.keys()].map((anchor, number) => [anchor, number])), weight: [...counts.values()].map((count) => Math.log(1 + profiles.length / count) / all) };
}

/** Paragraphs in a row as one: anchors by number, in order, and what they weigh together. */
export type Run = { length: number; anchors: readonly number[]; weight: number };

/** Several paragraphs that follow each other, taken together. */
export function toRun(profiles: readonly Profile[], { numberOf, weight }: Weights): Run {
  const anchors = [...new Set(profiles.flatMap((profile) => [...profile.anchors].map((anchor) => numberOf.get(anchor) ?? -1)))].toSorted((left, right) => left - right);
  return { length: profiles.reduce((sum, { length }) => sum + length, 0), anchors, weight: anchors.reduce((sum, anchor) => sum + (weight[anchor] ?? 0), 0) };
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

/** Runs that may answer each other. */
export type Compared = { own: Run; other: Run; weights: Weights };

/** What the anchors that both runs have weigh: both lists are in order, so that one pass is enough. */
export function sharedWeight({ own, other, weights }: Compared): number {
  let [left, right, shared] = [0, 0, 0];
  while (left < own.anchors.length && right < other.anchors.length) {
    const [one = 0, two = 0] = [own.anchors[left], other.anchors[right]];
    if (one === two) shared += weights.weight[one] ?? 0;
    left += one <= two ? 1 : 0;
    right += two <= one ? 1 : 0;
  }
  return shared;
}

/** What these runs cost at least, told by their lengths and the weight of their anchors alone. */
export function leastCost(own: Run, other: Run): number {
  const most = Math.min(own.weight, other.weight);
  return costOfLength(own.length, other.length) - (AGREEMENT * most) / (most + DOUBT);
}

/** What it costs to say that these paragraphs answer those; below zero where more speaks for it than against. */
export function costOf(compared: Compared): number {
  const { own, other } = compared;
  const shared = sharedWeight(compared);
  const lonely = own.weight + other.weight - 2 * shared;
  return costOfLength(own.length, other.length) - (AGREEMENT * shared) / (shared + ONE_SIDED * lonely + DOUBT);
}
