import type { Trial } from "./fixtures";
import { rate } from "./figures";
import type { Matching } from "./match";
import { countFields, listTrackedPairs } from "./score";

/** A tracked clause as read: how sure the reading was, whether it is one, and whether what decides about a commitment is right as well. */
export type Judged = { confidence: number; isClause: boolean; isRight: boolean };
export type Bin = { from: number; clauses: number; areClauses: number; areRight: number };

/** Lower ends, the surest first. */
const BINS = [0.95, 0.9, 0.8, 0.65, 0.5, 0];
const SURE = 0.9;
/** What an analyst would have to correct. */
const DECIDING = ["deliverables", "lead", "kind", "parties"] as const;

/** Judges every clause that the reading tracks. */
export function judge(trial: Trial, matching: Matching): Judged[] {
  const right = new Map(
    listTrackedPairs(matching).map((pair) => {
      const counts = countFields(pair, trial.decides);
      return [pair.clause, DECIDING.every((name) => (rate(counts[name] ?? { hits: 0, found: 0, wanted: 0 }).f1 ?? 1) === 1)];
    }),
  );
  const clauses = [...matching.pairs.map(({ clause }) => clause), ...matching.extra].filter(({ tracked }) => tracked);
  return clauses.map((clause) => ({ confidence: clause.confidence, isClause: right.has(clause), isRight: right.get(clause) ?? false }));
}

/** How many of the clauses of each confidence are what they were taken for. */
export function listBins(judged: readonly Judged[]): Bin[] {
  return BINS.map((from, position) => {
    const below = BINS[position - 1] ?? Number.POSITIVE_INFINITY;
    const own = judged.filter(({ confidence }) => confidence >= from && confidence < below);
    return { from, clauses: own.length, areClauses: own.filter(({ isClause }) => isClause).length, areRight: own.filter(({ isRight }) => isRight).length };
  });
}

/** Of the clauses at 0.9 and above, the share that are clauses; null where there are none. */
export function shareOfSure(judged: readonly Judged[]): number | null {
  const sure = judged.filter(({ confidence }) => confidence >= SURE);
  return sure.length === 0 ? null : sure.filter(({ isClause }) => isClause).length / sure.length;
}
