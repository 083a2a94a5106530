import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import { attachmentHeader, identifyFile } from "@/lib/evidence/rules";
import { MAX_EVIDENCE_BYTES } from "@/lib/progress/schema";

const bytes = (text: string, encoding: "latin1" | "utf8" = "latin1") => new Uint8Array(Buffer.from(text, encoding));

/** A zip archive with empty entries of these names. */
function zipOf(names: readonly string[], comment = ""): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04_03_4b_50, 0);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30, "latin1");
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02_01_4b_50, 0);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    entry.write(name, 46, "latin1");
    parts.push(local);
    directory.push(entry);
    offset += local.length;
  }
  const end = Buffer.alloc(22 + comment.length);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  end.write(comment, 22, "latin1");
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

const DOCX = ["[Content_Types].xml", "word/document.xml"];
const XLSX = ["[Content_Types].xml", "xl/workbook.xml"];
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

describe("a file that is what its name says", () => {
  test.each<[string, Uint8Array, string]>([
    ["letter.pdf", bytes("%PDF-1.7\n%"), "application/pdf"],
    ["LETTER.PDF", bytes("%PDF-1.4"), "application/pdf"],
    ["chart.png", bytes("\x89PNG\r\n\x1a\n"), "image/png"],
    ["photo.jpeg", bytes("\xff\xd8\xff\xe0"), "image/jpeg"],
    ["photo.webp", bytes("RIFF\0\0\0\0WEBPVP8 "), "image/webp"],
    ["note.docx", zipOf(DOCX), WORD],
    ["commented.docx", zipOf(DOCX, "made by an archiver"), WORD],
    ["table.xlsx", zipOf(XLSX), SHEET],
    ["公报.txt", bytes("\u{feff}注意到\r\n", "utf8"), "text/plain"],
    ["table.csv", bytes("code;status\nCHG24-67.1;limited\n", "utf8"), "text/csv"],
  ])("%s is kept", (name, content, mediaType) => {
    expect(identifyFile({ name, bytes: content })).toEqual({ mediaType });
  });
});

describe("a file that lies", () => {
  test.each<[string, string, Uint8Array]>([
    ["a web page named PDF", "page.pdf", bytes("<!doctype html><script>")],
    ["a program named PNG", "run.png", bytes("MZ\x90\0")],
    ["a sheet named as a letter", "table.docx", zipOf(XLSX)],
    ["an archive without an Office part", "files.xlsx", zipOf(["a.txt"])],
    ["a letter with macros", "macros.docx", zipOf([...DOCX, "word/vbaProject.bin"])],
    ["a broken archive", "half.docx", zipOf(DOCX).subarray(0, 60)],
    ["an archive whose directory points nowhere", "nowhere.docx", zipOf(DOCX).map((byte, at, all) => (at === all.length - 6 ? 255 : byte))],
    ["a web page named text", "page.txt", bytes("\u{feff}  <HTML><body>", "utf8")],
    ["a drawing named text", "drawing.txt", bytes("<svg onload=alert(1)>", "utf8")],
    ["text that is not UTF-8", "gb.txt", bytes("\xd7\xa2\xd2\xe2\xb5\xbd")],
    ["text with a NUL", "nul.csv", bytes("a\0b")],
    ["an empty text", "empty.txt", new Uint8Array(0)],
    ["an empty PDF", "empty.pdf", new Uint8Array(0)],
  ])("%s is refused", (_what, name, content) => {
    expect(identifyFile({ name, bytes: content })).toEqual({ code: "evidence.wrong_type" });
  });

  test.each(["page.html", "drawing.svg", "run.exe", "archive.zip", "noending", "old.doc", "macro.docm"])("%s is of a kind that is not kept", (name) => {
    expect(identifyFile({ name, bytes: bytes("%PDF-1.7") })).toEqual({ code: "evidence.unknown_type" });
  });
});

test("ten megabytes are kept, and not a byte more", () => {
  const largest = new Uint8Array(MAX_EVIDENCE_BYTES);
  largest.set(bytes("%PDF-1.7"));
  expect(identifyFile({ name: "a.pdf", bytes: largest })).toEqual({ mediaType: "application/pdf" });
  const larger = new Uint8Array(MAX_EVIDENCE_BYTES + 1);
  larger.set(bytes("%PDF-1.7"));
  expect(identifyFile({ name: "a.pdf", bytes: larger })).toEqual({ code: "evidence.too_large" });
});

describe("the name under which a file is saved", () => {
  test("keeps its letters in an encoded form beside a plain one", () => {
    expect(attachmentHeader({ fileName: "公报's (1).pdf", mediaType: "application/pdf" })).toBe(
      `attachment; filename="_s_1_.pdf"; filename*=UTF-8''%E5%85%AC%E6%8A%A5%27s%20%281%29.pdf`,
    );
  });

  test("cannot break out of the header", () => {
    const header = attachmentHeader({ fileName: 'a"\r\nSet-Cookie: x=1.pdf', mediaType: "application/pdf" });
    expect(header).not.toMatch(/[\r\n]/);
    expect(header.match(/"/g)).toHaveLength(2);
  });

  test("gets the ending that its content deserves", () => {
    expect(attachmentHeader({ fileName: "run.exe", mediaType: "image/png" })).toContain('filename="run.exe.png"');
  });
});
