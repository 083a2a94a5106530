import { describe, expect, it } from "vitest";
import { answer, compareLists, merge, rate, sum } from "./figures";

describe("figures", () => {
  it("rate what was found against what was wanted", () => {
    expect(rate({ hits: 3, found: 4, wanted: 6 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  });

  it("say nothing where there was nothing to find and nothing was found", () => {
    expect(rate({ hits: 0, found: 0, wanted: 0 })).toEqual({ precision: null, recall: null, f1: null });
    expect(rate({ hits: 0, found: 2, wanted: 0 })).toEqual({ precision: 0, recall: null, f1: 0 });
  });

  it("count an entry as often as both lists hold it", () => {
    expect(compareLists(["a", "a", "b"], ["a", "c"])).toEqual({ hits: 1, found: 3, wanted: 2 });
  });

  it("add up by name", () => {
    expect(merge([{ kind: answer(true) }, { kind: answer(false), lead: answer(true) }])).toEqual({ kind: { hits: 1, found: 2, wanted: 2 }, lead: answer(true) });
    expect(sum([])).toEqual({ hits: 0, found: 0, wanted: 0 });
  });
});
