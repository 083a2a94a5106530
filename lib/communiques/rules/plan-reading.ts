import type { Clause, Language, Paragraph, PerLanguage, Span } from "@/lib/extraction/output";
import { compareClauses, type Difference } from "./compare-clauses";
import { type KnownClause, matchClauses } from "./match-clauses";
import { findWords } from "./words";

/** A clause as it stands before a newer reading. */
export type StandingClause = Omit<KnownClause, "words"> & {
  proposal: Clause;
  /** The clause that a person split it off; null for one that was read. */
  from: string | null;
  vanished: boolean;
  /** The wording that a person has refused for it, if there is one. */
  refused: Clause | null;
};

/** What a newer reading does to the clauses of a communiqué. Nothing is ever deleted. */
export type ReadingPlan = {
  /** The same words: they stand in the newer reading from now on. */
  reread: { id: string; clause: Clause }[];
  /** For a person to take or to keep; `refused` says that just this has been refused before. */
  changed: { id: string; clause: Clause; by: Exclude<Difference, "same">; refused: boolean }[];
  /** The newer reading has no such clause; those that had vanished before are not told again. */
  vanished: string[];
  added: Clause[];
  /** Split off by a person: they go with the clause that they came from. */
  carried: { id: string; clause: Clause }[];
};

const wordsOf = (span: PerLanguage<Span>): PerLanguage<string> => Object.fromEntries(Object.entries(span).map(([language, { text }]) => [language, text]));

/** A split-off clause in the paragraph where the clause that it came from stands now; null where its words are there no more. */
function carry({ proposal }: StandingClause, { paragraph, order }: { paragraph: Paragraph; order: number }): Clause | null {
  const found = (Object.entries(proposal.span) as [Language, Span][]).flatMap(([language, { start, text }]) => {
    const span = findWords(paragraph.text[language] ?? "", { words: text, near: start });
    return span === null ? [] : [[language, span] as const];
  });
  const kept = (values: PerLanguage<string>) => Object.fromEntries(found.flatMap(([language]) => (values[language] === undefined ? [] : [[language, values[language]]])));
  if (found.length === 0) return null;
  const line = Object.fromEntries(found.map(([language]) => [language, paragraph.line[language] ?? 1]));
  return { ...proposal, paragraph: paragraph.index, order, line, span: Object.fromEntries(found), verbText: kept(proposal.verbText), notices: [] };
}

type Carrying = { standing: readonly StandingClause[]; fresh: readonly Clause[]; paragraphs: readonly Paragraph[]; paragraphOf: ReadonlyMap<string, number> };

/** Where each split-off clause stands now, numbered behind those that were read in its paragraph. */
function carryAll({ standing, fresh, paragraphs, paragraphOf }: Carrying): { carried: ReadingPlan["carried"]; lost: string[] } {
  const [carried, lost]: [ReadingPlan["carried"], string[]] = [[], []];
  const next = new Map<number, number>();
  for (const { paragraph, order } of fresh) next.set(paragraph, Math.max(next.get(paragraph) ?? 0, order));
  const rootOf = ({ id, from }: StandingClause): string => {
    const parent = standing.find((other) => other.id === from);
    return parent === undefined ? id : rootOf(parent);
  };
  for (const clause of standing.filter(({ from }) => from !== null)) {
    const paragraph = paragraphs.find(({ index }) => index === paragraphOf.get(rootOf(clause)));
    const order = (next.get(paragraph?.index ?? 0) ?? 0) + 1;
    const moved = paragraph === undefined ? null : carry(clause, { paragraph, order });
    if (moved === null) lost.push(clause.id);
    else {
      carried.push({ id: clause.id, clause: moved });
      next.set(moved.paragraph, order);
    }
  }
  return { carried, lost };
}

/** Says of every clause that stands what becomes of it in a newer reading, and which clauses that one adds. */
export function planReading(standing: readonly StandingClause[], { clauses, paragraphs }: { clauses: readonly Clause[]; paragraphs: readonly Paragraph[] }): ReadingPlan {
  const read = standing.filter(({ from }) => from === null);
  const { pairs, missing, added } = matchClauses(read.map((clause) => ({ ...clause, words: wordsOf(clause.proposal.span) })), clauses);
  const plan: ReadingPlan = { reread: [], changed: [], vanished: [], added, carried: [] };
  for (const { known: { id }, fresh } of pairs) {
    const own = read.find((clause) => clause.id === id);
    if (own === undefined) continue;
    const by = compareClauses(own.proposal, fresh);
    if (by === "same") plan.reread.push({ id, clause: fresh });
    else plan.changed.push({ id, clause: fresh, by, refused: own.refused !== null && compareClauses(own.refused, fresh) === "same" });
  }
  const paragraphOf = new Map(pairs.map(({ known, fresh }) => [known.id, fresh.paragraph]));
  const { carried, lost } = carryAll({ standing, fresh: clauses, paragraphs, paragraphOf });
  const gone = new Set([...missing.map(({ id }) => id), ...lost]);
  return { ...plan, carried, vanished: standing.filter(({ id, vanished }) => gone.has(id) && !vanished).map(({ id }) => id) };
}
