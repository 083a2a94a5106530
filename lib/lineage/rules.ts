import { isFollowUp, normaliseSearch } from "@/lib/commitments/rules";
import type { Refusal } from "@/lib/errors";
import type { Kind, Language, PerLanguage, SectorCode, Verb } from "@/lib/extraction/output";
import { BODY_MARK, type LineageDecision, type LineageExplanation, type LineageRelation, type LineageState } from "@/lib/lineage/schema";

/** A commitment as the measure sees it. */
export type Comparable = {
  id: string;
  verb: Verb;
  kind: Kind;
  sector: SectorCode;
  /** Codes of the bodies that the text or a person names. */
  bodies: readonly string[];
  /** Titles of named documents in any language, and the days on which they were adopted. */
  documents: readonly string[];
  words: PerLanguage<string>;
};

export type Likeness = { earlierId: string; relation: LineageRelation; similarity: number; explanation: LineageExplanation };

/** How much each part counts; a part that one of the two lacks is left out and the others share its weight. */
const WEIGHTS = { words: 0.65, documents: 0.15, bodies: 0.1, sector: 0.1 } as const;
type Part = keyof typeof WEIGHTS;

/** From this likeness on, a pair is worth a reviewer's look; without a common language only names speak, so more of them have to. */
const ENOUGH = 0.45;
const ENOUGH_WITHOUT_WORDS = 0.75;
/** At most so many earlier commitments are proposed for one. */
const MOST = 2;
/** At most so many shared words are told. */
const TOLD = 8;

/** Russian and English words count by their first letters, so that their forms are one. */
const STEM = 5;
const SHORTEST = 4;

/** What every clause says in the manner of the genre and no clause says of its matter. */
const MANNER = new RegExp(
  [
    "关于|(?:的)?(?:建议|倡议|提议)|举办|举行|召开|设立|成立|建立|成员国|上合组织|上海合作组织|本组织|各方|各国|有关|相关|代表团|团长们?|注意到|表示|支持|批准|继续|进一步|加强|合作|框架内?",
    String.raw`(?<!\p{L})(?:the|heads?|delegations?|parties|member|states?|sco|noted|supported|approved|proposals?|initiatives?|further|cooperation|within|framework|hold(?:ing)?|establish\p{L}*|set(?:ting)?|expressed|support)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:глав\p{L}|делегаци\p{L}|сторон\p{L}*|государств\p{L}*|член\p{L}*|шос|отметили|поддержали|утвердили|одобрили|предложени\p{L}|инициатив\p{L}|дальнейш\p{L}+|сотрудничеств\p{L}|рамк\p{L}+|проведени\p{L}|создани\p{L})(?!\p{L})`,
  ].join("|"),
  "gu",
);

/** What of a text can be shared: pairs of Han characters, beginnings of words, figures; without the manner of the genre. */
export function termsOf(text: string): Set<string> {
  const plain = normaliseSearch(text).replace(MANNER, " ");
  const terms = new Set<string>();
  for (const [word] of plain.matchAll(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu)) {
    if (/\p{Script=Han}/u.test(word)) for (let at = 0; at + 2 <= word.length; at += 1) terms.add(word.slice(at, at + 2));
    else if (/^\d+$/.test(word) || word.length >= SHORTEST) terms.add(word.slice(0, STEM));
  }
  return terms;
}

/** A register is counted as no smaller than this: among a handful of texts a term that two of them share would look common. */
const BACKGROUND = 50;

/** The shared terms as a reader knows them, in the order of the text: whole words, and runs of characters whose pairs are all shared. */
export function tellShared(text: string, shared: ReadonlySet<string>): string[] {
  const told: string[] = [];
  for (const [word] of normaliseSearch(text).replace(MANNER, " ").matchAll(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu)) {
    if (/\p{Script=Han}/u.test(word)) told.push(...runsOf(word, shared));
    else if (shared.has(/^\d+$/.test(word) ? word : word.slice(0, STEM))) told.push(word);
  }
  return [...new Set(told)];
}

function runsOf(word: string, shared: ReadonlySet<string>): string[] {
  const isShared = (at: number) => shared.has(word.slice(at, at + 2)) && at + 2 <= word.length;
  const opens = [...word].map((_, at) => at).filter((at) => isShared(at) && !isShared(at - 1));
  return opens.map((open) => {
    let end = open;
    while (isShared(end)) end += 1;
    return word.slice(open, end + 1);
  });
}

/** How telling each term is among these commitments: the rarer, the more (inverse document frequency, Spärck Jones 1972). */
export function weighTerms(all: readonly Comparable[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of all) {
    const own = new Set(Object.values(words).flatMap((text) => [...termsOf(text)]));
    for (const term of own) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + Math.max(all.length, BACKGROUND) / count)]));
}

type TermWeights = ReadonlyMap<string, number>;
type Compared = { later: Comparable; earlier: Comparable; weights: TermWeights };

/** Cosine of two sets of weighted terms, 0 to 1, and the terms that they share, the most telling first. */
function compareTerms([left, right]: readonly [Set<string>, Set<string>], weights: TermWeights): { share: number; shared: string[] } {
  const square = (terms: Iterable<string>) => [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 1) ** 2, 0);
  const shared = [...left].filter((term) => right.has(term));
  const norm = Math.sqrt(square(left) * square(right));
  return { share: norm === 0 ? 0 : Math.min(1, square(shared) / norm), shared: shared.toSorted((one, other) => (weights.get(other) ?? 1) - (weights.get(one) ?? 1)) };
}

/** The likeness of the words in the language that both have and in which they are most alike; null without a common one. */
function compareWords({ later, earlier, weights }: Compared) {
  const languages = (Object.keys(later.words) as Language[]).filter((language) => earlier.words[language] !== undefined);
  const found = languages.map((language) => {
    const text = later.words[language] ?? "";
    const { share, shared } = compareTerms([termsOf(text), termsOf(earlier.words[language] ?? "")], weights);
    return { share, shared: tellShared(text, new Set(shared)) };
  });
  const [best] = found.toSorted((one, other) => other.share - one.share);
  return best ?? null;
}

/** The part of the shorter list that the other one has too; null where either is empty. */
function overlap(left: readonly string[], right: readonly string[]): { share: number; shared: string[] } | null {
  if (left.length === 0 || right.length === 0) return null;
  const shared = [...new Set(left)].filter((item) => right.includes(item));
  return { share: shared.length / Math.min(new Set(left).size, new Set(right).size), shared };
}

/** How alike two commitments are, 0 to 1, and why. */
export function compareCommitments({ later, earlier, weights }: Compared): Pick<Likeness, "similarity" | "explanation"> & { hasWords: boolean } {
  const words = compareWords({ later, earlier, weights });
  const found: Record<Part, { share: number; shared: string[] } | null> = {
    words,
    documents: overlap(later.documents, earlier.documents),
    bodies: overlap(later.bodies, earlier.bodies),
    sector: { share: later.sector === earlier.sector ? 1 : 0, shared: [] },
  };
  const parts = (Object.keys(WEIGHTS) as Part[]).flatMap((part) => {
    const one = found[part];
    return one === null ? [] : [{ part, share: round(one.share) }];
  });
  const weight = parts.reduce((sum, { part }) => sum + WEIGHTS[part], 0);
  const similarity = round(parts.reduce((sum, { part, share }) => sum + WEIGHTS[part] * share, 0) / weight);
  const bodies = found.bodies?.shared.map((code) => `${BODY_MARK}${code}`) ?? [];
  const shared = [...bodies, ...(found.documents?.shared ?? []), ...(words?.shared.slice(0, TOLD) ?? [])];
  return { similarity, explanation: { parts, shared }, hasWords: words !== null };
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}

const STRENGTH: Partial<Record<Verb, number>> = { noted: 1, supported: 2, approved: 3 };

/** How the later clause takes up the earlier one, as far as kind and verb tell: an outcome of what was to follow up fulfils it, else the verbs are compared. */
export function proposeRelation(later: Pick<Comparable, "verb" | "kind">, earlier: Pick<Comparable, "verb" | "kind">): LineageRelation {
  if (later.kind === "outcome" && isFollowUp(earlier.kind)) return "fulfilled";
  const [now, then] = [STRENGTH[later.verb] ?? 0, STRENGTH[earlier.verb] ?? 0];
  if (now === then) return "same";
  return now > then ? "stronger" : "weaker";
}

/** The earlier commitments that a later one may take up, the most alike first. Whoever is not proposed is not said to be abandoned. */
export function findEarlier({ later, earlier, weights }: { later: Comparable; earlier: readonly Comparable[]; weights: TermWeights }): Likeness[] {
  const likenesses = earlier.flatMap((one) => {
    const { similarity, explanation, hasWords } = compareCommitments({ later, earlier: one, weights });
    if (similarity < (hasWords ? ENOUGH : ENOUGH_WITHOUT_WORDS) || (!hasWords && explanation.shared.length === 0)) return [];
    return [{ earlierId: one.id, relation: proposeRelation(later, one), similarity, explanation }];
  });
  return likenesses.toSorted((one, other) => other.similarity - one.similarity || (one.earlierId < other.earlierId ? -1 : 1)).slice(0, MOST);
}

/** Whether a decision about a link can be taken as it stands. */
export function checkLineage({ decision, reason }: { decision: LineageDecision; reason: string }, state: LineageState): Refusal | null {
  if (decision === "rejected" && reason === "") return { code: "progress.reason_required" };
  const next = { confirmed: "confirmed", rejected: "rejected", reopened: "proposed" } as const;
  return next[decision] === state && decision !== "confirmed" ? { code: "lineage.unchanged" } : null;
}
