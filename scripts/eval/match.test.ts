import { describe, expect, it } from "vitest";
import { matchClauses, overlap, rangeOf } from "./match";
import { clauseOf, labelOf, LINES, trialOf } from "./testing/small-trial";

const LINE = LINES[1] ?? "";

function spanOf(text: string) {
  return { en: { start: LINE.indexOf(text), end: LINE.indexOf(text) + text.length, text } };
}

describe("matching", () => {
  it("measures how much of both spans is shared", () => {
    expect(overlap({ start: 0, end: 10 }, { start: 5, end: 15 })).toBeCloseTo(1 / 3);
    expect(overlap({ start: 0, end: 4 }, { start: 4, end: 8 })).toBe(0);
  });

  it("pairs spans that differ by a few words, and none that differ by many", () => {
    const near = clauseOf({ span: spanOf("heads of delegation noted the outcomes of the Energy Ministers' Meeting") });
    const far = clauseOf({ span: spanOf("noted the outcomes") });
    expect(matchClauses(trialOf(), { clauses: [near] }).pairs).toHaveLength(1);
    expect(matchClauses(trialOf(), { clauses: [far] })).toMatchObject({ pairs: [], missed: [{ order: 1 }], extra: [far] });
  });

  it("pairs one to one, and of two readings of a span takes the one with the same verb", () => {
    const [right, wrong] = [clauseOf(), clauseOf({ verb: "supported" })];
    const { pairs, extra } = matchClauses(trialOf(), { clauses: [wrong, right] });
    expect(pairs.map(({ clause }) => clause)).toEqual([right]);
    expect(extra).toEqual([wrong]);
  });

  it("pairs nothing across lines", () => {
    expect(matchClauses(trialOf(), { clauses: [clauseOf({ line: { en: 3 } })] }).pairs).toEqual([]);
  });

  it("tells repeated wordings of a line apart by their order", () => {
    const words = { verbText: "noted", span: "They noted it." };
    const labels = [labelOf({ order: 1, en: words }), labelOf({ order: 2, en: words })];
    const trial = trialOf({ labels, lines: { en: ["", "They noted it. They noted it."] } });
    expect(labels.map((label) => rangeOf(label, { trial, language: "en" }))).toEqual([{ start: 0, end: 14 }, { start: 15, end: 29 }]);
  });

  it("refuses a label that is not in its line", () => {
    expect(() => matchClauses(trialOf({ lines: { en: ["", "Other words."] } }), { clauses: [clauseOf()] })).toThrow(/does not stand in its line/u);
  });
});
