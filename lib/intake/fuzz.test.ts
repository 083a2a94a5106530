import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IntakeError } from "./intake-error";
import { type CommuniqueFile, readCommunique } from "./read-communique";
import { printPages } from "./testing/print-pages";
import { SAMPLE } from "./testing/sample-communique";
import { writeDocx } from "./testing/write-docx";
import { writePdf } from "./testing/write-pdf";

/** What was read, or the refusal's sentence; any other error is thrown on. */
async function answerTo(...files: CommuniqueFile[]): Promise<string> {
  try {
    return `read: ${(await readCommunique(files)).extraction.paragraphs.length} paragraphs`;
  } catch (error) {
    if (error instanceof IntakeError) return `refused: ${error.message}`;
    throw error;
  }
}

const ANSWER = /^read: \d+ paragraphs$|^refused: [^\n]+[.:”]$/u;

const encoder = new TextEncoder();
const page = `<!doctype html><html><body>${SAMPLE.en.map((text) => `<p>${text}</p>`).join("")}</body></html>`;
const WHOLE: Record<string, Uint8Array> = {
  "plain text": encoder.encode(SAMPLE.zh.flatMap((text, position) => [text, SAMPLE.en[position]]).join("\n")),
  HTML: encoder.encode(page),
  DOCX: writeDocx(SAMPLE.ru),
  PDF: writePdf(printPages(SAMPLE.en, { width: 70, indent: 20, space: 0 })),
};

/** Bytes cut out, doubled, or changed at random places. */
const anyDamage = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 0, max: 300 }), put: fc.uint8Array({ maxLength: 40 }) }), { minLength: 1, maxLength: 6 });
type Damage = typeof anyDamage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(bytes: Uint8Array, damage: Damage): Uint8Array {
  return damage.reduce((whole, { at, length, put }) => {
    const from = Math.floor(at * whole.length);
    return new Uint8Array(Buffer.concat([whole.subarray(0, from), put, whole.subarray(from + length)]));
  }, bytes);
}

describe("whatever the bytes are", { timeout: 120_000 }, () => {
  it.each(Object.keys(WHOLE))("a damaged %s is read or refused in one sentence", async (format) => {
    const whole = WHOLE[format] ?? new Uint8Array();
    await fc.assert(fc.asyncProperty(anyDamage, async (damage) => { expect(await answerTo({ name: "any", bytes: damaged(whole, damage) })).toMatch(ANSWER); }), { numRuns: 60 });
  });

  it.each([
    ["nothing", ""], ["a zip's mark", "PK\u0003\u0004word/"], ["a PDF's mark", "%PDF-1.7\n"], ["a page's mark", "<!doctype html>"], ["a container's mark", "\u00D0\u00CF\u0011\u00E0"],
  ])("noise behind %s is read or refused in one sentence", async (_, mark) => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (noise) => {
      expect(await answerTo({ name: "any", bytes: new Uint8Array(Buffer.concat([Buffer.from(mark, "latin1"), noise])) })).toMatch(ANSWER);
    }), { numRuns: 80 });
  });

  it("lines deleted, doubled and moved, in one file and in two, are read or refused in one sentence", async () => {
    const anyLines = (language: "zh" | "en" | "ru") => fc.array(fc.constantFrom(...SAMPLE[language], "", "- 3 -", "[Date] 2032"), { minLength: 1, maxLength: 25 }).map((lines) => encoder.encode([SAMPLE[language][0], ...lines].join("\n")));
    const anyMixed = fc.array(fc.constantFrom(...SAMPLE.zh, ...SAMPLE.en, ...SAMPLE.ru, ""), { maxLength: 25 }).map((lines) => encoder.encode(lines.join("\n")));
    await fc.assert(fc.asyncProperty(anyMixed, async (bytes) => { expect(await answerTo({ name: "any", bytes })).toMatch(ANSWER); }), { numRuns: 60 });
    await fc.assert(fc.asyncProperty(anyLines("zh"), anyLines("ru"), async (zh, ru) => { expect(await answerTo({ name: "zh", bytes: zh }, { name: "ru", bytes: ru })).toMatch(ANSWER); }), { numRuns: 60 });
  });

  it("takes no more than linear time on long texts in two languages", async () => {
    const long = (times: number) => [SAMPLE.zh, SAMPLE.en].map(([title = "", ...rest], position) => ({ name: `${position}`, bytes: encoder.encode([title, ...Array.from({ length: times }, () => rest).flat()].join("\n")) }));
    const time = async (times: number) => {
      const start = performance.now();
      await answerTo(...long(times));
      return performance.now() - start;
    };
    await time(5);
    const [once, eight] = [await time(20), await time(160)];
    // Eight times the text may take no more than twenty times as long: a quadratic reading takes sixty-four.
    expect(eight).toBeLessThan(20 * Math.max(once, 100));
  });
});
