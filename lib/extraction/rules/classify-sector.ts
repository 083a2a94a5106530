import type { Language, SectorCode } from "../output";
import { SECTOR_TERMS, type SectorTerm } from "../registry/sector-terms";
import { SECTORS } from "../registry/sectors";
import { rememberByKey } from "../text/name-finder";

export type SectorReading = { code: SectorCode; alternatives: SectorCode[]; /** The terms that decided, strongest first; none: nothing spoke for any. */ terms: string[]; clear: boolean };

/** Folded words and how much they count: the clause itself counts whole, its neighbours less. */
export type WeightedWords = { text: string; share: number };

/** A second sector this close to the first one is named beside it. */
const CLOSE = 0.6;

type Found = SectorTerm & { score: number };

const LETTER = /\p{L}/u;

/** How a term opens: few terms open alike, so that a place in a text is compared with few. */
const OPENING = 2;

const termsByOpening = rememberByKey((language: Language) => {
  const groups = new Map<string, SectorTerm[]>();
  for (const term of SECTOR_TERMS[language]) {
    const opening = term.term.slice(0, OPENING);
    groups.set(opening, [...(groups.get(opening) ?? []), term]);
  }
  return groups;
});

/** Every term that the text holds, once; where words are parted by spaces it opens a word: art in artist, not in part. */
function listPresent(plain: string, language: Language): Set<SectorTerm> {
  const [groups, spaced] = [termsByOpening(language), language !== "zh"];
  const present = new Set<SectorTerm>();
  for (let at = 0; at < plain.length; at += 1) {
    if (spaced && at > 0 && LETTER.test(plain.charAt(at - 1))) continue;
    for (const opening of [plain.slice(at, at + OPENING), plain.charAt(at)]) {
      for (const term of groups.get(opening) ?? []) if (plain.startsWith(term.term, at)) present.add(term);
    }
  }
  return present;
}

/** Each term once, and none inside a longer one of its own sector. */
function findTerms({ text, share }: WeightedWords, language: Language): Found[] {
  const present = [...listPresent(text.toLowerCase(), language)];
  const own = present.filter((term) => !present.some((other) => other !== term && other.sector === term.sector && other.term.includes(term.term)));
  return own.map((term) => ({ ...term, score: term.weight * share }));
}

/**
 * The sector that the words speak for, by weighted terms. Where none speaks it is the organisation's own matters.
 * Ties fall to the sector whose strongest term is longer, then to the registry's order.
 */
export function classifySector(words: WeightedWords[], language: Language): SectorReading {
  const found = words.flatMap((weighted) => findTerms(weighted, language));
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
