import type { BoundClause, VerbReading } from "./bound-clauses";
import type { VerbHit } from "./find-operative-verbs";

/** Whether a pair says the same thing with the same strength. */
export type AlignedPair = { own: number; other: number; sameVerb: boolean };

type Side = { clauses: readonly BoundClause[]; text: string };

const SAME_VERB = 3;
const OTHER_VERB = 0.6;

function numbersOf(text: string): Set<string> {
  return new Set(text.match(/\d{2,}/gu) ?? []);
}

/** Shared numbers (years, days, sessions) speak for two clauses being one; 0 to 1. */
function shareNumbers(left: string, right: string): number {
  const [own, other] = [numbersOf(left), numbersOf(right)];
  const all = new Set([...own, ...other]);
  return all.size === 0 ? 0 : [...own].filter((number) => other.has(number)).length / all.size;
}

/** How well two clauses answer each other; negative infinity where they cannot. */
function fit(own: { clause: BoundClause; side: Side }, other: { clause: BoundClause; side: Side }): number {
  const same = own.clause.verb === other.clause.verb;
  if (!same && (own.clause.weak || other.clause.weak)) return Number.NEGATIVE_INFINITY;
  const place = ({ clause, side }: { clause: BoundClause; side: Side }) => clause.start / Math.max(1, side.text.length);
  const words = ({ clause, side }: { clause: BoundClause; side: Side }) => side.text.slice(clause.clauseStart, clause.clauseEnd);
  return (same ? SAME_VERB : OTHER_VERB) + shareNumbers(words(own), words(other)) - 0.5 * Math.abs(place(own) - place(other));
}

/** Pairs the clauses of a paragraph with those of its other text, in order, for the best total fit. */
export function alignClauses(own: Side, other: Side): AlignedPair[] {
  const [rows, columns] = [own.clauses.length, other.clauses.length];
  const best: number[][] = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const fitAt = (row: number, column: number) => {
    const [left, right] = [own.clauses[row], other.clauses[column]];
    return left === undefined || right === undefined ? Number.NEGATIVE_INFINITY : fit({ clause: left, side: own }, { clause: right, side: other });
  };
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const line = best[row];
      if (line !== undefined) line[column] = Math.max(fitAt(row, column) + at(row + 1, column + 1), at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: AlignedPair[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (fitAt(row, column) + at(row + 1, column + 1) >= at(row, column)) {
      pairs.push({ own: row, other: column, sameVerb: own.clauses[row]?.verb === other.clauses[column]?.verb });
      [row, column] = [row + 1, column + 1];
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/**
 * Lets a translated clause run on over the sentences that a translator cut off it: those without a verb of their own, as many as
 * the translation has more sentences than the deciding text.
 */
export function absorbSentences(reading: VerbReading, { clauses, surplus }: { clauses: readonly BoundClause[]; surplus: number }): BoundClause[] {
  let left = surplus;
  const extended = [...clauses];
  for (const { sentence } of reading.sentences) {
    const holdsClause = clauses.some(({ start }) => start >= sentence.start && start < sentence.end);
    const last = extended.findLastIndex(({ clauseEnd }) => clauseEnd <= sentence.start);
    const previous = extended[last];
    if (!holdsClause && previous !== undefined && left > 0) {
      extended[last] = { ...previous, clauseEnd: sentence.end, object: { start: previous.object.start, end: sentence.end } };
      left -= 1;
    }
  }
  return extended;
}

/** Keeps a verb that counts by itself, or that a clause of the deciding text answers. */
export function keepAnswered(answered: readonly VerbHit[]): (hit: VerbHit) => boolean {
  const starts = new Set(answered.map(({ start }) => start));
  return (hit) => !hit.weak || starts.has(hit.start);
}
