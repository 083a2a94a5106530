import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, compareDays, dayOf, daysBetween, isDay, lastDayOfMonth, todayIn } from "./day";

const anyDay = fc
  .record({ year: fc.integer({ min: 1900, max: 2199 }), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) })
  .map(dayOf);
const anyStep = fc.integer({ min: -20_000, max: 20_000 });

describe("a day", () => {
  it("is refused where the calendar has none", () => {
    expect(isDay("2025-02-30")).toBe(false);
    expect(isDay("2025-13-01")).toBe(false);
    expect(isDay("2025-1-1")).toBe(false);
    expect(isDay("2024-02-29")).toBe(true);
    expect(isDay("1900-02-29")).toBe(false);
    expect(() => dayOf({ year: 2025, month: 2, date: 29 })).toThrow(RangeError);
  });

  it("moved there and back is itself", () => {
    fc.assert(fc.property(anyDay, anyStep, (day, step) => { expect(addDays(addDays(day, step), -step)).toBe(day); }));
  });

  it("is as far away as it was moved", () => {
    fc.assert(fc.property(anyDay, anyStep, (day, step) => { expect(daysBetween(day, addDays(day, step))).toBe(step); }));
  });

  it("compares as the calendar does", () => {
    fc.assert(fc.property(anyDay, anyStep, (day, step) => { expect(compareDays(day, addDays(day, step))).toBe(-Math.sign(step) + 0); }));
  });

  it("keeps its date over months, or takes the last one that there is", () => {
    expect(addMonths("2025-08-31", 6)).toBe("2026-02-28");
    expect(addMonths("2025-11-18", 6)).toBe("2026-05-18");
    expect(addMonths("2025-01-15", -1)).toBe("2024-12-15");
  });

  it("ends a month where the next one begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 11 }), (year, month) => {
        expect(addDays(lastDayOfMonth(year, month), 1)).toBe(dayOf({ year, month: month + 1, date: 1 }));
      }),
    );
  });
});

describe("today", () => {
  const instant = new Date("2025-11-18T18:40:00Z");

  it("is the day on the calendar of the zone, not of the machine", () => {
    expect(todayIn("UTC", instant)).toBe("2025-11-18");
    expect(todayIn("Asia/Kathmandu", instant)).toBe("2025-11-19");
    expect(todayIn("America/St_Johns", instant)).toBe("2025-11-18");
  });

  it("is refused for a zone that does not exist", () => {
    expect(() => todayIn("Mars/Olympus", instant)).toThrow(RangeError);
  });
});
