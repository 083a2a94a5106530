import type { Language, SectorCode } from "../output";
import { SECTOR_TERMS, type SectorTerm } from "../registry/sector-terms";
import { SECTORS } from "../registry/sectors";

export type SectorReading = { code: SectorCode; alternatives: SectorCode[]; /** The terms that decided, strongest first; none: nothing spoke for any. */ terms: string[]; clear: boolean };

/** Folded words and how much they count: the clause itself counts whole, its neighbours less. */
export type WeightedWords = { text: string; share: number };

/** A second sector this close to the first one is named beside it. */
const CLOSE = 0.6;

type Found = SectorTerm & { score: number };

const LETTER = /\p{L}/u;

/** Tells whether a stem opens a word of the text: art in artist, not in part. */
function opensWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** Each term once, and none inside a longer one of its own sector. */
function findTerms({ text, share }: WeightedWords, { terms, spaced }: { terms: readonly SectorTerm[]; spaced: boolean }): Found[] {
  const plain = text.toLowerCase();
  const present = terms.filter(({ term }) => (spaced ? opensWord(plain, term) : plain.includes(term)));
  const own = present.filter((term) => !present.some((other) => other !== term && other.sector === term.sector && other.term.includes(term.term)));
  return own.map((term) => ({ ...term, score: term.weight * share }));
}

/**
 * The sector that the words speak for, by weighted terms. Where none speaks it is the organisation's own matters.
 * Ties fall to the sector whose strongest term is longer, then to the registry's order.
 */
export function classifySector(words: WeightedWords[], language: Language): SectorReading {
  const found = words.flatMap((weighted) => findTerms(weighted, { terms: SECTOR_TERMS[language], spaced: language !== "zh" }));
  const scored = SECTORS.map(({ code }) => {
    const own = found.filter(({ sector }) => sector === code).toSorted((left, right) => right.score - left.score);
    const longest = Math.max(0, ...own.map(({ term, weight }) => term.length * weight));
    return { code, score: own.reduce((sum, { score }) => sum + score, 0), longest, terms: own.map(({ term }) => term) };
  });
  const ranked = scored.filter(({ score }) => score > 0).toSorted((left, right) => right.score - left.score || right.longest - left.longest);
  const [first, second] = ranked;
  if (first === undefined) return { code: "institutional", alternatives: [], terms: [], clear: false };
  const close = ranked.slice(1, 3).filter(({ score }) => score >= first.score * CLOSE);
  return { code: first.code, alternatives: close.map(({ code }) => code), terms: first.terms.slice(0, 3), clear: second === undefined || second.score < first.score * 0.85 };
}
