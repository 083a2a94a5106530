import type { Language, PerLanguage } from "@/lib/extraction/output";

/** The words of a text without what printing changes: width, case, spaces and punctuation. */
export function bareWords(text: string): string {
  return text.normalize("NFKC").toLowerCase().normalize("NFKC").replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** What texts are compared by: words of letters and figures, and of Chinese each pair of neighbouring characters. */
export function tokensOf(text: string): string[] {
  return [...bareWords(text).matchAll(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu)].flatMap(([run]) => {
    const characters = [...run];
    if (characters.length === 1 || !/^\p{Script=Han}/u.test(run)) return [run];
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}

/** The languages that both have. */
export function sharedLanguages(one: PerLanguage<unknown>, other: PerLanguage<unknown>): Language[] {
  return (Object.keys(one) as Language[]).filter((language) => one[language] !== undefined && other[language] !== undefined);
}

/** How much each token says: little where many clauses have it. */
export type TokenWeights = ReadonlyMap<string, number>;

function countDocuments(documents: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tokens of documents) for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Weighs tokens by how many texts of either side have them, so that the formulas that open every clause decide nothing. */
export function weighTokens(sides: readonly (readonly (readonly string[])[])[]): TokenWeights {
  const counts = sides.map(countDocuments);
  const all = new Set(counts.flatMap((side) => [...side.keys()]));
  return new Map([...all].map((token) => [token, 1 / Math.max(...counts.map((side) => side.get(token) ?? 1))]));
}

/** How much of what two texts say they say both, 0 to 1. */
export function likeness({ one, other, weights }: { one: readonly string[]; other: readonly string[]; weights: TokenWeights }): number {
  const [own, their] = [new Set(one), new Set(other)];
  const total = (tokens: Iterable<string>) => [...tokens].reduce((sum, token) => sum + (weights.get(token) ?? 1), 0);
  const all = total(own) + total(their);
  return all === 0 ? 0 : (2 * total([...own].filter((token) => their.has(token)))) / all;
}

/** Where words stand in a text, the place nearest to where they stood before; null where the text has them no more. */
export function findWords(text: string, { words, near }: { words: string; near: number }): { start: number; end: number; text: string } | null {
  let best: number | null = null;
  for (let at = words === "" ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best === null ? null : { start: best, end: best + words.length, text: words };
}
