import { describe, expect, it } from "vitest";
import { boundsOf, type CalendarTerm } from "./bounds";

const CLAIMS: { claim: string; term: CalendarTerm; earliest: string; latest: string }[] = [
  { claim: "a range of days", term: { precision: "day", from: "2026-03-17", to: "2026-03-22" }, earliest: "2026-03-17", latest: "2026-03-22" },
  { claim: "a month", term: { precision: "month", year: 2026, month: 5, toYear: 2026, toMonth: 5 }, earliest: "2026-05-01", latest: "2026-05-31" },
  { claim: "months over a new year", term: { precision: "month", year: 2027, month: 12, toYear: 2028, toMonth: 2 }, earliest: "2027-12-01", latest: "2028-02-29" },
  { claim: "a quarter", term: { precision: "quarter", year: 2026, quarter: 2 }, earliest: "2026-04-01", latest: "2026-06-30" },
  { claim: "a half-year", term: { precision: "half", year: 2026, half: 2 }, earliest: "2026-07-01", latest: "2026-12-31" },
  { claim: "a year", term: { precision: "year", year: 2026 }, earliest: "2026-01-01", latest: "2026-12-31" },
  { claim: "a plan's years", term: { precision: "period", fromYear: 2026, toYear: 2028 }, earliest: "2026-01-01", latest: "2028-12-31" },
];

describe("the bounds of a term", () => {
  it.each(CLAIMS)("$claim runs from its first day to its last", ({ term, earliest, latest }) => {
    expect(boundsOf(term)).toEqual({ earliest, latest });
  });
});
