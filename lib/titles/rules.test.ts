import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Clause } from "@/lib/extraction/output";
import { checkTitleWords, proposeTitles, titleForExport } from "@/lib/titles/rules";
import { MAX_TITLE } from "@/lib/titles/schema";

type Words = Partial<Record<"zh" | "ru" | "en", [text: string, verb: string]>>;

function clause(words: Words, notices: Clause["notices"] = []): Pick<Clause, "span" | "verbText" | "notices"> {
  const entries = Object.entries(words);
  return {
    notices,
    span: Object.fromEntries(entries.map(([language, [text]]) => [language, { start: 0, end: text.length, text }])),
    verbText: Object.fromEntries(entries.map(([language, [, verb]]) => [language, verb])),
  };
}

const doubt: Clause["notices"] = [{ code: "translation.number", message: "", span: {} }];

describe("a proposed title", () => {
  test("is the object in the source's own words", () => {
    expect(proposeTitles(clause({ zh: ["各代表团团长注意到关于在珠湖市设立种子库的建议", "注意到"] }))).toEqual({ zh: { text: "在珠湖市设立种子库的建议", state: "source" } });
    expect(proposeTitles(clause({ ru: ["Главы делегаций поддержали создание банка семян.", "поддержали"] }))).toEqual({ ru: { text: "Создание банка семян", state: "source" } });
  });

  test("is the machine's in a translation, and the source's where no official text is there", () => {
    const en = ["The heads of delegations noted the proposal to set up a seed bank", "noted"] as [string, string];
    expect(proposeTitles(clause({ zh: ["团长们注意到设立种子库的建议", "注意到"], en })).en).toEqual({ text: "Proposal to set up a seed bank", state: "machine" });
    expect(proposeTitles(clause({ en })).en?.state).toBe("source");
  });

  test("is missing in a translation that a notice doubts", () => {
    expect(proposeTitles(clause({ zh: ["团长们注意到五座种子库的建议", "注意到"], en: ["They noted the proposal of six seed banks", "noted"] }, doubt)).en).toBeUndefined();
  });

  test("is cut between words and says so", () => {
    const { text } = proposeTitles(clause({ en: [`They supported ${"further cooperation in seed research ".repeat(8)}`, "supported"] })).en ?? { text: "" };
    expect(text.length).toBeLessThanOrEqual(111);
    expect(text).toMatch(/(?:cooperation|in|seed|research|Further)…$/u);
  });

  test("is the whole clause where nothing follows the verb", () => {
    expect(proposeTitles(clause({ ru: ["Доклад главы делегаций утвердили", "утвердили"] })).ru?.text).toBe("Доклад главы делегаций утвердили");
  });

  test("never throws and fits, whatever the words", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), (text, verb) => {
      for (const { text: title } of Object.values(proposeTitles(clause({ zh: [text, verb], en: [text, verb] })))) expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
    }));
  });
});

describe("a checked title", () => {
  test("says something in one line", () => {
    expect(checkTitleWords({ text: "", standing: null })?.code).toBe("title.one_line");
    expect(checkTitleWords({ text: "two\nlines", standing: null })?.code).toBe("title.one_line");
    expect(checkTitleWords({ text: "x".repeat(MAX_TITLE + 1), standing: null })?.code).toBe("title.one_line");
    expect(checkTitleWords({ text: "Seed bank", standing: { text: "Seed bank", state: "machine" } })).toBeNull();
    expect(checkTitleWords({ text: "Seed bank", standing: { text: "Seed bank", state: "checked" } })?.code).toBe("title.unchanged");
  });
});

describe("what a document calls a commitment", () => {
  const words = { zh: "设立种子库的建议", en: "the proposal to set up a seed bank" };
  test("is the checked title of its language, else the official words", () => {
    expect(titleForExport({ titles: { en: { text: "Seed bank", state: "checked" } }, words, language: "en" })).toEqual({ text: "Seed bank", checked: true, language: "en" });
    expect(titleForExport({ titles: { en: { text: "Seed bank", state: "machine" } }, words, language: "en" })).toEqual({ text: words.zh, checked: false, language: "zh" });
    expect(titleForExport({ titles: {}, words: {}, language: "en" })).toBeNull();
  });
});
