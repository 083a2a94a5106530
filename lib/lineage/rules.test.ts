import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkLineage, type Comparable, compareCommitments, findEarlier, proposeRelation, tellShared, termsOf, weighTerms } from "@/lib/lineage/rules";

let count = 0;
function commitment(parts: Partial<Comparable>): Comparable {
  count += 1;
  return { id: `c${count}`, verb: "noted", kind: "proposal", sector: "agriculture-food", bodies: [], documents: [], words: {}, ...parts };
}

const SEEDS = commitment({ words: { zh: "各方注意到关于设立耐寒作物种子库的建议", en: "The parties noted the proposal to set up a seed bank of hardy crops" } });
const OTHERS = [
  commitment({ words: { zh: "各方注意到关于举办山地马拉松的建议", en: "The parties noted the proposal to hold a mountain marathon" }, sector: "sport" }),
  commitment({ words: { zh: "各方注意到关于建立航天数据平台的建议", en: "The parties noted the proposal to create a space data platform" }, sector: "science-space" }),
  commitment({ words: { zh: "各方注意到关于农业展览的建议", en: "The parties noted the proposal of a farming fair" } }),
];
const weights = weighTerms([SEEDS, ...OTHERS]);

describe("the likeness of two commitments", () => {
  test("finds the earlier one that is restated in other words, and says what they share", () => {
    const later = commitment({ verb: "supported", words: { zh: "团长们支持尽快设立耐寒作物种子库" } });
    const [found, ...rest] = findEarlier({ later, earlier: [...OTHERS, SEEDS], weights });
    expect(found).toMatchObject({ earlierId: SEEDS.id, relation: "stronger" });
    expect(found?.explanation.shared).toContain("耐寒作物种子库");
    expect(rest).toEqual([]);
  });

  test("passes over what only speaks in the same manner", () => {
    const later = commitment({ words: { zh: "各方注意到关于举办青年音乐节的建议" }, sector: "education-youth" });
    expect(findEarlier({ later, earlier: [SEEDS, ...OTHERS], weights })).toEqual([]);
  });

  test("goes across languages by the names that both have", () => {
    const earlier = commitment({ bodies: ["wg-seeds"], documents: ["2024-10-01"], words: { ru: "Стороны отметили банк семян" } });
    const later = commitment({ bodies: ["wg-seeds"], documents: ["2024-10-01"], words: { zh: "各方支持种子库" } });
    expect(findEarlier({ later, earlier: [earlier], weights })).toHaveLength(1);
    expect(findEarlier({ later: { ...later, bodies: [], documents: [] }, earlier: [earlier], weights })).toEqual([]);
  });

  test("is between 0 and 1, 1 with itself, and the same both ways, whatever the words", () => {
    const any = fc.record({ zh: fc.string({ unit: "binary" }), ru: fc.string() });
    fc.assert(fc.property(any, any, (one, other) => {
      const [left, right] = [commitment({ words: one }), commitment({ words: other })];
      const { similarity } = compareCommitments({ later: left, earlier: right, weights });
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
      expect(compareCommitments({ later: right, earlier: left, weights }).similarity).toBe(similarity);
    }), { numRuns: 40 });
    expect(compareCommitments({ later: SEEDS, earlier: SEEDS, weights }).similarity).toBe(1);
  });
});

describe("what two texts can share", () => {
  test("are pairs of characters, beginnings of words and figures", () => {
    expect([...termsOf("种子库 2030")]).toEqual(["种子", "子库", "2030"]);
    expect([...termsOf("Банка банку семян to")]).toEqual(["банка", "банку", "семян"]);
  });
});

test("what is shared is told in whole words and runs", () => {
  expect(tellShared("尽快建设耐寒作物种子库 by 2030, hardy crops", new Set(["耐寒", "寒作", "作物", "2030", "hardy"]))).toEqual(["耐寒作物", "2030", "hardy"]);
});

describe("how a later text takes up an earlier one", () => {
  test.each([
    ["noted", "proposal", "approved", "weaker"],
    ["approved", "instrument", "noted", "stronger"],
    ["supported", "programme", "supported", "same"],
    ["noted", "outcome", "supported", "fulfilled"],
  ] as const)("%s %s after %s: %s", (verb, kind, then, relation) => {
    expect(proposeRelation({ verb, kind }, { verb: then, kind: "proposal" })).toBe(relation);
  });
});

describe("a decision about a link", () => {
  test("needs a reason to reject, and changes something", () => {
    expect(checkLineage({ decision: "rejected", reason: "" }, "proposed")?.code).toBe("progress.reason_required");
    expect(checkLineage({ decision: "reopened", reason: "" }, "proposed")?.code).toBe("lineage.unchanged");
    expect(checkLineage({ decision: "rejected", reason: "Another bank." }, "confirmed")).toBeNull();
    expect(checkLineage({ decision: "confirmed", reason: "" }, "confirmed")).toBeNull();
  });
});
