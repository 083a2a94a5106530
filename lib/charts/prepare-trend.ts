import type { Day } from "@/lib/calendar/day";
import type { Quarter } from "@/lib/calendar/quarter";
import { type Segment, stackSegments } from "@/lib/charts/segments";
import { type WholeAxis, wholeAxis } from "@/lib/charts/whole-axis";
import type { Completion } from "@/lib/progress/schema";

/** The state at the end of a quarter, or today's while it runs. */
export type TrendPoint = { quarter: Quarter; day: Day; stage: "running" | "ended"; followUp: number; completion: Readonly<Record<Completion, number>> };

export type TrendColumn = { quarter: Quarter; day: Day; /** Still running: drawn dashed, not as settled. */ open: boolean; total: number; segments: Segment[] };

/** Columns of completion over time, oldest first. */
export type Trend = { columns: TrendColumn[]; axis: WholeAxis; /** Quarters before the first column that are left out. */ earlier: number };

/** More columns than this are too narrow for their counts. */
export const MOST_COLUMNS = 8;

/** Prepares completion over time: the state carried forward to each quarter's end, the newest columns only. */
export function prepareTrend(points: readonly TrendPoint[]): Trend {
  const ordered = points.toSorted((left, right) => (left.quarter < right.quarter ? -1 : 1));
  const shown = ordered.slice(-MOST_COLUMNS);
  return {
    columns: shown.map(({ quarter, day, stage, followUp, completion }) => ({ quarter, day, open: stage === "running", total: followUp, segments: stackSegments(completion) })),
    axis: wholeAxis(Math.max(0, ...shown.map(({ followUp }) => followUp))),
    earlier: ordered.length - shown.length,
  };
}
