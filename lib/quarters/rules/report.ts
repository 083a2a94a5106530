import type { Figures } from "@/lib/quarters/rules/count";
import type { ReportPeriod } from "@/lib/quarters/rules/period";
import type { QuarterSummary } from "@/lib/quarters/rules/summarise";
import type { ClauseSelection, CommitmentDetail, DecidingEntry, ReportSource, SectorNames, Words } from "@/lib/quarters/schema";

/** A line of the list of quarters. */
export type QuarterLine = { period: ReportPeriod; figures: Figures };

/** The list of quarters, and the position of the log at which it is known. */
export type QuarterList = { known: number; lines: QuarterLine[] };

/** A quarter's summary with what it was selected from, as known at a position of the log. */
export type QuarterReport = {
  known: number;
  summary: QuarterSummary;
  selection: ClauseSelection;
  sources: ReportSource[];
  /** Every sector in pillar order. */
  sectors: SectorNames[];
};

/** How many clauses are neither in the register nor were taken out of it: those with other verbs. */
export function countOthers({ all, tracked, promoted, rejected }: ClauseSelection): number {
  return all - tracked - promoted - rejected;
}

/** The most that a list of a report's page names; the files hold them all. */
export const MOST_LISTED = 100;

/** A report with the words of the commitments on its lists, by commitment. */
export type QuarterReading = QuarterReport & { words: ReadonlyMap<string, Words>; withheld: number };

/** A report with all that its files say of each commitment: its place and words, and the entries that give its state, the latest first. */
export type QuarterExport = QuarterReport & { details: ReadonlyMap<string, CommitmentDetail>; entries: ReadonlyMap<string, readonly DecidingEntry[]> };

/** The entry that gives a commitment's state, as its row shows it: the latest in effect of those that give its deliverables'. */
export function lastEntry(entries: QuarterExport["entries"], commitmentId: string): DecidingEntry | null {
  return entries.get(commitmentId)?.[0] ?? null;
}

/** How many narratives the files withhold because they are sensitive. */
export function countWithheld(entries: QuarterExport["entries"]): number {
  return [...entries.keys()].filter((commitmentId) => lastEntry(entries, commitmentId)?.sensitive).length;
}
