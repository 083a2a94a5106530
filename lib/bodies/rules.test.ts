import { describe, expect, test } from "vitest";
import { filterBodies, isCalled, parseBodyFilter } from "@/lib/bodies/rules";
import type { BodySummary } from "@/lib/bodies/schema";

const rats: BodySummary = {
  code: "rats", kind: "organ", name: { zh: "地区反恐怖机构", en: "Regional Anti-Terrorist Structure", ru: "Региональная антитеррористическая структура" },
  aliases: [{ language: "en", alias: "RATS" }, { language: "ru", alias: "РАТС" }], led: 0, hosted: 0, other: 0,
};
const chg: BodySummary = { ...rats, code: "chg", name: { zh: "政府首脑(总理)理事会", en: "Council of Heads of Government", ru: "Совет глав правительств" }, aliases: [], hosted: 1 };

describe("bodies found by name", () => {
  test.each([["rats", true], ["反恐", true], ["ратс", true], ["structure regional", true], ["rats structure", false], ["council", false]])("%s", (query, expected) => {
    expect(isCalled(rats, query)).toBe(expected);
  });

  test("full-width brackets are brackets", () => {
    expect(isCalled(chg, "政府首脑（总理）")).toBe(true);
  });
});

describe("the filter in the address", () => {
  test("narrows by name and by having commitments", () => {
    expect(filterBodies([rats, chg], { q: "", owning: "any" })).toEqual([rats, chg]);
    expect(filterBodies([rats, chg], { q: "", owning: "yes" })).toEqual([chg]);
    expect(filterBodies([rats, chg], { q: "rats", owning: "yes" })).toEqual([]);
  });

  test("what is not understood shows them all", () => {
    expect(parseBodyFilter({ q: ["  сгг ", "x"], owning: "maybe" })).toEqual({ q: "сгг", owning: "any" });
    expect(parseBodyFilter({})).toEqual({ q: "", owning: "any" });
  });
});
