import { expect, test } from "vitest";
import { MOST_COLUMNS, prepareTrend, type TrendPoint } from "@/lib/charts/prepare-trend";
import { listQuarters } from "@/lib/calendar/quarter";
import { noCompletions } from "@/lib/quarters/rules/count";

function points(from: string, to: string): TrendPoint[] {
  return listQuarters(from, to).map((quarter) => ({
    quarter, day: quarter, stage: quarter === to ? "running" : "ended", followUp: 3, completion: { ...noCompletions(), completed: 1, not_assessed: 2 },
  }));
}

test("columns over time stand oldest first, the running quarter open", () => {
  const { columns, earlier } = prepareTrend(points("2025-Q4", "2026-Q2").toReversed());
  expect(columns.map(({ quarter, open }) => [quarter, open])).toEqual([["2025-Q4", false], ["2026-Q1", false], ["2026-Q2", true]]);
  expect(columns[0]?.segments).toEqual([{ name: "completed", count: 1, from: 0 }, { name: "not_assessed", count: 2, from: 1 }]);
  expect(earlier).toBe(0);
});

test("only the newest columns are drawn, and the others are counted", () => {
  const { columns, earlier } = prepareTrend(points("2020-Q1", "2026-Q2"));
  expect(columns).toHaveLength(MOST_COLUMNS);
  expect(columns.at(-1)?.quarter).toBe("2026-Q2");
  expect(earlier).toBe(26 - MOST_COLUMNS);
});

test("a quarter with nothing to follow up is an empty column, not a missing one", () => {
  const { columns, axis } = prepareTrend([{ quarter: "2026-Q1", day: "2026-03-31", stage: "ended", followUp: 0, completion: noCompletions() }]);
  expect(columns).toEqual([{ quarter: "2026-Q1", day: "2026-03-31", open: false, total: 0, segments: [] }]);
  expect(axis.max).toBe(1);
});
