import type { Day } from "@/lib/calendar/day";
import type { Quarter } from "@/lib/calendar/quarter";
import { db, type Reader } from "@/lib/db/client";
import { lastPosition } from "@/lib/log/read";
import { listCommitmentDetails, listDecidingEntries } from "@/lib/quarters/queries/details";
import { countClauses, firstAdoption, listSources } from "@/lib/quarters/queries/facts";
import { getQuarterFacts } from "@/lib/quarters/queries/state";
import { listPeriodFigures } from "@/lib/quarters/queries/trend";
import { listSectorNames, listWords } from "@/lib/quarters/queries/words";
import { listReportPeriods } from "@/lib/quarters/rules/period";
import { countWithheld, MOST_LISTED, type QuarterExport, type QuarterList, type QuarterReading, type QuarterReport } from "@/lib/quarters/rules/report";
import { type QuarterSummary, summariseQuarter } from "@/lib/quarters/rules/summarise";

/** Every quarter from the first adoption to today's with its figures, the newest first, and the position they are known at. */
export async function listQuarterLines(today: Day, reader: Reader = db()): Promise<QuarterList> {
  const known = await lastPosition(reader);
  const periods = listReportPeriods(await firstAdoption(reader), today);
  const figures = await listPeriodFigures(reader, { days: periods.map(({ day }) => day), known });
  const lines = periods.flatMap((period) => {
    const found = figures.get(period.day);
    return found ? [{ period, figures: found }] : [];
  });
  return { known, lines };
}

type Wanted = { quarter: Quarter; today: Day };

/** A quarter's summary as known now, with the words of what it lists; null where it lies before the first adoption or has not begun. */
export async function getQuarterReading(wanted: Wanted, reader: Reader = db()): Promise<QuarterReading | null> {
  const report = await readReport(wanted, reader);
  if (report === null) return null;
  const entries = await listDecidingEntries(reader, asOf(report));
  return { ...report, words: await listWords(reader, listedIds(report.summary)), withheld: countWithheld(entries) };
}

/** A quarter's summary with all that its files say of each commitment; null as in `getQuarterReading`. */
export async function getQuarterExport(wanted: Wanted, reader: Reader = db()): Promise<QuarterExport | null> {
  const report = await readReport(wanted, reader);
  if (report === null) return null;
  return { ...report, details: await listCommitmentDetails(reader, asOf(report)), entries: await listDecidingEntries(reader, asOf(report)) };
}

function asOf({ known, summary }: QuarterReport) {
  return { day: summary.period.day, known };
}

async function readReport({ quarter, today }: Wanted, reader: Reader): Promise<QuarterReport | null> {
  const period = listReportPeriods(await firstAdoption(reader), today).find((candidate) => candidate.quarter === quarter);
  if (period === undefined) return null;
  const known = await lastPosition(reader);
  const at = { day: period.day, known };
  return {
    known,
    summary: summariseQuarter(await getQuarterFacts(reader, { period, known })),
    selection: await countClauses(reader, at),
    sources: await listSources(reader, at),
    sectors: await listSectorNames(reader),
  };
}

function listedIds({ lists }: QuarterSummary): string[] {
  const { changed, ...rest } = lists;
  const standings = [changed.map(({ standing }) => standing), ...Object.values(rest)].flatMap((list) => list.slice(0, MOST_LISTED));
  return [...new Set(standings.map(({ facts }) => facts.id))];
}
