import type { Clause, Extraction } from "@/lib/extraction/output";
import { lineOf, type Trial } from "./fixtures";
import type { FixtureLanguage, Label } from "./labels";

/** Clauses are the same where their spans share this much of the characters of both together. */
const SAME_SPAN = 0.8;

export type Range = { start: number; end: number };
/** A label and the clause read for it, or the one that stands without the other. */
export type Pair = { label: Label; clause: Clause };
export type Matching = { pairs: Pair[]; missed: Label[]; extra: Clause[] };

/** Characters that two ranges share. */
export function sharedBy(one: Range, other: Range): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** Characters that two ranges share, as a share of all that they cover. */
export function overlap(one: Range, other: Range): number {
  const shared = sharedBy(one, other);
  return shared / (one.end - one.start + other.end - other.start - shared || 1);
}

/** Where a label's words stand in their line; a repeated wording belongs to the label whose turn it is. */
export function rangeOf(label: Label, { trial, language }: { trial: Trial; language: FixtureLanguage }): Range | null {
  const words = label[language];
  if (words === undefined || words === null) return null;
  const line = trial.lines[language]?.[label.paragraph] ?? "";
  const twins = trial.labels.filter((other) => other.paragraph === label.paragraph && other.order < label.order && other[language]?.span === words.span);
  const start = twins.reduce((from) => line.indexOf(words.span, from) + words.span.length, 0);
  const at = line.indexOf(words.span, start);
  return at < 0 ? null : { start: at, end: at + words.span.length };
}

type Candidate = Pair & { share: number };

function candidatesOf(label: Label, { trial, clauses }: { trial: Trial; clauses: readonly Clause[] }): Candidate[] {
  const { decides } = trial;
  const range = rangeOf(label, { trial, language: decides });
  if (range === null) throw new Error(`${trial.fixture}: clause ${label.paragraph}.${label.order} does not stand in its line`);
  const line = lineOf(trial, { paragraph: label.paragraph, language: decides });
  return clauses.flatMap((clause) => {
    const span = clause.span[decides];
    const share = span === undefined || clause.line[decides] !== line ? 0 : overlap(range, span);
    return share >= SAME_SPAN ? [{ label, clause, share }] : [];
  });
}

function rank({ label, clause, share }: Candidate): number {
  return share + (label.verb === clause.verb ? 1 : 0);
}

/** Pairs labels and clauses one to one by their spans in the deciding language; of the same span the same verb goes first. */
export function matchClauses(trial: Trial, { clauses }: Pick<Extraction, "clauses">): Matching {
  const candidates = trial.labels.flatMap((label) => candidatesOf(label, { trial, clauses })).toSorted((one, other) => rank(other) - rank(one));
  const taken = new Set<Label | Clause>();
  const pairs = candidates.flatMap(({ label, clause }) => {
    if (taken.has(label) || taken.has(clause)) return [];
    taken.add(label).add(clause);
    return [{ label, clause }];
  });
  return { pairs, missed: trial.labels.filter((label) => !taken.has(label)), extra: clauses.filter((clause) => !taken.has(clause)) };
}
