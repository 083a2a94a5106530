import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { IntakeError } from "./intake-error";
import { type CommuniqueFile, readCommunique } from "./read-communique";

const NAME = "2025-11-19-chg-24.zh-en.txt";
const whole: CommuniqueFile = { name: NAME, bytes: readFileSync(path.join(process.cwd(), "prisma/communiques", NAME)) };
const LINES = whole.bytes.toString().trimEnd().split("\n");

function file(name: string, lines: readonly string[]): CommuniqueFile {
  return { name, bytes: new TextEncoder().encode(lines.join("\n")) };
}

const chinese = file("zh.txt", LINES.filter((_, position) => position % 2 === 0));
const english = file("en.txt", LINES.filter((_, position) => position % 2 === 1));

async function refusalOf(...files: CommuniqueFile[]): Promise<{ code: string; message: string; details: object } | null> {
  try {
    await readCommunique(files);
    return null;
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return { code: error.code, message: error.message, details: error.details };
  }
}

describe("one file whose languages alternate", { timeout: 30_000 }, async () => {
  const { extraction, files } = await readCommunique([whole]);

  it("gives each language the file as its source, with the hash of its bytes", () => {
    const sha256 = createHash("sha256").update(whole.bytes).digest("hex");
    expect(extraction.document.sources).toEqual([{ file: NAME, language: "zh", sha256 }, { file: NAME, language: "en", sha256 }]);
    expect(files).toEqual([{ name: NAME, sha256, bytes: whole.bytes }]);
  });

  it("keeps the numbers of the lines and their text untouched", () => {
    for (const { line, text } of extraction.paragraphs) {
      expect(LINES[(line.zh ?? 0) - 1]).toBe(text.zh);
      expect(LINES[(line.en ?? 0) - 1]).toBe(text.en);
    }
  });

  it("counts blank lines and reads past them", async () => {
    const spaced = (await readCommunique([file("spaced.txt", LINES.flatMap((line) => [line, ""]))])).extraction;
    expect(spaced.paragraphs.map(({ line }) => line.zh)).toEqual(extraction.paragraphs.map(({ line }) => 2 * (line.zh ?? 0) - 1));
    expect(spaced.clauses.map(({ id }) => id)).toEqual(extraction.clauses.map(({ id }) => id));
  });

  it("reads the same from other line ends and encodings", async () => {
    const crlf = (await readCommunique([file("crlf.txt", LINES.map((line) => `${line}\r`))])).extraction;
    expect(crlf.clauses).toEqual(extraction.clauses);
    const utf16 = (await readCommunique([{ name: "utf16.txt", bytes: Buffer.from(`\uFEFF${LINES.join("\n")}`, "utf16le") }])).extraction;
    expect(utf16.clauses).toEqual(extraction.clauses);
  });
});

describe("one file per language", { timeout: 30_000 }, () => {
  it("reads as the interleaved file does, each with its own lines", async () => {
    const { extraction } = await readCommunique([chinese, english]);
    const interleaved = (await readCommunique([whole])).extraction;
    const fields = ({ id, span, kind, deliverables, notices }: (typeof extraction.clauses)[number]) => ({ id, span, kind, deliverables, notices });
    expect(extraction.clauses.map(fields)).toEqual(interleaved.clauses.map(fields));
    expect(extraction.paragraphs[66]?.line).toEqual({ zh: 68, en: 68 });
    expect(extraction.document.sources.map(({ file: name, language }) => `${name} ${language}`)).toEqual(["zh.txt zh", "en.txt en"]);
  });

  it("reads one language alone", async () => {
    expect((await readCommunique([chinese])).extraction.clauses.filter(({ tracked }) => tracked)).toHaveLength(61);
    expect((await readCommunique([english])).extraction.document).toMatchObject({ meeting: 24, adoptedOn: "2025-11-18", languages: ["en"] });
  });
});

describe("what is refused", () => {
  it("an odd number of lines, with the place to look at", async () => {
    const refusal = await refusalOf(file("odd.txt", LINES.toSpliced(41, 1)));
    expect(refusal).toMatchObject({ code: "lines.odd", details: { lines: LINES.length - 1, line: 42 } });
  });

  it("languages that do not alternate", async () => {
    const [third = "", fourth = ""] = LINES.slice(2, 4);
    expect(await refusalOf(file("swapped.txt", LINES.toSpliced(2, 2, fourth, third)))).toMatchObject({ code: "document.languages", details: { line: 3 } });
  });

  it("files with different numbers of paragraphs", async () => {
    expect(await refusalOf(chinese, file("short.txt", LINES.slice(0, 40).filter((_, position) => position % 2 === 1)))).toMatchObject({ code: "document.paragraphs", details: { zh: 113, en: 20 } });
  });

  it("two files of one language, and two of both", async () => {
    expect((await refusalOf(chinese, chinese))?.code).toBe("document.languages");
    expect((await refusalOf(whole, english))?.code).toBe("document.languages");
  });

  it.each([
    ["a shopping list", ["bread", "milk"]],
    ["a communiqué's heading without a clause", ["Joint Communiqué", "The weather was fine."]],
    ["a Chinese article", ["今日新闻", "天气很好。"]],
  ])("%s", async (_, lines) => {
    expect((await refusalOf(file("other.txt", lines)))?.code).toBe("document.not_communique");
  });

  it("an empty file among others", async () => {
    expect((await refusalOf(chinese, file("empty.txt", [])))?.code).toBe("file.empty");
    expect((await refusalOf())?.code).toBe("document.not_communique");
  });
});
