import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { printPages } from "@/lib/intake/testing/print-pages";
import { SAMPLE } from "@/lib/intake/testing/sample-communique";
import { writeDocx } from "@/lib/intake/testing/write-docx";
import { writePdf } from "@/lib/intake/testing/write-pdf";

/** What the test looks at; clauses that the English text does not have are left out. */
const outputSchema = z.object({
  document: z.object({ meeting: z.number(), adoptedOn: z.string() }),
  paragraphs: z.array(z.unknown()),
  clauses: z.array(z.object({ line: z.object({ en: z.number() }), span: z.object({ en: z.object({ start: z.number(), end: z.number(), text: z.string() }) }) })),
});

const COMMUNIQUE = "prisma/communiques/2025-11-19-chg-24.zh-en.txt";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "extract-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...files: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/extract.ts", ...files], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return { status, stdout, stderr };
}

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("the extract command", { timeout: 60_000 }, () => {
  it("prints one JSON object and nothing else, the same each time", () => {
    const first = run(COMMUNIQUE);
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(first.stdout)).toMatchObject({ format: 1, document: { body: "CHG", meeting: 24 } });
    expect(run(COMMUNIQUE).stdout).toBe(first.stdout);
  });

  it.each([
    ["a page", () => [write("page.bin", `<html><body>${SAMPLE.en.map((text) => `<p>${text}</p>`).join("")}</body></html>`)]],
    ["a Word document", () => [write("word.bin", writeDocx(SAMPLE.en))]],
    ["a PDF", () => [write("print.bin", writePdf(printPages(SAMPLE.en, { width: 70, indent: 20, space: 4 })))]],
    ["a file per language", () => [write("ru.txt", SAMPLE.ru.join("\n")), write("en.docx", writeDocx(SAMPLE.en))]],
  ])("reads %s, whatever its name is", (_, files) => {
    const { status, stdout, stderr } = run(...files());
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { document, clauses, paragraphs } = outputSchema.parse(JSON.parse(stdout));
    expect(document).toEqual({ meeting: 31, adoptedOn: "2032-10-15" });
    expect(paragraphs).toHaveLength(SAMPLE.en.length - 1);
    for (const { line, span } of clauses) expect(SAMPLE.en[line.en - 1]?.slice(span.en.start, span.en.end)).toBe(span.en.text);
    expect(clauses.length).toBeGreaterThan(8);
  });

  it.each([
    ["no file", () => [], /Name the communiqué's file/u],
    ["a file that is not there", () => [path.join(folder, "none.txt")], /there is no such file/u],
    ["a folder", () => [folder], /it is a folder/u],
    ["an empty file", () => [write("empty.txt", "")], /is empty/u],
    ["a binary file", () => [write("binary", Uint8Array.from([0, 1, 2, 3, 255]))], /not plain text/u],
    ["a scanned PDF", () => [write("scanned.txt", writePdf([[]]))], /pictures of pages and no text/u],
    ["a document cut off", () => [write("cut.docx", writeDocx(SAMPLE.en).subarray(0, 900))], /is damaged/u],
    ["texts of two documents", () => [write("zh.txt", SAMPLE.zh.join("\n")), write("half.txt", SAMPLE.en.slice(0, 5).join("\n"))], /too different numbers of paragraphs/u],
    ["another text", () => [write("other.txt", "A recipe\nFlour and water\n")], /does not read like a communiqué/u],
    ["a wrong encoding", () => [write("encoding.txt", Uint8Array.from([0xc9, 0xe9, 0xe8, 0xe0, 0x20, 0xfc, 0xf1]))], /cannot be read/u],
    ["an odd number of lines", () => [write("odd.txt", "联合公报\nJoint Communiqué\n各代表团团长注意到成果。\n")], /odd number of lines/u],
  ])("says in one line what is wrong with %s, and exits with 2", (_, files, sentence) => {
    const { status, stdout, stderr } = run(...files());
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
