import { describe, expect, test } from "vitest";
import { sampleClause } from "@/lib/db/testing/sample-clause";
import type { Paragraph } from "@/lib/extraction/output";
import { planReading, type StandingClause } from "./plan-reading";
import { countPlan } from "./preview";

const standing = (parts: Partial<StandingClause> & Pick<StandingClause, "proposal">): StandingClause => ({
  id: parts.proposal.id.replace(/-1$/u, ""), paragraph: parts.proposal.paragraph, order: parts.proposal.order, keys: [parts.proposal.id], from: null, vanished: false, refused: null, ...parts,
});
const paragraph = (index: number, text: Paragraph["text"]): Paragraph => ({ index, line: { en: index * 2 }, text, alignment: { certainty: 1 } });
const one = sampleClause({ id: "one-1", paragraph: 4, words: { en: "noted the plan for glaciers" } });

describe("what a newer reading does to a clause", () => {
  test("nothing where the words are the same, whatever language is added", () => {
    const clause = { ...one, paragraph: 6, span: { ...one.span, ru: { start: 0, end: 6, text: "отметили план" } } };
    expect(planReading([standing({ proposal: one })], { clauses: [clause], paragraphs: [] })).toMatchObject({ reread: [{ id: "one", clause }], changed: [], vanished: [], added: [] });
  });

  test.each([
    ["other words", sampleClause({ id: "two-1", paragraph: 4, words: { en: "noted the plan for glaciers and rivers" } }), "words"],
    ["another verb", { ...one, verb: "supported" as const }, "reading"],
    ["another sector", { ...one, sector: { code: "sport" as const, alternatives: [] } }, "reading"],
    ["a deadline", { ...one, deliverables: [{ text: { en: "noted the plan for glaciers" }, kind: "proposal" as const, deadline: { text: "2033", type: "due" as const, earliest: null, latest: "2033-12-31", precision: "year" as const, rule: "year" } }] }, "reading"],
  ])("asks a person about %s", (_what, clause, by) => {
    expect(planReading([standing({ proposal: one })], { clauses: [clause], paragraphs: [] }).changed).toEqual([{ id: "one", clause, by, refused: false }]);
  });

  test("asks nobody twice about a wording that was refused", () => {
    const refused = sampleClause({ id: "two-1", paragraph: 4, words: { en: "noted the plan for glaciers and rivers" } });
    const plan = planReading([standing({ proposal: one, refused })], { clauses: [refused], paragraphs: [] });
    expect(plan.changed).toMatchObject([{ refused: true }]);
    expect(countPlan(plan)).toEqual({ unchanged: 1, changed: 0, readOtherwise: 0, vanished: 0, added: 0, addedTracked: 0 });
  });

  test("flags what is gone, once", () => {
    const gone = [standing({ proposal: one }), standing({ id: "old", proposal: one, vanished: true, keys: ["old-1"] })];
    expect(planReading(gone, { clauses: [], paragraphs: [] }).vanished).toEqual(["one"]);
  });

  test("finds what had vanished when it comes back", () => {
    expect(planReading([standing({ proposal: one, vanished: true })], { clauses: [one], paragraphs: [] }).reread).toMatchObject([{ id: "one" }]);
  });
});

describe("a clause that a person split off", () => {
  const split = standing({ id: "part", keys: ["part"], from: "one", proposal: { ...sampleClause({ id: "part", paragraph: 4, order: 2, words: { en: "and rivers" } }), line: { en: 8 } } });

  test("goes with the clause that it came from, numbered behind what was read there", () => {
    const moved = [{ ...one, paragraph: 9 }, { ...sampleClause({ id: "new-1", words: { en: "supported another thing" } }), paragraph: 9, order: 2 }];
    const { carried, vanished } = planReading([standing({ proposal: one }), split], { clauses: moved, paragraphs: [paragraph(9, { en: "They noted the plan for glaciers and rivers, and supported another thing." })] });
    expect(vanished).toEqual([]);
    expect(carried).toMatchObject([{ id: "part", clause: { paragraph: 9, order: 3, line: { en: 18 }, span: { en: { start: 33, end: 43, text: "and rivers" } } } }]);
  });

  test("is flagged where its words are gone, or the clause that it came from", () => {
    const reads = { clauses: [one], paragraphs: [paragraph(4, { en: "They noted the plan for glaciers." })] };
    expect(planReading([standing({ proposal: one }), split], reads)).toMatchObject({ carried: [], vanished: ["part"] });
    expect(planReading([standing({ proposal: one }), split], { ...reads, clauses: [] }).vanished).toEqual(["one", "part"]);
  });
});
