import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { segmentText } from "./segment-text";

const text = "团长们批准了路线图,注意到建议。";

function joined(segments: ReturnType<typeof segmentText>): string {
  return segments.flatMap((segment) => segment.parts.map((part) => part.text)).join("");
}

describe("cutting a text at its marks", () => {
  test("gives one plain segment where there is no mark", () => {
    expect(segmentText({ text, marks: [] })).toEqual([
      { start: 0, end: text.length, mark: null, continues: false, parts: [{ text, isVerb: false, flag: null, endsFlag: false }] },
    ]);
  });

  test("keeps the index of each mark when they come unsorted", () => {
    const segments = segmentText({ text, marks: [{ start: 10, end: 15 }, { start: 0, end: 9 }] });
    expect(segments.map(({ mark, start, end }) => [mark, start, end])).toEqual([[1, 0, 9], [null, 9, 10], [0, 10, 15], [null, 15, 16]]);
  });

  test("keeps marks that touch apart", () => {
    const segments = segmentText({ text, marks: [{ start: 0, end: 9 }, { start: 9, end: 16 }] });
    expect(segments.map((segment) => segment.mark)).toEqual([0, 1]);
  });

  test("gives the words of a nested mark to the inner one and goes on with the outer", () => {
    const segments = segmentText({ text, marks: [{ start: 0, end: 16 }, { start: 3, end: 6 }] });
    expect(segments.map(({ mark, continues }) => [mark, continues])).toEqual([[0, false], [1, false], [0, true]]);
  });

  test("cuts the verb out of its clause", () => {
    const [first] = segmentText({ text, marks: [{ start: 0, end: 9, verbStart: 3, verbEnd: 6 }] });
    expect(first?.parts.map((part) => [part.text, part.isVerb])).toEqual([["团长们", false], ["批准了", true], ["路线图", false]]);
  });

  test("ends a flag once, where its last words are, even across marks", () => {
    const segments = segmentText({ text, marks: [{ start: 0, end: 9 }, { start: 10, end: 15 }], flags: [{ start: 6, end: 13 }] });
    const parts = segments.flatMap((segment) => segment.parts);
    expect(parts.filter((part) => part.flag === 0).map((part) => part.text).join("")).toBe(text.slice(6, 13));
    expect(parts.filter((part) => part.endsFlag)).toHaveLength(1);
  });

  test("leaves out marks that are empty, inverted or outside the text", () => {
    const segments = segmentText({ text, marks: [{ start: 4, end: 4 }, { start: 9, end: 3 }, { start: 90, end: 99 }] });
    expect(segments.map((segment) => segment.mark)).toEqual([null]);
  });

  test("gives nothing for an empty text", () => {
    expect(segmentText({ text: "", marks: [{ start: 0, end: 3 }] })).toEqual([]);
  });
});

const range = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });
const mark = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }), verbStart: fc.integer({ min: -5, max: 60 }), verbEnd: fc.integer({ min: -5, max: 60 }) });

describe("laws of cutting", () => {
  test("the parts join to the text, and segments follow each other without a gap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.array(mark, { maxLength: 6 }), fc.array(range, { maxLength: 4 }), (any, marks, flags) => {
        const segments = segmentText({ text: any, marks, flags });
        expect(joined(segments)).toBe(any);
        segments.forEach((segment, index) => expect(segment.start).toBe(index === 0 ? 0 : segments[index - 1]?.end));
      }),
    );
  });

  test("no two neighbours belong to the same mark", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 6 }), (any, marks) => {
        const segments = segmentText({ text: any, marks });
        segments.slice(1).forEach((segment, index) => expect(segment.mark).not.toBe(segments[index]?.mark));
      }),
    );
  });

  test("every word of a mark that stands alone is marked", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), mark, (any, only) => {
        const marked = segmentText({ text: any, marks: [only] }).filter((segment) => segment.mark === 0);
        expect(marked.flatMap((segment) => segment.parts.map((part) => part.text)).join("")).toBe(any.slice(Math.max(0, only.start), Math.max(0, only.end)));
      }),
    );
  });
});
