import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffWords } from "./diff-words";

const show = (before: string, after: string) => diffWords(before, after).map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind]).join("");

describe("the difference of two texts", () => {
  test.each([
    ["noted the plan for 2033", "noted the plan for 2034", "noted the plan for [-2033][+2034]"],
    ["注意到2033年举办论坛", "注意到2034年举办大型论坛", "注意到[-2033][+2034]年举办[+大型]论坛"],
    ["отметили план", "отметили план", "отметили план"],
    ["", "new", "[+new]"],
  ])("of %j and %j", (before, after, expected) => expect(show(before, after)).toBe(expected));

  test("holds both texts whole, for any two", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 }), (before, after) => {
      const parts = diffWords(before, after);
      const without = (kind: string) => parts.filter((part) => part.kind !== kind).map(({ text }) => text).join("");
      expect([without("added"), without("removed")]).toEqual([before, after]);
    }));
  });

  test("of two long texts without a word in common is told at once", () => {
    const words = (letter: string) => Array.from({ length: 3000 }, (_, at) => `${letter}${at}`).join(" ");
    expect(diffWords(words("a"), words("b")).length).toBeLessThan(10);
  });
});
