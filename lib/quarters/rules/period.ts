import type { Day } from "@/lib/calendar/day";
import { boundsOfQuarter, listQuarters, parseQuarter, previousQuarter, type Quarter, quarterOf } from "@/lib/calendar/quarter";

/** How far a quarter is: still running, or over but not closed. */
export type QuarterStage = "running" | "ended";

/** A quarter as far as its days go: the day whose state it reports, and the last day of the quarter before. */
export type ReportPeriod = { quarter: Quarter; stage: QuarterStage; first: Day; last: Day; day: Day; openingDay: Day };

/** The days that the report of a quarter is about: its last day is the state's day, or today while it runs. Null for a quarter that has not begun. */
export function reportPeriod(quarter: Quarter, today: Day): ReportPeriod | null {
  if (parseQuarter(quarter) === null || quarter > quarterOf(today)) return null;
  const { first, last } = boundsOfQuarter(quarter);
  const stage = last < today ? "ended" : "running";
  const openingDay = boundsOfQuarter(previousQuarter(quarter)).last;
  return { quarter, stage, first, last, day: stage === "ended" ? last : today, openingDay };
}

/** Every quarter from that of the first adoption to today's, the newest first; none while nothing is adopted. */
export function listReportPeriods(firstAdoption: Day | null, today: Day): ReportPeriod[] {
  if (firstAdoption === null) return [];
  const quarters = listQuarters(quarterOf(firstAdoption), quarterOf(today)).toReversed();
  return quarters.map((quarter) => reportPeriod(quarter, today)).filter((period) => period !== null);
}
