import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./day";
import { boundsOfQuarter, formatQuarter, listQuarters, nextQuarter, parseQuarter, previousQuarter, quarterOf } from "./quarter";

const anyQuarter = fc
  .record({ year: fc.integer({ min: 1900, max: 2199 }), number: fc.integer({ min: 1, max: 4 }) })
  .map(formatQuarter);

describe("a quarter", () => {
  it("is read as it is written", () => {
    fc.assert(fc.property(anyQuarter, (quarter) => { expect(formatQuarter(parseQuarter(quarter) ?? { year: 0, number: 0 })).toBe(quarter); }));
    expect(parseQuarter("2026-Q5")).toBeNull();
    expect(parseQuarter("2026Q1")).toBeNull();
  });

  it("holds its first and last day and neither neighbour", () => {
    fc.assert(
      fc.property(anyQuarter, (quarter) => {
        const { first, last } = boundsOfQuarter(quarter);
        expect([quarterOf(first), quarterOf(last)]).toEqual([quarter, quarter]);
        expect(quarterOf(addDays(first, -1))).toBe(previousQuarter(quarter));
        expect(quarterOf(addDays(last, 1))).toBe(nextQuarter(quarter));
      }),
    );
  });

  it("is the one before the one after it", () => {
    fc.assert(fc.property(anyQuarter, (quarter) => { expect(previousQuarter(nextQuarter(quarter))).toBe(quarter); }));
    expect(nextQuarter("2025-Q4")).toBe("2026-Q1");
  });

  it("lists without a gap, both ends included", () => {
    expect(listQuarters("2025-Q3", "2026-Q2")).toEqual(["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"]);
    expect(listQuarters("2026-Q2", "2025-Q3")).toEqual([]);
    fc.assert(
      fc.property(anyQuarter, fc.integer({ min: 0, max: 40 }), (from, steps) => {
        const walked = Array.from({ length: steps }).reduce<string[]>((list) => [...list, nextQuarter(list.at(-1) ?? from)], [from]);
        expect(listQuarters(from, walked.at(-1) ?? from)).toEqual(walked);
      }),
    );
  });
});
