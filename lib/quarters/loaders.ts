import { cache } from "react";
import { requireActor } from "@/lib/auth/page-gate";
import { type Day, todayIn } from "@/lib/calendar/day";
import type { Quarter } from "@/lib/calendar/quarter";
import { env } from "@/lib/env";
import { getQuarterExport, getQuarterReading, listQuarterLines } from "@/lib/quarters/queries/read-report";
import type { QuarterExport, QuarterList, QuarterReading } from "@/lib/quarters/rules/report";

/** The day and the zone that a report is read on. */
export type ReadingDay = { today: Day; timeZone: string };

function readingDay(): ReadingDay {
  const timeZone = env().REPORT_TIME_ZONE;
  return { today: todayIn(timeZone, new Date()), timeZone };
}

/** Every quarter since the first adoption with its figures, the newest first. */
export async function loadQuarters(): Promise<QuarterList & ReadingDay> {
  await requireActor();
  const day = readingDay();
  return { ...day, ...(await listQuarterLines(day.today)) };
}

/** The summary of a quarter; null where there is none: no quarter, one before the first adoption, or one that has not begun. Read once a request. */
export const loadQuarter = cache(async (quarter: Quarter): Promise<(QuarterReading & ReadingDay) | null> => {
  await requireActor();
  const day = readingDay();
  const reading = await getQuarterReading({ quarter, today: day.today });
  return reading && { ...reading, ...day };
});

/** A quarter with everything that its files hold; null as in `loadQuarter`. */
export async function loadQuarterExport(quarter: Quarter): Promise<(QuarterExport & ReadingDay) | null> {
  await requireActor();
  const day = readingDay();
  const report = await getQuarterExport({ quarter, today: day.today });
  return report && { ...report, ...day };
}
