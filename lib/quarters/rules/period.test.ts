import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/calendar/day";
import { nextQuarter, quarterOf } from "@/lib/calendar/quarter";
import { listReportPeriods, reportPeriod } from "@/lib/quarters/rules/period";

const anyDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays("2001-06-15", days));

describe("the period of a report", () => {
  test("reports the last day of a quarter that is over", () => {
    expect(reportPeriod("2026-Q1", "2026-05-20")).toEqual({
      quarter: "2026-Q1", stage: "ended", first: "2026-01-01", last: "2026-03-31", day: "2026-03-31", openingDay: "2025-12-31",
    });
  });

  test("reports today while the quarter runs, its last day included", () => {
    expect(reportPeriod("2026-Q2", "2026-05-20")).toMatchObject({ stage: "running", day: "2026-05-20", openingDay: "2026-03-31" });
    expect(reportPeriod("2026-Q2", "2026-06-30")).toMatchObject({ stage: "running", day: "2026-06-30" });
    expect(reportPeriod("2026-Q2", "2026-07-01")).toMatchObject({ stage: "ended", day: "2026-06-30" });
  });

  test("does not exist for a quarter that has not begun, nor for what is no quarter", () => {
    expect(reportPeriod("2026-Q3", "2026-05-20")).toBeNull();
    expect(reportPeriod("2026-Q5", "2026-05-20")).toBeNull();
    expect(reportPeriod("", "2026-05-20")).toBeNull();
  });
});

describe("the list of periods", () => {
  test("is empty while nothing is adopted", () => {
    expect(listReportPeriods(null, "2026-05-20")).toEqual([]);
  });

  test("runs from the quarter of the first adoption to today's without a gap, the newest first", () => {
    fc.assert(fc.property(anyDay, anyDay, (one, other) => {
      const [first, today] = one <= other ? [one, other] : [other, one];
      const quarters = listReportPeriods(first, today).map(({ quarter }) => quarter).toReversed();
      expect(quarters[0]).toBe(quarterOf(first));
      expect(quarters.at(-1)).toBe(quarterOf(today));
      quarters.slice(1).forEach((quarter, at) => expect(quarter).toBe(nextQuarter(quarters[at] ?? "")));
    }));
  });

  test("opens each quarter on the day that closes the one before", () => {
    const periods = listReportPeriods("2025-11-18", "2027-02-03").toReversed();
    periods.slice(1).forEach((period, at) => expect(period.openingDay).toBe(periods[at]?.day));
  });
});
