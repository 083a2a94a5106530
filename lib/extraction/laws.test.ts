import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listLines } from "@/lib/intake/read-plain-text";
import { arrangeFile } from "@/lib/intake/arrange-paragraphs";
import { extract } from "./extract";
import { inputOf } from "./fixtures/read-fixture";
import type { ExtractionInput } from "./input";
import type { Extraction, PerLanguage, Place, Span } from "./output";
import { maskText } from "./text/mask";
import { normaliseWords, toHalfWidth } from "./text/normalise";
import { zh } from "./languages/zh";

const COMMUNIQUE = readFileSync(path.join(process.cwd(), "prisma/communiques/2025-11-19-chg-24.zh-en.txt"), "utf8");

function communique(): ExtractionInput {
  const { languages, paragraphs } = arrangeFile({ name: "chg-24", lines: listLines(COMMUNIQUE) });
  const [title, ...rest] = paragraphs;
  if (title === undefined) throw new Error("the communiqué has a title");
  return { sources: [], languages, title, paragraphs: rest };
}

/** Words of the genre, thrown together: verbs, subjects, marks left open, dates, names. */
const PIECES = [
  "各代表团团长", "团长们", "各方", "成员国", "注意到", "支持", "批准了", "强调", "将", "对", "表示欢迎", "关于", "的建议", "《", "》", "〈", "〉", "“", "”", "(", ")", ",", "。", "、", "和", "以及", "2026年", "2026-2028年",
  "2025年9月1日", "举办", "会议", "成果", "上合组织秘书处", "在杜尚别", "的", "并", "为落实决议", "The heads of delegations", "noted", "and supported", " that ", "will", "\"", ", ", ". ", "by 2030", "the proposal to hold", "approved by", "The Member States", "support", "and note", "Главы делегаций", "отметили", " и утвердили", "поддерживают", "Утверждена", "что государства-члены", "«", "»", "„", "до 2030 года", "17–22 марта 2026 г.", "Делового совета ШОС", "Главами делегаций", ": ", "; ", "– ", "(一)", "二〇二六年", "團長們", "批準", "２０２６年", "\u00a0", "\n", "\u0000", "😀", " ",
];
const anyLine = fc.oneof(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")), fc.string({ unit: "grapheme", maxLength: 60 }));
const anyText = fc.array(fc.tuple(anyLine, anyLine), { minLength: 1, maxLength: 5 }).map((pairs) => pairs.flat());

function textAt(extraction: Extraction, paragraph: number, language: string): string {
  return extraction.paragraphs[paragraph - 1]?.text[language as "zh"] ?? "";
}

function expectSlices(extraction: Extraction): void {
  for (const clause of extraction.clauses) {
    for (const [language, span] of Object.entries(clause.span) as [keyof PerLanguage<Span>, Span][]) {
      const text = textAt(extraction, clause.paragraph, language);
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(span.text).toContain(clause.verbText[language]);
      expect(span.end).toBeGreaterThan(span.start);
    }
    for (const { text } of clause.deliverables) for (const [language, words] of Object.entries(text)) expect(textAt(extraction, clause.paragraph, language)).toContain(words);
    for (const { span } of clause.notices) expectPlaces(extraction, clause.paragraph, span);
  }
  for (const { paragraph, span } of extraction.notices) expectPlaces(extraction, paragraph ?? 0, span ?? {});
}

function expectPlaces(extraction: Extraction, paragraph: number, span: PerLanguage<Place>): void {
  for (const [language, { start, end }] of Object.entries(span)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(textAt(extraction, paragraph, language).length);
  }
}

describe("an extraction", { timeout: 60_000 }, () => {
  it("marks slices of the text, whatever the text is", () => {
    expectSlices(extract(communique()));
    fc.assert(fc.property(anyText, (lines) => expectSlices(extract(inputOf(lines, ["zh", "en"])))), { numRuns: 150 });
  });

  it("marks slices of the text in three languages, and in each alone", () => {
    const triples = fc.array(fc.tuple(anyLine, anyLine, anyLine), { minLength: 1, maxLength: 5 }).map((lines) => lines.flat());
    fc.assert(fc.property(triples, (lines) => expectSlices(extract(inputOf(lines, ["zh", "ru", "en"])))), { numRuns: 100 });
    fc.assert(fc.property(triples, fc.constantFrom("zh" as const, "ru" as const, "en" as const), (lines, language) => expectSlices(extract(inputOf(lines, [language])))), { numRuns: 100 });
  });

  it("is made of any bytes", () => {
    const decoded = fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 2000 }), fc.constantFrom("utf-8", "utf-16le", "gb18030", "windows-1251")).map(([bytes, encoding]) => new TextDecoder(encoding).decode(bytes));
    fc.assert(fc.property(decoded, fc.constantFrom("zh" as const, "ru" as const, "en" as const), (text, language) => expectSlices(extract(inputOf(text.split("\n"), [language])))), { numRuns: 100 });
  });

  it("is made of a communiqué with lines left out or doubled", () => {
    const original = communique();
    const at = fc.integer({ min: 0, max: original.paragraphs.length - 1 });
    fc.assert(
      fc.property(at, at, fc.boolean(), (first, second, doubled) => {
        // The translation slips by a line: from there on each paragraph stands beside another one's.
        const english = original.paragraphs.map(({ text }) => text.en ?? "");
        const slipped = doubled ? english.toSpliced(first, 0, english[second] ?? "") : english.toSpliced(first, 1);
        expectSlices(extract({ ...original, paragraphs: original.paragraphs.map((paragraph, position) => ({ ...paragraph, text: { zh: paragraph.text.zh ?? "", en: slipped[position] ?? "" } })) }));
      }),
      { numRuns: 6 },
    );
  });

  it("has deadlines that end no sooner than they begin and were open at the adoption", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("zh" as const, "ru" as const, "en" as const), (lines, language) => {
        const { document, clauses } = extract(inputOf(lines, [language]));
        for (const { deadline } of clauses.flatMap(({ deliverables }) => deliverables)) {
          const latest = deadline?.latest ?? null;
          expect(latest === null || latest >= (deadline?.earliest ?? latest)).toBe(true);
          expect(latest === null || latest >= (document.adoptedOn ?? latest)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the same when it is made again", () => {
    expect(extract(communique())).toEqual(extract(communique()));
    fc.assert(fc.property(anyText, (lines) => { expect(extract(inputOf(lines, ["zh", "en"]))).toEqual(extract(inputOf(lines, ["zh", "en"]))); }), { numRuns: 50 });
  });

  it("has clauses with at least one deliverable, in order, apart from each other", () => {
    fc.assert(
      fc.property(anyText, (lines) => {
        const { clauses } = extract(inputOf(lines, ["zh", "en"]));
        for (const clause of clauses) expect(clause.deliverables.length).toBeGreaterThan(0);
        expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
        const before = clauses.map(({ paragraph }, position) => clauses.slice(0, position).filter((other) => other.paragraph === paragraph).length);
        expect(clauses.map(({ order }) => order)).toEqual(before.map((count) => count + 1));
      }),
      { numRuns: 100 },
    );
  });

  it("keeps a clause's id when another paragraph is edited, moved away or put in", () => {
    const original = communique();
    const ids = new Map(extract(original).clauses.map((clause) => [`${clause.paragraph}.${clause.order}`, clause.id]));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: original.paragraphs.length - 1 }), fc.constantFrom("edit", "drop", "insert"), (at, change) => {
        const own = original.paragraphs[at];
        const other = { line: {}, text: { zh: "各代表团团长注意到另一事项。", en: "The heads of delegations noted another matter." }, certainty: 1 };
        const replaced = change === "insert" && own !== undefined ? [other, own] : change === "edit" ? [other] : [];
        const edited = extract({ ...original, paragraphs: original.paragraphs.toSpliced(at, 1, ...replaced) });
        const kept = new Set(edited.clauses.map(({ id }) => id));
        const lost = [...ids].filter(([place, id]) => !place.startsWith(`${at + 1}.`) && !kept.has(id));
        expect(lost).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it("has the same ids with and without the translation", () => {
    const whole = communique();
    const chinese = { ...whole, languages: ["zh" as const], paragraphs: whole.paragraphs.map(({ line, text, certainty }) => ({ line: { zh: line.zh ?? 0 }, text: { zh: text.zh ?? "" }, certainty })) };
    expect(extract(chinese).clauses.map(({ id }) => id)).toEqual(extract(whole).clauses.map(({ id }) => id));
  });

  const ALL = PIECES.join("");
  const HUGE: [string, "zh" | "ru" | "en", string][] = [
    ["every word of the genre in Chinese", "zh", ALL],
    ["every word of the genre in Russian", "ru", ALL],
    ["every word of the genre in English", "en", ALL],
    ["titles that are never closed", "zh", "各代表团团长批准《计划并支持“论坛"],
    ["quotation marks that are never closed", "ru", "главы делегаций утвердили «План и поддержали „Форум"],
    ["subjects without a verb", "en", "the heads of delegations, in accordance with the plan, "],
    ["subjects without a verb, in Russian", "ru", "главы делегаций, в соответствии с планом, "],
    ["objects without a verb", "zh", "对各方、对成员国,"],
  ];

  it.each(HUGE)("takes no more than linear time on a huge line: %s", (_, language, words) => {
    const huge = (length: number) => inputOf([words.repeat(Math.ceil(length / words.length))], [language]);
    const once = (input: ExtractionInput) => {
      const start = performance.now();
      extract(input);
      return performance.now() - start;
    };
    // The quickest of several: what else the machine does only ever adds to it.
    const time = (length: number) => Math.min(...Array.from({ length: 3 }, () => once(huge(length))));
    // Four times the text may take no more than ten times as long: a quadratic reading takes sixteen.
    expect(time(160_000)).toBeLessThan(10 * Math.max(time(40_000), 20));
  });
});

describe("the text laws", () => {
  it("normalising twice is normalising once", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => { expect(normaliseWords(normaliseWords(text))).toBe(normaliseWords(text)); }));
  });

  it("half-width marks and masks are as long as the text, and marked stretches do not overlap", () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        expect(toHalfWidth(text)).toHaveLength(text.length);
        const { masked, marked } = maskText(text, zh.marks);
        expect(masked).toHaveLength(text.length);
        for (const [position, { start }] of marked.entries()) expect(start).toBeGreaterThanOrEqual(marked[position - 1]?.end ?? 0);
      }),
    );
  });
});
