import { describe, expect, test } from "vitest";
import { cutPlace, joinPlaces, type LoggedDecision, sameHolding, standingDecisions, trimPlace } from "@/lib/clauses/rules";
import type { Holding } from "@/lib/clauses/schema";

const decision = (no: number, undoes: number | null = null): LoggedDecision => ({ no, undoes, decision: "accepted", holding: null, reason: "", batch: null, mergedInto: null });

describe("decisions that stand", () => {
  test("are those that nobody took back, step by step", () => {
    expect(standingDecisions([decision(1), decision(2), decision(3, 2)]).map(({ no }) => no)).toEqual([1]);
    expect(standingDecisions([decision(1), decision(2), decision(3, 2), decision(4), decision(5, 4), decision(6, 1)])).toEqual([]);
  });

  test("are not changed by taking back what does not stand last", () => {
    expect(standingDecisions([decision(1), decision(2), decision(3, 1)]).map(({ no }) => no)).toEqual([1, 2]);
  });
});

describe("the place of a clause", () => {
  test("loses a part at its end or beginning, and keeps one in its middle", () => {
    expect(cutPlace({ start: 2, end: 10 }, { start: 6, end: 10 })).toEqual({ start: 2, end: 6 });
    expect(cutPlace({ start: 2, end: 10 }, { start: 0, end: 4 })).toEqual({ start: 4, end: 10 });
    expect(cutPlace({ start: 2, end: 10 }, { start: 4, end: 6 })).toEqual({ start: 2, end: 10 });
    expect(cutPlace({ start: 2, end: 10 }, { start: 12, end: 14 })).toEqual({ start: 2, end: 10 });
  });

  test("is joined to another's with what lies between", () => {
    expect(joinPlaces({ start: 2, end: 4 }, { start: 8, end: 9 })).toEqual({ start: 2, end: 9 });
  });

  test("is trimmed of separators and spaces at its ends: “，支持建设；”", () => {
    const text = "，支持建设；";
    const { start, end } = trimPlace({ start: 0, end: text.length }, text);
    expect(text.slice(start, end)).toBe("支持建设");
    expect(trimPlace({ start: 0, end: 1 }, "，")).toEqual({ start: 1, end: 1 });
  });
});

describe("two holdings", () => {
  const holding: Holding = {
    verb: "noted", kind: "proposal", sector: "energy", owners: [{ body: "member-states", role: "lead", basis: "default" }], supplied: {},
    span: { zh: { start: 0, end: 2, text: "支持", verbText: "支持" } }, deliverables: [{ id: "00000000-0000-4000-8000-000000000001", kind: "proposal", text: { zh: "其一", en: "one" }, deadline: null }],
  };
  test("say the same under other ids and in another order of languages", () => {
    const [first] = holding.deliverables;
    if (!first) throw new Error("no deliverable");
    expect(sameHolding(holding, { ...holding, deliverables: [{ ...first, id: "00000000-0000-4000-8000-000000000002", text: { en: "one", zh: "其一" } }] })).toBe(true);
  });
  test.each([{ verb: "supported" as const }, { sector: "health" as const }, { supplied: { en: "by hand" } }, { span: {} }])("differ by %o", (parts) => {
    expect(sameHolding(holding, { ...holding, ...parts })).toBe(false);
  });
});
