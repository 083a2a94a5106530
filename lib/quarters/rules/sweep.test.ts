import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decidingEntry } from "@/lib/progress/rules";
import { RECORDED_COMPLETIONS } from "@/lib/progress/schema";
import { type CountingEntry, sweepCompletions } from "@/lib/quarters/rules/sweep";

const DELIVERABLES = new Map([["a", ["a1", "a2"]], ["b", ["b1"]]]);
const DAYS = ["2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"];

const someEntries = fc
  .array(
    fc.record({
      of: fc.constantFrom(["a", null], ["a", "a1"], ["a", "a2"], ["b", null], ["b", "b1"] as const),
      completion: fc.constantFrom(...RECORDED_COMPLETIONS),
      effectiveOn: fc.constantFrom("2025-12-31", "2026-01-01", "2026-02-01", "2026-03-31", "2026-04-01", "2026-06-30", "2026-12-01"),
    }),
    { maxLength: 12 },
  )
  .chain((entries) => fc.shuffledSubarray(entries.map((_, at) => at + 1), { minLength: entries.length }).map((numbers) => entries.map((entry, at) => ({ ...entry, no: numbers[at] ?? 0 }))))
  .map((entries) => entries.map(({ of: [commitmentId, deliverableId], ...entry }): CountingEntry => ({ ...entry, commitmentId: commitmentId ?? "", deliverableId: deliverableId ?? null })));

describe("the completion of deliverables on many days at once", () => {
  test("is on each day what the deciding entry of that day says", () => {
    fc.assert(fc.property(someEntries, (entries) => {
      const swept = sweepCompletions(entries, { days: DAYS, deliverables: DELIVERABLES });
      DAYS.forEach((day, at) => {
        for (const [commitmentId, deliverables] of DELIVERABLES) {
          const own = entries.filter((entry) => entry.commitmentId === commitmentId).map((entry) => ({ ...entry, inForceFromNo: entry.no, endedByNo: null }));
          for (const deliverableId of deliverables) {
            expect(swept[at]?.get(deliverableId)).toBe(decidingEntry(own, { deliverableId, day, known: 1000 })?.completion);
          }
        }
      });
    }));
  });
});
