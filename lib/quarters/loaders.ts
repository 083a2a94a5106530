import { cache } from "react";
import { requireActor } from "@/lib/auth/page-gate";
import { type Day, todayIn } from "@/lib/calendar/day";
import type { Quarter } from "@/lib/calendar/quarter";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { countClauses, firstAdoption, listSources } from "@/lib/quarters/queries/facts";
import { getLastPosition } from "@/lib/quarters/queries/position";
import { getQuarterFacts } from "@/lib/quarters/queries/state";
import { listPeriodFigures } from "@/lib/quarters/queries/trend";
import { listWords, listSectorNames } from "@/lib/quarters/queries/words";
import { listCommitmentDetails, listDecidingEntries } from "@/lib/quarters/queries/details";
import type { Figures } from "@/lib/quarters/rules/count";
import { listReportPeriods, type ReportPeriod } from "@/lib/quarters/rules/period";
import { type QuarterSummary, summariseQuarter } from "@/lib/quarters/rules/summarise";
import type { ClauseSelection, CommitmentDetail, DecidingEntry, ReportSource, SectorNames, Words } from "@/lib/quarters/schema";

/** When and from where a report looks: today and its zone, and the last position of the log. */
export type Vantage = { today: Day; timeZone: string; known: number };

/** A line of the list of quarters. */
export type QuarterLine = { period: ReportPeriod; figures: Figures };

/** A quarter's summary with the words and names that its page shows. */
export type QuarterReport = {
  vantage: Vantage;
  summary: QuarterSummary;
  selection: ClauseSelection;
  sources: ReportSource[];
  sectors: SectorNames[];
  /** Words of the commitments on the report's lists, by commitment. */
  words: Map<string, Words>;
};

/** A quarter's summary with all that its files say about every commitment. */
export type QuarterExport = Omit<QuarterReport, "words"> & { details: Map<string, CommitmentDetail>; entries: Map<string, DecidingEntry[]> };

async function vantage(): Promise<Vantage> {
  const timeZone = env().REPORT_TIME_ZONE;
  return { today: todayIn(timeZone, new Date()), timeZone, known: await getLastPosition(db()) };
}

/** Every quarter since the first adoption with its figures, the newest first. */
export async function loadQuarters(): Promise<{ vantage: Vantage; lines: QuarterLine[] }> {
  await requireActor();
  const from = await vantage();
  const periods = listReportPeriods(await firstAdoption(db()), from.today);
  const figures = await listPeriodFigures(db(), { days: periods.map(({ day }) => day), known: from.known });
  return { vantage: from, lines: periods.flatMap((period) => ({ period, figures: figures.get(period.day) })).filter(hasFigures) };
}

function hasFigures(line: { period: ReportPeriod; figures: Figures | undefined }): line is QuarterLine {
  return line.figures !== undefined;
}

/** The summary of a quarter; null where there is no such quarter, or it lies before the first adoption or after today. Read once a request. */
export const loadQuarter = cache(async (quarter: Quarter): Promise<QuarterReport | null> => {
  await requireActor();
  const report = await readReport(quarter);
  if (report === null) return null;
  return { ...report, words: await listWords(db(), listedIds(report.summary)) };
});

/** A quarter with everything that its files hold; null as in `loadQuarter`. */
export async function loadQuarterExport(quarter: Quarter): Promise<QuarterExport | null> {
  await requireActor();
  const report = await readReport(quarter);
  if (report === null) return null;
  const asOf = { day: report.summary.period.day, known: report.vantage.known };
  return { ...report, details: await listCommitmentDetails(db(), asOf), entries: await listDecidingEntries(db(), asOf) };
}

async function readReport(quarter: Quarter): Promise<Omit<QuarterReport, "words"> | null> {
  const from = await vantage();
  const period = listReportPeriods(await firstAdoption(db()), from.today).find((candidate) => candidate.quarter === quarter);
  if (period === undefined) return null;
  const asOf = { day: period.day, known: from.known };
  const facts = await getQuarterFacts(db(), { period, known: from.known });
  return {
    vantage: from,
    summary: summariseQuarter(facts),
    selection: await countClauses(db(), asOf),
    sources: await listSources(db(), asOf),
    sectors: await listSectorNames(db()),
  };
}

function listedIds({ lists }: QuarterSummary): string[] {
  const { changed, ...rest } = lists;
  const standings = [...changed.map(({ standing }) => standing), ...Object.values(rest).flat()];
  return [...new Set(standings.map(({ facts }) => facts.id))];
}
