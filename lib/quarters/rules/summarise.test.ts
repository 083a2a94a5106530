import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/calendar/day";
import { nextQuarter } from "@/lib/calendar/quarter";
import { DEADLINE_TYPES, KINDS, SECTOR_CODES, TRACKED_VERBS } from "@/lib/clauses/schema";
import { RECORDED_COMPLETIONS } from "@/lib/progress/schema";
import type { Figures } from "@/lib/quarters/rules/count";
import { reportPeriod, type ReportPeriod } from "@/lib/quarters/rules/period";
import type { CommitmentFacts } from "@/lib/quarters/rules/standing";
import { type QuarterFacts, type SectorFigures, summariseQuarter } from "@/lib/quarters/rules/summarise";
import { type CountingEntry, sweepCompletions } from "@/lib/quarters/rules/sweep";

const TODAY = "2027-02-10";
const NOBODY: ReadonlySet<string> = new Set();

function period(quarter: string): ReportPeriod {
  const found = reportPeriod(quarter, TODAY);
  if (!found) throw new Error(`${quarter} has not begun`);
  return found;
}

const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2025-10-01", days));
const anyDeadline = fc.option(
  fc.record({ type: fc.constantFrom(...DEADLINE_TYPES), latest: fc.option(anyDay), text: fc.constant("2026年"), earliest: fc.constant(null), precision: fc.constant("year" as const), rule: fc.constant("test") }),
);
const someCommitments = fc.array(
  fc.record({
    verb: fc.constantFrom(...TRACKED_VERBS), kind: fc.constantFrom(...KINDS), sector: fc.constantFrom(...SECTOR_CODES.slice(0, 5)), adoptedOn: anyDay,
    deliverables: fc.array(fc.record({ text: anyDeadline, person: anyDeadline }), { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 8 },
).map((list) => list.map((facts, at): CommitmentFacts => ({
  ...facts, id: `c${at}`, code: `CHG24-${at}.1`, deliverables: facts.deliverables.map((deliverable, part) => ({ id: `c${at}d${part}`, ...deliverable })),
})));

const someEntries = fc.array(
  fc.record({ commitment: fc.nat({ max: 7 }), part: fc.option(fc.nat({ max: 2 })), completion: fc.constantFrom(...RECORDED_COMPLETIONS), effectiveOn: anyDay }),
  { maxLength: 20 },
).map((list) => list.map(({ commitment, part, ...entry }, at): CountingEntry => ({
  ...entry, no: at + 1, commitmentId: `c${commitment}`, deliverableId: part === null ? null : `c${commitment}d${part}`,
})));

/** What the database would answer for a quarter, from the same facts. */
function factsOf(quarter: string, { commitments, entries }: { commitments: readonly CommitmentFacts[]; entries: readonly CountingEntry[] }): QuarterFacts {
  const found = period(quarter);
  const deliverables = new Map(commitments.map(({ id, deliverables: parts }) => [id, parts.map((part) => part.id)]));
  const [opening, closing] = sweepCompletions(entries, { days: [found.openingDay, found.day], deliverables });
  return { period: found, commitments, opening: opening ?? new Map(), closing: closing ?? new Map(), reported: NOBODY, disputed: NOBODY, noticed: NOBODY };
}

function add(one: Figures, other: Figures): Figures {
  const sum = (left: Record<string, number>, right: Record<string, number>) => Object.fromEntries(Object.keys(left).map((key) => [key, (left[key] ?? 0) + (right[key] ?? 0)]));
  const { completion: ours, ...left } = one;
  const { completion: theirs, ...right } = other;
  return { ...sum(left, right), completion: sum(ours, theirs) } as Figures;
}

function withoutName({ sector: _sector, ...figures }: SectorFigures): Figures {
  return figures;
}

const situation = fc.record({ commitments: someCommitments, entries: someEntries });

describe("the summary of a quarter", () => {
  test("by sector and by verb adds up to the whole", () => {
    fc.assert(fc.property(situation, (given) => {
      const summary = summariseQuarter(factsOf("2026-Q2", given));
      const [first, ...rest] = summary.sectors.map(withoutName);
      expect(first ? rest.reduce(add, first) : summary.closing).toEqual(summary.closing);
      expect(add(add(summary.byVerb.noted, summary.byVerb.supported), summary.byVerb.approved)).toEqual(summary.closing);
    }));
  });

  test("opens as the quarter before it closed", () => {
    fc.assert(fc.property(situation, fc.constantFrom("2025-Q4", "2026-Q1", "2026-Q3"), (given, quarter) => {
      const summary = summariseQuarter(factsOf(quarter, given));
      const after = summariseQuarter(factsOf(nextQuarter(quarter), given));
      expect(after.opening).toEqual(summary.closing);
      expect(after.before).toEqual(summary.standings);
    }));
  });

  test("tells each change of completion, and nothing else", () => {
    fc.assert(fc.property(situation, (given) => {
      const { before, standings, lists } = summariseQuarter(factsOf("2026-Q2", given));
      const then = new Map(before.map(({ facts, completion }) => [facts.id, completion]));
      const changed = standings.filter(({ facts, completion, followUp }) => followUp && completion !== (then.get(facts.id) ?? "not_assessed"));
      expect(lists.changed.map(({ standing }) => standing.facts.id)).toEqual(changed.map(({ facts }) => facts.id));
    }));
  });

  test("counts every commitment to follow up under one completion, and none that is for information", () => {
    fc.assert(fc.property(situation, (given) => {
      const { closing } = summariseQuarter(factsOf("2026-Q2", given));
      expect(Object.values(closing.completion).reduce((sum, count) => sum + count, 0)).toBe(closing.followUp);
      expect(closing.followUp + closing.information).toBe(closing.tracked);
    }));
  });

  test("knows nothing of what was adopted after its day", () => {
    fc.assert(fc.property(situation, (given) => {
      const { standings } = summariseQuarter(factsOf("2026-Q1", given));
      expect(standings.every(({ facts }) => facts.adoptedOn <= "2026-03-31")).toBe(true);
    }));
  });
});

function dated(parts: Partial<CommitmentFacts> & { latest: string | null; type?: "due" | "event" | "term" }): CommitmentFacts {
  const { latest, type = "event", ...rest } = parts;
  const text = latest === null ? null : { text: "2026年", type, earliest: null, latest, precision: "year" as const, rule: "test" };
  return { id: "c", code: "CHG24-1.1", verb: "supported", kind: "proposal", sector: "energy", adoptedOn: "2025-11-18", deliverables: [{ id: "d", text, person: null }], ...rest };
}

function listsOf(quarter: string, facts: CommitmentFacts) {
  const { lists } = summariseQuarter(factsOf(quarter, { commitments: [facts], entries: [] }));
  return Object.entries(lists).filter(([, list]) => list.length > 0).map(([name]) => name);
}

describe("a deadline in the summary", () => {
  test("on the last day of a quarter is still to come there and late in the next", () => {
    const facts = dated({ latest: "2026-12-31" });
    expect(listsOf("2026-Q3", facts)).toContain("dueNext");
    expect(listsOf("2026-Q4", facts)).toEqual(["dueNext", "nothingReported"]);
    expect(listsOf("2027-Q1", facts)).toEqual(["newlyOverdue", "nothingReported"]);
  });

  test("makes late once, not again in the quarters after", () => {
    expect(listsOf("2026-Q2", dated({ latest: "2026-01-15" }))).toEqual(["nothingReported"]);
  });

  test("of what was only noted passes, and a term ends", () => {
    expect(listsOf("2026-Q1", dated({ latest: "2026-01-15", verb: "noted" }))).toContain("newlyPassed");
    expect(listsOf("2026-Q1", dated({ latest: "2026-01-15", type: "term" }))).toContain("newlyEnded");
  });

  test("that a person set counts, and the text's own is counted beside it", () => {
    const [text, person] = ["2026-01-15", "2026-12-01"].map((latest) => ({ text: latest, type: "due" as const, earliest: null, latest, precision: "day" as const, rule: "test" }));
    const facts = dated({ latest: null, deliverables: [{ id: "d", text: text ?? null, person: person ?? null }] });
    const { closing } = summariseQuarter(factsOf("2026-Q1", { commitments: [facts], entries: [] }));
    expect([closing.overdue, closing.overdueByText]).toEqual([0, 1]);
  });

  test("of what is for information makes nothing late", () => {
    expect(listsOf("2026-Q2", dated({ latest: "2026-01-15", kind: "outcome" }))).toEqual([]);
  });
});
