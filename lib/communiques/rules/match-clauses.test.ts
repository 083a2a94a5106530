import { describe, expect, test } from "vitest";
import { type KnownClause, matchClauses } from "./match-clauses";
import { sampleClause } from "@/lib/db/testing/sample-clause";

const known = (id: string, paragraph: number, words: KnownClause["words"], keys = [`${id}-1`]): KnownClause => ({ id, paragraph, order: 1, keys, words });
const FORMULA = "The heads of delegations noted the";
const found = (standing: readonly KnownClause[], fresh: Parameters<typeof matchClauses>[1]) => {
  const { pairs, missing, added } = matchClauses(standing, fresh);
  return { pairs: pairs.map((pair) => `${pair.known.id} ${pair.fresh.id}`), missing: missing.map(({ id }) => id), added: added.map(({ id }) => id) };
};

describe("a clause is found again", () => {
  test("by its key, wherever it stands now", () => {
    const standing = [known("a", 3, { en: "one" })];
    expect(found(standing, [sampleClause({ id: "a-1", paragraph: 40, words: { en: "one" } })])).toEqual({ pairs: ["a a-1"], missing: [], added: [] });
  });

  test("by a key that it had before", () => {
    const standing = [known("a", 3, { en: "one" }, ["new-1", "old-1"])];
    expect(found(standing, [sampleClause({ id: "old-1", paragraph: 3, words: { en: "as it once was" } })]).pairs).toEqual(["a old-1"]);
  });

  test("by its words in another language, where the deciding text came later", () => {
    const standing = [known("a", 3, { en: `${FORMULA} plan.` })];
    expect(found(standing, [sampleClause({ id: "zh-1", paragraph: 3, words: { zh: "各代表团团长注意到计划", en: "the heads of delegations  noted the Plan" } })]).pairs).toEqual(["a zh-1"]);
  });

  test("by likeness near where it is expected, whatever stands before it now", () => {
    const standing = [known("a", 2, { en: "anchor" }), known("b", 5, { en: `${FORMULA} proposal to hold a forum on rail freight in Almaty in 2033` })];
    const fresh = [sampleClause({ id: "a-1", paragraph: 32, words: { en: "anchor" } }), sampleClause({ id: "c-1", paragraph: 35, words: { en: `${FORMULA} proposal to hold a forum on rail freight in Almaty in 2034` } })];
    expect(found(standing, fresh).pairs).toEqual(["a a-1", "b c-1"]);
  });
});

describe("a clause is not taken for another", () => {
  const others = ["glaciers", "budgets", "tourism"].map((word, at) => known(word, at + 10, { en: `${FORMULA} report on ${word}` }));
  const same = others.map(({ keys, paragraph, words }) => sampleClause({ id: keys[0] ?? "", paragraph, words }));

  test("for sharing the formula that opens every clause", () => {
    const standing = [...others, known("a", 13, { en: `${FORMULA} report on archives of maps` })];
    const fresh = [...same, sampleClause({ id: "new-1", paragraph: 13, words: { en: `${FORMULA} initiative for youth camps` } })];
    expect(found(standing, fresh)).toMatchObject({ missing: ["a"], added: ["new-1"] });
  });

  test("for likeness far away", () => {
    const standing = [...others, known("a", 13, { en: `${FORMULA} proposal to hold a forum on rail freight in Almaty in 2033` })];
    const fresh = [...same, sampleClause({ id: "far-1", paragraph: 40, words: { en: `${FORMULA} proposal to hold a forum on rail freight in Almaty in 2034` } })];
    expect(found(standing, fresh)).toMatchObject({ missing: ["a"], added: ["far-1"] });
  });
});

describe("words that stand several times", () => {
  const twice = [known("one", 5, { en: "again" }, ["x-1"]), known("two", 20, { en: "again" }, ["x-2"])];

  test("are told apart by their order", () => {
    const fresh = [sampleClause({ id: "x-1", paragraph: 6, words: { en: "again" } }), sampleClause({ id: "x-2", paragraph: 21, words: { en: "again" } })];
    expect(found(twice, fresh).pairs).toEqual(["one x-1", "two x-2"]);
  });

  test("and by their place, where one of them is gone", () => {
    const standing = [...twice, known("a", 19, { en: "anchor" })];
    const fresh = [sampleClause({ id: "a-1", paragraph: 18, words: { en: "anchor" } }), sampleClause({ id: "x-1", paragraph: 19, words: { en: "again" } })];
    expect(found(standing, fresh)).toMatchObject({ pairs: ["a a-1", "two x-1"], missing: ["one"] });
  });
});
