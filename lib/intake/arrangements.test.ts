import { describe, expect, it } from "vitest";
import { IntakeError } from "./intake-error";
import { placeInLines } from "./pieces";
import { type CommuniqueFile, type ReadCommunique, readCommunique } from "./read-communique";
import { SAMPLE } from "./testing/sample-communique";

type Language = keyof typeof SAMPLE;

function file(name: string, lines: readonly string[]): CommuniqueFile {
  return { name, bytes: new TextEncoder().encode(lines.join("\n")) };
}

async function codeOf(...files: CommuniqueFile[]): Promise<string | null> {
  return readCommunique(files).then(
    () => null,
    (error: unknown) => {
      if (error instanceof IntakeError) return error.code;
      throw error;
    },
  );
}

function inTurns(...languages: Language[]): string[][] {
  return SAMPLE.zh.map((_, position) => languages.map((language) => SAMPLE[language][position] ?? ""));
}

/** What was read, paragraph by paragraph, and how sure it is. */
function textsOf({ extraction }: ReadCommunique): unknown[] {
  return extraction.paragraphs.map(({ text, alignment }) => ({ ...text, certainty: alignment.certainty }));
}

function expected(...languages: Language[]): unknown[] {
  return inTurns(...languages).slice(1).map((texts) => ({ ...Object.fromEntries(texts.map((text, position) => [languages[position], text])), certainty: 1 }));
}

const uncertain = ({ extraction: { clauses, notices } }: ReadCommunique) =>
  [...notices, ...clauses.flatMap((clause) => clause.notices)].filter(({ code }) => code === "alignment.uncertain").map(({ message }) => message);

describe("the languages of a communiqué", { timeout: 30_000 }, () => {
  const ways: [string, Language[], CommuniqueFile[]][] = [
    ["alternate line by line", ["zh", "en"], [file("a", inTurns("zh", "en").flat())]],
    ["alternate with blank lines between all lines", ["zh", "en"], [file("a", inTurns("zh", "en").flat().flatMap((line) => [line, ""]))]],
    ["alternate in pairs with blank lines between", ["ru", "en"], [file("a", inTurns("ru", "en").flatMap((lines) => [...lines, ""]))]],
    ["alternate, three of them", ["zh", "en", "ru"], [file("a", inTurns("zh", "en", "ru").flat())]],
    ["alternate, English first", ["en", "ru"], [file("a", inTurns("en", "ru").flat())]],
    ["follow each other", ["zh", "en"], [file("a", [...SAMPLE.zh, ...SAMPLE.en])]],
    ["follow each other, three of them", ["ru", "zh", "en"], [file("a", [...SAMPLE.ru, "", ...SAMPLE.zh, "", ...SAMPLE.en])]],
    ["have a file each", ["ru", "en"], [file("ru", SAMPLE.ru), file("en", SAMPLE.en)]],
    ["have a file each, three of them", ["en", "ru", "zh"], [file("en", SAMPLE.en), file("ru", SAMPLE.ru), file("zh", SAMPLE.zh)]],
    ["are one", ["ru"], [file("ru", SAMPLE.ru)]],
  ];

  it.each(ways)("may %s", async (_, languages, files) => {
    const read = await readCommunique(files);
    expect(textsOf(read)).toEqual(expected(...languages));
    expect(uncertain(read)).toEqual([]);
    expect(read.extraction.document).toMatchObject({ languages, meeting: 31, adoptedOn: "2032-10-15" });
    expect(read.extraction.clauses.filter(({ verb }) => verb === "approved")).toHaveLength(2);
  });

  it("are each in the source that holds them", async () => {
    const { extraction } = await readCommunique([file("two", SAMPLE.ru), file("one", SAMPLE.zh)]);
    expect(extraction.document.sources.map(({ file: name, language }) => `${name} ${language}`)).toEqual(["two ru", "one zh"]);
    expect(extraction.paragraphs[3]?.line).toEqual({ ru: 5, zh: 5 });
  });
});

describe("paragraphs that do not answer one by one", { timeout: 30_000 }, () => {
  it("are told where a translation is missing here and there", async () => {
    const lines = inTurns("zh", "en").flatMap(([zh = "", en = ""], position) => (position === 4 || position === 8 ? [zh] : [zh, en]));
    const read = await readCommunique([file("a", lines)]);
    expect(read.extraction.paragraphs.map(({ text }) => text.en)).toEqual(SAMPLE.en.slice(1).map((text, position) => (position === 3 || position === 7 ? undefined : text)));
    expect(new Set(uncertain(read))).toEqual(new Set(["No English text answers this paragraph."]));
    expect(read.extraction.paragraphs[4]?.line).toEqual({ zh: 10, en: 11 });
  });

  it("are found where a translation leaves one out, and where it has one more", async () => {
    const added = "The heads of delegations also spoke of the archives of a lighthouse and of old songs.";
    const read = await readCommunique([file("zh", SAMPLE.zh), file("en", SAMPLE.en.toSpliced(6, 1).toSpliced(9, 0, added))]);
    const english = SAMPLE.en.slice(1).map((text, position) => (position === 5 ? undefined : text)).toSpliced(9, 0, added);
    expect(read.extraction.paragraphs.map(({ text }) => text.en)).toEqual(english);
    expect(read.extraction.paragraphs[9]).toMatchObject({ line: { en: 10 }, text: { en: added } });
    // On the paragraph, or on the clause that it has.
    const told = [...read.extraction.notices, ...read.extraction.clauses.flatMap(({ notices, line }) => notices.map(({ code }) => ({ code, line })))].filter(({ code }) => code === "alignment.uncertain");
    expect(told).toContainEqual(expect.objectContaining({ line: { en: 10 } }));
  });

  it("are joined where a translation parts one, and print their places within its lines", async () => {
    const [first = "", second = ""] = (SAMPLE.en[4] ?? "").split(/, and /u);
    const english = SAMPLE.en.toSpliced(4, 1, `${first}.`, `The heads of delegations ${second}`);
    const read = await readCommunique([file("zh", SAMPLE.zh), file("en", english)]);
    const paragraph = read.extraction.paragraphs[3];
    expect(paragraph).toMatchObject({ line: { zh: 5, en: 5 }, lines: { zh: [5], en: [5, 6] }, text: { en: `${first}.\nThe heads of delegations ${second}` } });
    const printed = placeInLines(read.extraction, read.paragraphs).clauses.filter((clause) => clause.paragraph === 4);
    expect(printed.map(({ line, span }) => [line.en, english[(line.en ?? 0) - 1]?.slice(span.en?.start, span.en?.end) === span.en?.text])).toEqual([[5, true], [6, true]]);
  });

  it("share a line where a translation joins two, each its part of it", async () => {
    const english = SAMPLE.en.toSpliced(7, 2, `${SAMPLE.en[7]} ${SAMPLE.en[8]}`);
    const read = await readCommunique([file("zh", SAMPLE.zh), file("en", english)]);
    expect(read.extraction.paragraphs.map(({ text }) => text.en)).toEqual(SAMPLE.en.slice(1));
    expect(read.extraction.paragraphs[7]).toMatchObject({ line: { zh: 9, en: 8 }, lines: { zh: [9], en: [8] } });
    const spans = placeInLines(read.extraction, read.paragraphs).clauses.flatMap(({ line, span }) => (span.en === undefined ? [] : [{ ...span.en, line: line.en ?? 0 }]));
    expect(spans.map(({ line, start, end }) => english[line - 1]?.slice(start, end))).toEqual(spans.map(({ text }) => text));
  });
});

describe("a list", { timeout: 30_000 }, () => {
  const list = {
    zh: ["各代表团团长支持:", "(一)关于举办铁路货运论坛的建议;", "(二)2033-2035年数字贸易规划;", "(三)秘书处的工作。"],
    en: ["The heads of delegations supported:", "(1) the proposal to hold a forum on rail freight;", "(2) the programme of digital trade for 2033-2035;", "(3) the work of the Secretariat."],
  };
  const withList = (language: "zh" | "en") => SAMPLE[language].toSpliced(4, 1, ...list[language]);

  it("belongs to the sentence that it finishes, and is one clause that begins in the line of its verb", async () => {
    const interleaved = withList("zh").flatMap((text, position) => [text, withList("en")[position] ?? ""]);
    for (const files of [[file("a", interleaved)], [file("zh", withList("zh")), file("en", withList("en"))]]) {
      const read = await readCommunique(files);
      expect(read.extraction.paragraphs).toHaveLength(SAMPLE.zh.length - 1);
      expect(read.extraction.paragraphs[3]?.text).toEqual({ zh: list.zh.join("\n"), en: list.en.join("\n") });
      const clauses = placeInLines(read.extraction, read.paragraphs).clauses.filter(({ paragraph }) => paragraph === 4);
      expect(clauses.map(({ verb, line, span }) => [verb, line.zh, span.zh?.start])).toEqual([["supported", read.extraction.paragraphs[3]?.line.zh, 0]]);
      expect(read.extraction.paragraphs[3]?.lines?.zh).toHaveLength(4);
    }
  });

  it("whose points have verbs of their own stays a paragraph a point", async () => {
    const points = ["The heads of delegations:", "- supported the forum on rail freight in Almaty in 2033;", "- approved the programme of digital trade for 2033-2035."];
    const { extraction } = await readCommunique([file("en", SAMPLE.en.toSpliced(4, 1, ...points))]);
    expect(extraction.paragraphs.slice(3, 6).map(({ text }) => text.en)).toEqual(points);
  });
});

describe("what stands round a text", () => {
  it("is left out, and lines keep their numbers", async () => {
    const furniture = ["Home > Documents", "[Title]", SAMPLE.en[0] ?? "", "[Date]", "16 October 2032, 18:30", "Source: The Press Office", "(Xinhua)", "", ...SAMPLE.en.slice(1, 5), "- 2 -", ...SAMPLE.en.slice(5), "[1] A note on the wording.", "Share Facebook Twitter", "https://example.org/31", "Related news", "The heads of delegations approved another text.", "© 2032"];
    const { extraction } = await readCommunique([file("site", furniture)]);
    expect(extraction.paragraphs.map(({ text }) => text.en)).toEqual(SAMPLE.en.slice(1));
    expect(extraction.paragraphs.map(({ line }) => line.en)).toEqual(SAMPLE.en.slice(1).map((text) => furniture.indexOf(text) + 1));
    expect(extraction.document).toMatchObject({ title: { en: SAMPLE.en[0] }, publishedOn: "2032-10-16" });
  });

  it("is taken off the title's line, and a title of several lines is one", async () => {
    const { extraction } = await readCommunique([file("zh", [`[标题] ${SAMPLE.zh[0]}`, "[日期] 2032年10月16日", "新华社", ...SAMPLE.zh.slice(1)])]);
    expect(extraction.document).toMatchObject({ title: { zh: SAMPLE.zh[0] }, publishedOn: "2032-10-16", meeting: 31 });
    const title = ["СОВМЕСТНОЕ КОММЮНИКЕ", "по итогам тридцать первого заседания Совета глав правительств", "(г. Самарканд, 15 октября 2032 года)"];
    const russian = (await readCommunique([file("ru", [...title, ...SAMPLE.ru.slice(1)])])).extraction;
    expect(russian.document.title.ru).toMatch(/^СОВМЕСТНОЕ КОММЮНИКЕ по итогам тридцать первого заседания Совета глав правительств/u);
    expect(russian.paragraphs).toHaveLength(SAMPLE.ru.length - 1);
  });

  it("may be the width of a page: lines that were broken to it are joined", async () => {
    const broken = SAMPLE.en.flatMap((text) => [...text.match(/.{1,60}(?:\s|$)/gu)?.map((part) => part.trim()) ?? [], ""]);
    const read = await readCommunique([file("wrapped", broken)]);
    expect(read.extraction.paragraphs.map(({ text }) => text.en)).toEqual(SAMPLE.en.slice(1));
    for (const { line, span } of placeInLines(read.extraction, read.paragraphs).clauses) {
      expect(broken[(line.en ?? 0) - 1]?.slice(span.en?.start)).toBe(span.en?.text.slice(0, (broken[(line.en ?? 0) - 1] ?? "").length - (span.en?.start ?? 0)));
    }
  });
});

describe("what is refused", () => {
  const other = SAMPLE.en.map((text) => text.replaceAll("2032", "2029").replaceAll("hirty-first", "wenty-eighth").replaceAll("hirty-First", "wenty-Eighth").replace("Thirty", "Twenty").replaceAll("Samarkand", "Tehran"));

  it("texts of different meetings", async () => {
    expect(await codeOf(file("zh", SAMPLE.zh), file("en", other))).toBe("document.different");
  });

  it("half of a document beside a whole one", async () => {
    expect(await codeOf(file("zh", SAMPLE.zh), file("en", SAMPLE.en.slice(0, 6)))).toBe("document.paragraphs");
  });

  it("languages in no order", async () => {
    const lines = inTurns("zh", "en").flatMap(([zh = "", en = ""], position) => (position % 2 === 0 ? [zh, en] : [en, zh]));
    expect(await codeOf(file("mixed", lines))).toBe("document.languages");
  });

  it("a lone line among pairs", async () => {
    expect(await codeOf(file("odd", inTurns("zh", "en").flat().toSpliced(9, 1)))).toBe("lines.odd");
  });
});
