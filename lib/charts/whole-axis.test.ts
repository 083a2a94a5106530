import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeAxis } from "@/lib/charts/whole-axis";

test("an axis of counts begins at zero, has whole even steps, eight at most, and reaches the largest count within one step", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2_000_000 }), (largest) => {
    const { max, ticks } = wholeAxis(largest);
    const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBe(max);
    expect(ticks.every((tick, at) => Number.isInteger(tick) && tick === at * step)).toBe(true);
    expect(ticks.length).toBeLessThanOrEqual(9);
    expect(max).toBeGreaterThanOrEqual(largest);
    expect(max - largest).toBeLessThan(step + (largest === 0 ? 1 : 0));
  }));
});

test("an axis of few counts has every number", () => {
  expect(wholeAxis(5)).toEqual({ max: 5, ticks: [0, 1, 2, 3, 4, 5] });
  expect(wholeAxis(38)).toEqual({ max: 40, ticks: [0, 5, 10, 15, 20, 25, 30, 35, 40] });
});
