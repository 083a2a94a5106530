import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/calendar/day";
import { DEADLINE_TYPES, KINDS, SECTOR_CODES, TRACKED_VERBS } from "@/lib/clauses/schema";
import { isFollowUp, isOpen, timelinessOn } from "@/lib/commitments/rules";
import { countOverview } from "@/lib/overview/rules/count";
import type { CommitmentGroup } from "@/lib/overview/schema";
import { COMPLETIONS } from "@/lib/progress/schema";

const TODAY = "2026-05-20";

const someGroups = fc.array(
  fc.record({
    sector: fc.constantFrom(...SECTOR_CODES.slice(0, 4)), verb: fc.constantFrom(...TRACKED_VERBS), kind: fc.constantFrom(...KINDS), completion: fc.constantFrom(...COMPLETIONS),
    deadlineType: fc.option(fc.constantFrom(...DEADLINE_TYPES)), deadlineLatest: fc.option(fc.integer({ min: -100, max: 200 }).map((days) => addDays(TODAY, days))),
    unreported: fc.boolean(), count: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 15 },
);

/** The same commitments one by one. */
function single(groups: readonly CommitmentGroup[]): CommitmentGroup[] {
  return groups.flatMap((group) => Array.from({ length: group.count }, () => ({ ...group, count: 1 })));
}

describe("the figures of the overview", () => {
  test("are those of the commitments one by one, however they are grouped", () => {
    fc.assert(fc.property(someGroups, (groups) => {
      const figures = countOverview(groups, TODAY);
      const all = single(groups);
      const followUp = all.filter(({ kind }) => isFollowUp(kind));
      const late = (name: string) => all.filter((facts) => timelinessOn(facts, TODAY) === name).length;
      expect(figures).toMatchObject({
        tracked: all.length, followUp: followUp.length, information: all.length - followUp.length,
        open: all.filter((facts) => isOpen(facts)).length,
        overdue: late("overdue"), datePassed: late("date_passed"), termEnded: late("term_ended"), dueSoon: late("due_soon"),
        stale: all.filter((facts) => isOpen(facts) && facts.unreported).length,
      });
    }));
  });

  test("add up: verbs, completions and sectors to what is to follow up", () => {
    fc.assert(fc.property(someGroups, (groups) => {
      const { byVerb, completion, sectors, followUp, information } = countOverview(groups, TODAY);
      const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
      expect(sum(Object.values(byVerb))).toBe(followUp);
      expect(sum(Object.values(completion))).toBe(followUp);
      expect(sum(sectors.map((sector) => sector.followUp))).toBe(followUp);
      expect(sum(sectors.map((sector) => sector.information))).toBe(information);
    }));
  });
});
