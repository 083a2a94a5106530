import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/calendar/day";
import { type DatedCommitment, MOST_SPANS, prepareDeadlines } from "@/lib/charts/prepare-deadlines";

function dated(code: string, parts: Partial<DatedCommitment>): DatedCommitment {
  return { code, href: `/commitments/${code}`, text: "2026年", lang: "zh-Hans", earliest: null, latest: "2026-12-31", late: false, ...parts };
}

describe("spans of deadlines", () => {
  test("are none where nothing is dated", () => {
    expect(prepareDeadlines({ dated: [], total: 0 }, "2026-05-20")).toBeNull();
  });

  test("run from the first day that the words allow through the last", () => {
    const spans = prepareDeadlines({ dated: [dated("a", { earliest: "2026-01-01" })], total: 1 }, "2026-05-20");
    expect(spans?.rows[0]).toMatchObject({ from: 0, to: 365, earliest: "2026-01-01", latest: "2026-12-31" });
    expect(spans?.axis).toEqual({ days: 365, today: 139, years: [{ year: 2026, at: 0 }] });
  });

  test("of a single day are that day", () => {
    expect(prepareDeadlines({ dated: [dated("a", { latest: "2026-03-01" })], total: 1 }, "2026-05-20")?.rows[0]).toMatchObject({ from: 59, to: 60, earliest: "2026-03-01" });
  });

  test("stand with the earliest last day first, as many as can be drawn, and the others are counted", () => {
    const many = Array.from({ length: MOST_SPANS + 3 }, (_, at) => dated(`c${at}`, { latest: addDays("2027-06-01", -at) }));
    const spans = prepareDeadlines({ dated: many, total: 40 }, "2026-05-20");
    expect(spans?.rows).toHaveLength(MOST_SPANS);
    expect(spans?.rows[0]?.code).toBe(`c${MOST_SPANS + 2}`);
    expect(spans?.more).toBe(40 - MOST_SPANS);
  });

  test("always fit on the axis, together with today", () => {
    const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays("2010-01-01", days));
    fc.assert(fc.property(fc.array(fc.tuple(anyDay, anyDay), { minLength: 1, maxLength: 12 }), anyDay, (pairs, today) => {
      const spans = prepareDeadlines({ dated: pairs.map(([one, other], at) => dated(`c${at}`, one < other ? { earliest: one, latest: other } : { latest: one })), total: pairs.length }, today);
      for (const { from, to } of spans?.rows ?? []) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(spans?.axis.days ?? 0);
      }
      expect(spans?.axis.today).toBeLessThan(spans?.axis.days ?? 0);
      expect(spans?.axis.years.length).toBeLessThanOrEqual(7);
    }));
  });
});
