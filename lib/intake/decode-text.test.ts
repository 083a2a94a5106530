import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, MAX_BYTES } from "./decode-text";
import { IntakeError, type IntakeErrorCode } from "./intake-error";

const CHINESE = "各代表团团长注意到上合组织成员国经贸部长会议的成果,并支持继续开展合作。\n";
/** 各代表团团长注意到上合组织的合作 in GB18030. */
const GB18030 = [0xb8, 0xf7, 0xb4, 0xfa, 0xb1, 0xed, 0xcd, 0xc5, 0xcd, 0xc5, 0xb3, 0xa4, 0xd7, 0xa2, 0xd2, 0xe2, 0xb5, 0xbd, 0xc9, 0xcf, 0xba, 0xcf, 0xd7, 0xe9, 0xd6, 0xaf, 0xb5, 0xc4, 0xba, 0xcf, 0xd7, 0xf7];

function file(bytes: ArrayLike<number> | string): { name: string; bytes: Uint8Array } {
  return { name: "text.txt", bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes) };
}

function utf16(text: string, littleEndian: boolean, mark: boolean): number[] {
  const units = mark ? [0xfeff, ...[...text].map((character) => character.charCodeAt(0))] : [...text].map((character) => character.charCodeAt(0));
  return units.flatMap((unit) => (littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]));
}

function codeOf(bytes: ArrayLike<number> | string): IntakeErrorCode | null {
  try {
    decodeText(file(bytes));
    return null;
  } catch (error) {
    if (error instanceof IntakeError) return error.code;
    throw error;
  }
}

/** The text, or the refusal's sentence; any other error is thrown on. */
function answerTo(bytes: Uint8Array): string {
  try {
    return `text: ${decodeText({ name: "any", bytes })}`;
  } catch (error) {
    if (error instanceof IntakeError) return `refused: ${error.message}`;
    throw error;
  }
}

describe("decoding", () => {
  it("reads UTF-8 with and without its mark", () => {
    expect(decodeText(file(CHINESE))).toBe(CHINESE);
    expect(decodeText(file(`\uFEFF${CHINESE}`))).toBe(CHINESE);
  });

  it("reads UTF-16 of both byte orders, with its mark, and without it where Latin letters tell", () => {
    expect(decodeText(file(utf16(CHINESE, true, true)))).toBe(CHINESE);
    expect(decodeText(file(utf16(CHINESE, false, true)))).toBe(CHINESE);
    expect(decodeText(file(utf16("The heads noted.\n", true, false)))).toBe("The heads noted.\n");
    expect(decodeText(file(utf16(`${CHINESE}SCO\n`, false, false)))).toBe(`${CHINESE}SCO\n`);
  });

  it("reads GB18030", () => {
    expect(decodeText(file(GB18030))).toBe("各代表团团长注意到上合组织的合作");
  });

  it.each([
    ["Windows-1251", [0xc3, 0xeb, 0xe0, 0xe2, 0xfb, 0x20, 0xe4, 0xe5, 0xeb, 0xe5, 0xe3, 0xe0, 0xf6, 0xe8, 0xe9], "Главы делегаций"],
    ["KOI8-R", [0xe7, 0xcc, 0xc1, 0xd7, 0xd9, 0x20, 0xc4, 0xc5, 0xcc, 0xc5, 0xc7, 0xc1, 0xc3, 0xc9, 0xca], "Главы делегаций"],
    ["Big5", [0xa6, 0xa8, 0xad, 0xfb, 0xb0, 0xea, 0xaa, 0xba, 0xa6, 0x58, 0xa7, 0x40], "成員國的合作"],
  ])("tells %s by its letters", (_, bytes, text) => {
    expect(decodeText(file(bytes))).toBe(text);
  });

  it.each<[string, ArrayLike<number> | string, IntakeErrorCode]>([
    ["nothing", [], "file.empty"],
    ["blank lines", " \n\r\n\t", "file.empty"],
    ["zero bytes among text", "noted\u0000\u0001\u0002x", "file.binary"],
    ["control characters", "noted\u0007", "file.binary"],
    ["a PDF", "%PDF-1.7\n1 0 obj", "file.binary"],
    ["a zip, as DOCX is one", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], "file.binary"],
    ["Latin letters with accents in Windows-1252", [0xc9, 0xe9, 0xe8, 0xe0, 0x20, 0xfc, 0xf1, 0xe7], "file.encoding"],
    ["UTF-8 cut in a character", [...new TextEncoder().encode(CHINESE)].slice(0, 31), "file.encoding"],
    ["UTF-8 read as Latin-1 and saved", "å\u0084\u0084ä»£è¡¨å\u009b¢å\u009b¢é\u0095¿", "file.encoding"],
    ["replacement characters", "各代表团\uFFFD注意到", "file.encoding"],
  ])("refuses %s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("refuses a file over the limit and says how large it is", () => {
    const large = file(new Uint8Array(MAX_BYTES + 1).fill(0x61));
    expect(() => decodeText(large)).toThrow(IntakeError);
    expect(codeOf(large.bytes)).toBe("file.too_large");
    expect(codeOf(large.bytes.subarray(1))).toBeNull();
  });

  it("gives a text or a typed refusal in one line, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(answerTo(bytes)).toMatch(/^text: [^]*\S|^refused: [^\n]+\.$/u);
      }),
      { numRuns: 400 },
    );
  });
});
