import { wrapOnce } from "./text-width";

const AXIS = 22;

/** How long a name may be before it stands in two lines: beside its bar, and above it on a phone. */
export const NAME_LIMITS = { desk: { size: 12.5, most: 210 }, phone: { size: 13, most: 225 } };

/** The height of the chart by sector, known before it is drawn so that nothing moves. Above the bars, one long name makes all rows taller. */
export function sectorChartHeight(names: readonly string[], phone: boolean): number {
  if (!phone) return names.length * 27 + AXIS;
  const tall = names.some((name) => wrapOnce(name, NAME_LIMITS.phone).length > 1);
  return names.length * (tall ? 52 : 39) + AXIS + 6;
}

/** The height of the columns over time. */
export const TREND_HEIGHT = 250;

/** The height of the spans of deadlines. */
export function deadlineChartHeight(rows: number): number {
  return rows * 24 + 44;
}
