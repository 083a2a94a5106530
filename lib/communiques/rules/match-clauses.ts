import type { Clause, PerLanguage } from "@/lib/extraction/output";
import { bareWords, likeness, sharedLanguages, tokensOf, type TokenWeights, weighTokens } from "./words";

/** A clause that stands already, as a newer reading looks for it. */
export type KnownClause = {
  id: string;
  paragraph: number;
  order: number;
  /** The keys that it has had, its present one first. */
  keys: readonly string[];
  /** Its words as they were read. */
  words: PerLanguage<string>;
};

/** Which clause of the newer reading each known one is, and who is left on either side. */
export type Matching = { pairs: { known: KnownClause; fresh: Clause }[]; missing: KnownClause[]; added: Clause[] };

/** So many paragraphs from where it is expected a reworded clause is looked for. */
const NEIGHBOURHOOD = 2;
/** Less than this in common is another clause. */
const LIKE = 0.4;

type Place = { paragraph: number; order: number };
const byPlace = (one: Place, other: Place) => one.paragraph - other.paragraph || one.order - other.order;

function wordsOf({ span }: Clause): PerLanguage<string> {
  return Object.fromEntries(Object.entries(span).map(([language, { text }]) => [language, text]));
}

/** What stays of both sides while they are being paired. */
class Matcher {
  readonly pairs: Matching["pairs"] = [];
  known: KnownClause[];
  fresh: Clause[];
  /** How much a word says is asked of all clauses, not only of those that are left. */
  readonly weights: TokenWeights;

  constructor(known: readonly KnownClause[], fresh: readonly Clause[]) {
    const sides = [known.map(({ words }) => words), fresh.map(wordsOf)];
    this.weights = weighTokens(sides.map((side) => side.map((words) => Object.values(words).flatMap(tokensOf))));
    this.known = known.toSorted(byPlace);
    this.fresh = fresh.toSorted(byPlace);
  }

  pair(known: KnownClause, fresh: Clause): void {
    this.pairs.push({ known, fresh });
    this.known = this.known.filter((other) => other !== known);
    this.fresh = this.fresh.filter((other) => other !== fresh);
  }

  /** How far a clause is from where the pairs around it say it should be. */
  distance(known: KnownClause, fresh: Clause): number {
    const nearest = this.pairs.reduce<Matching["pairs"][number] | null>(
      (best, pair) => (best === null || Math.abs(pair.known.paragraph - known.paragraph) < Math.abs(best.known.paragraph - known.paragraph) ? pair : best), null);
    const shift = nearest === null ? 0 : nearest.fresh.paragraph - nearest.known.paragraph;
    return Math.abs(known.paragraph + shift - fresh.paragraph);
  }
}

/** What clauses are told by: the same label on both sides is the same clause. */
type Label = { known: (clause: KnownClause) => string[]; fresh: (clause: Clause) => string[] };

/** A key without the number that tells repeated words apart. */
const hashOf = (key: string) => key.replace(/-\d+$/u, "");
const labelWords = (words: PerLanguage<string>) => Object.entries(words).map(([language, text]) => `${language} ${bareWords(text)}`);

const LABELS: readonly Label[] = [
  { known: ({ keys }) => keys.slice(0, 1).map(hashOf), fresh: ({ id }) => [hashOf(id)] },
  { known: ({ keys }) => keys.slice(1).map(hashOf), fresh: ({ id }) => [hashOf(id)] },
  { known: ({ words }) => labelWords(words), fresh: (clause) => labelWords(wordsOf(clause)) },
];

function groupBy<Item>(items: readonly Item[], labels: (item: Item) => string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) for (const label of new Set(labels(item))) groups.set(label, [...(groups.get(label) ?? []), item]);
  return groups;
}

/** Pairs what one label has once on either side. */
function pairSingles(matcher: Matcher, label: Label): void {
  const fresh = groupBy(matcher.fresh, label.fresh);
  for (const [key, [own, ...others]] of groupBy(matcher.known, label.known)) {
    const [found, ...more] = fresh.get(key) ?? [];
    if (own === undefined || found === undefined || others.length > 0 || more.length > 0) continue;
    if (matcher.known.includes(own) && matcher.fresh.includes(found)) matcher.pair(own, found);
  }
}

/** Words that stand several times: in the text's order where there are as many as before, else each with the nearest. */
function pairRepeats(matcher: Matcher, label: Label): void {
  for (const [key, known] of groupBy(matcher.known, label.known)) {
    const own = known.filter((clause) => matcher.known.includes(clause));
    const found = matcher.fresh.filter((clause) => label.fresh(clause).includes(key));
    const inOrder = own.length === found.length;
    const near = own.flatMap((clause, at) => found.map((other, position) => ({ clause, other, far: inOrder ? Math.abs(at - position) : matcher.distance(clause, other) })));
    for (const { clause, other } of near.toSorted((one, next) => one.far - next.far)) {
      if (matcher.known.includes(clause) && matcher.fresh.includes(other)) matcher.pair(clause, other);
    }
  }
}

/** Pairs reworded clauses with what is most like them nearby. */
function pairReworded(matcher: Matcher): void {
  const { weights } = matcher;
  const candidates = matcher.known.flatMap((known) => matcher.fresh.flatMap((fresh) => {
    const far = matcher.distance(known, fresh);
    if (far > NEIGHBOURHOOD) return [];
    const words = wordsOf(fresh);
    const like = Math.max(0, ...sharedLanguages(known.words, words).map((language) => likeness({ one: tokensOf(known.words[language] ?? ""), other: tokensOf(words[language] ?? ""), weights })));
    return like < LIKE ? [] : [{ known, fresh, like, far }];
  }));
  for (const { known, fresh } of candidates.toSorted((one, other) => other.like - one.like || one.far - other.far)) {
    if (matcher.known.includes(known) && matcher.fresh.includes(fresh)) matcher.pair(known, fresh);
  }
}

/**
 * Finds the clauses of a reading again in a newer one: by their key, by keys that they had before, by their words in any
 * language, and last by likeness to what stands near where they are expected.
 */
export function matchClauses(known: readonly KnownClause[], fresh: readonly Clause[]): Matching {
  const matcher = new Matcher(known, fresh);
  for (const label of LABELS) pairSingles(matcher, label);
  for (const label of LABELS) pairRepeats(matcher, label);
  pairReworded(matcher);
  return { pairs: matcher.pairs.toSorted((one, other) => byPlace(one.fresh, other.fresh)), missing: matcher.known, added: matcher.fresh };
}
