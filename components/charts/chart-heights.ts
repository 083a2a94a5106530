const AXIS = 22;

/** The height of the chart by sector, known before it is drawn so that nothing moves. */
export function sectorChartHeight(rows: number, phone: boolean): number {
  return rows * (phone ? 39 : 27) + AXIS + (phone ? 6 : 0);
}

/** The height of the columns over time. */
export const TREND_HEIGHT = 236;

/** The height of the spans of deadlines. */
export function deadlineChartHeight(rows: number): number {
  return rows * 22 + 44;
}
