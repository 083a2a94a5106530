import { describe, expect, it } from "vitest";
import type { Clause, Extraction } from "@/lib/extraction/output";
import { IntakeError } from "@/lib/intake/intake-error";
import { type CommuniqueFile, readCommunique } from "@/lib/intake/read-communique";
import { SAMPLE } from "@/lib/intake/testing/sample-communique";
import { listAllTrials } from "./fixtures";

type Texts = { name: string; languages: string[]; lines: Record<string, readonly string[]> };

const TEXTS: Texts[] = [
  ...listAllTrials().filter(({ arrangement, languages }) => arrangement === "files" && languages.length > 1).map(({ fixture, languages, lines }) => ({ name: fixture, languages, lines })),
  { name: "three languages", languages: ["zh", "en", "ru"], lines: SAMPLE },
];

function file(name: string, lines: readonly string[]): CommuniqueFile {
  return { name, bytes: new TextEncoder().encode(lines.join("\n")) };
}

/** The lines of each paragraph, a language after the other. */
function rows({ lines }: Texts, order: readonly string[]): string[][] {
  return (lines[order[0] ?? ""] ?? []).map((_, position) => order.map((language) => lines[language]?.[position] ?? ""));
}

function inBlocksOf(size: number): (texts: Texts, order: readonly string[]) => CommuniqueFile[] {
  return ({ lines }, order) => {
    const count = Math.ceil((lines[order[0] ?? ""]?.length ?? 0) / size);
    return [file("a", Array.from({ length: count }, (_, block) => order.flatMap((language) => [...(lines[language]?.slice(block * size, block * size + size) ?? []), ""])).flat())];
  };
}

const ARRANGEMENTS: Record<string, (texts: Texts, order: readonly string[]) => CommuniqueFile[]> = {
  "a file each": ({ lines }, order) => order.map((language) => file(language, lines[language] ?? [])),
  "line by line": (texts, order) => [file("a", rows(texts, order).flat())],
  "line by line, paragraphs parted by blank lines": (texts, order) => [file("a", rows(texts, order).flatMap((row) => [...row, ""]))],
  "line by line, all parted by blank lines": (texts, order) => [file("a", rows(texts, order).flat().flatMap((line) => [line, ""]))],
  "line by line, with a translator's note": (texts, order) => [file("a", rows(texts, order).flatMap((row, position) => (position === 4 ? [...row, "(Translator's note: as in the Russian text.)"] : row)))],
  "one text after the other": ({ lines }, order) => [file("a", order.flatMap((language) => lines[language] ?? []))],
  "blocks of five paragraphs": inBlocksOf(5),
  "blocks of eight paragraphs": inBlocksOf(8),
};

/** Arrangements in which the title is in the first language alone, or in the last. */
const UNTITLED: Record<string, (texts: Texts, order: readonly string[]) => CommuniqueFile[]> = {
  "line by line": (texts, order) => [file("a", rows(texts, order).flatMap((row, position) => (position === 0 ? row.slice(0, 1) : row)))],
  "line by line, the title in the last": (texts, order) => [file("a", rows(texts, order).flatMap((row, position) => (position === 0 ? row.slice(-1) : row)))],
  "a file each": ({ lines }, order) => order.map((language, position) => file(language, (lines[language] ?? []).slice(position === 0 ? 0 : 1))),
};

async function read(files: readonly CommuniqueFile[]): Promise<Extraction> {
  return (await readCommunique(files)).extraction;
}

/** What a clause says, wherever its lines stand. */
function saidBy({ verb, verbText, span, deliverables, owners, subject, sector, confidence }: Clause): unknown {
  const words = (each: Record<string, unknown>) => Object.fromEntries(Object.entries(each).toSorted(([left], [right]) => (left < right ? -1 : 1)));
  return { verb, verbText: words(verbText), span: words(span), deliverables, owners, subject: subject.parties, sector: sector.code, confidence };
}

function orders([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [[]];
  return orders(rest).flatMap((order) => Array.from({ length: order.length + 1 }, (_, at) => order.toSpliced(at, 0, first)));
}

const CASES = TEXTS.flatMap((texts) => orders(texts.languages).map((order): [string, Texts, string[]] => [`${texts.name} as ${order.join(", ")}`, texts, order]));

describe("however the languages are arranged, the clauses are those of a file each", { timeout: 60_000 }, () => {
  it.each(CASES)("%s", async (_, texts, order) => {
    const expected = (await read(ARRANGEMENTS["a file each"]?.(texts, texts.languages) ?? [])).clauses.map((clause) => JSON.stringify({ ...(saidBy(clause) as object), confidence: null }));
    for (const [arrangement, arrange] of Object.entries(ARRANGEMENTS)) {
      const { clauses, document } = await read(arrange(texts, order));
      expect(clauses.map((clause) => JSON.stringify({ ...(saidBy(clause) as object), confidence: null })), arrangement).toEqual(expected);
      expect(document.languages, arrangement).toEqual(order);
    }
  });

  it.each(CASES)("with a title in one language: %s", async (_, texts, order) => {
    const untitled = Object.entries(UNTITLED);
    const whole = (await read(ARRANGEMENTS["a file each"]?.(texts, texts.languages) ?? [])).clauses.map(({ verb, span }) => `${verb} ${texts.languages.map((language) => span[language as "zh"]?.text).join(" | ")}`);
    for (const [arrangement, arrange] of untitled) {
      const { clauses, document } = await read(arrange(texts, order));
      expect(clauses.map(({ verb, span }) => `${verb} ${texts.languages.map((language) => span[language as "zh"]?.text).join(" | ")}`), arrangement).toEqual(whole);
      expect(Object.keys(document.title), arrangement).toHaveLength(1);
    }
  });
});

/** A text whose paragraphs at every ninth place are gone. */
function withGaps(lines: readonly string[]): string[] {
  return lines.filter((_, position) => position % 9 !== 4);
}

describe("paragraphs without an answer", { timeout: 60_000 }, () => {
  // The other translations are too short, or repeat the very paragraphs that are gone.
  it.each(CASES.filter(([, { name }]) => name === "chg-30-zh-en"))("are told, and the others keep theirs: %s", async (_, texts, [first = "", last = ""]) => {
    const count = texts.lines[first]?.length ?? 0;
    const lost = Array.from({ length: count }, (__, position) => position).filter((position) => position % 9 === 4);
    const inTurns = [file("a", rows(texts, [first, last]).flatMap((row, position) => (position % 9 === 4 ? row.slice(0, 1) : row)))];
    for (const files of [inTurns, [file(first, texts.lines[first] ?? []), file(last, withGaps(texts.lines[last] ?? []))]]) {
      const { paragraphs, clauses, notices } = await read(files);
      const alone = paragraphs.filter(({ text }) => Object.keys(text).length === 1);
      expect(alone.map(({ text }) => text[first as "zh"])).toEqual(lost.map((position) => texts.lines[first]?.[position]));
      const told = new Set([...notices.filter(({ code }) => code === "alignment.uncertain").map(({ paragraph }) => paragraph), ...clauses.filter((clause) => clause.notices.some(({ code }) => code === "alignment.uncertain")).map(({ paragraph }) => paragraph)]);
      for (const { index } of alone) expect(told).toContain(index);
    }
  });
});

describe("paragraphs that a translator parted or joined", { timeout: 60_000 }, () => {
  const halves = (text: string) => {
    const at = text.indexOf(". ", text.length / 3);
    return at < 0 ? null : [text.slice(0, at + 1), text.slice(at + 2)];
  };

  it.each(TEXTS.filter(({ name }) => name === "chg-24" || name === "chg-30-zh-en"))("stay one paragraph with its lines: $name", async ({ lines }) => {
    const parted = (lines["en"] ?? []).map((text, position) => (position > 0 && position % 4 === 3 ? (halves(text) ?? [text]) : [text]));
    const split = parted.filter(({ length }) => length > 1).length;
    expect(split).toBeGreaterThan(1);
    const inTurns = [file("a", parted.flatMap((english, position) => [lines["zh"]?.[position] ?? "", ...english]))];
    for (const files of [inTurns, [file("zh", lines["zh"] ?? []), file("en", parted.flat())]]) {
      const { paragraphs } = await read(files);
      const found = paragraphs.filter((paragraph) => (paragraph.lines?.en?.length ?? 1) > 1).map(({ text }) => text.en?.replaceAll("\n", " "));
      expect(found.filter((text) => lines["en"]?.includes(text ?? "") === true).length).toBeGreaterThanOrEqual(split * 0.8);
      expect(found).toHaveLength(found.filter((text) => lines["en"]?.includes(text ?? "") === true).length);
    }
  });
});

describe("texts of two documents", { timeout: 60_000 }, () => {
  const of = (name: string, language: string) => TEXTS.find((texts) => texts.name === name)?.lines[language] ?? [];

  it.each<[string, readonly string[], readonly string[]]>([
    ["of one length, other meetings", of("chg-24", "zh").slice(0, 55), of("chg-30-zh-en", "en")],
    ["whose titles tell nothing", ["联合公报", ...of("chg-24", "zh").slice(6, 55)], ["Joint Communiqué", ...of("chg-30-zh-en", "en").slice(6)]],
    ["short ones", SAMPLE.zh, of("chg-30-zh-en", "en").slice(0, 13)],
    ["two official texts", SAMPLE.zh, of("chg-33-excerpt-ru-zh", "ru")],
  ])("are refused, or nothing in them is sure: %s", async (_, own, other) => {
    const count = Math.min(own.length, other.length);
    for (const files of [[file("own", own), file("other", other)], [file("a", own.slice(0, count).flatMap((line, position) => [line, other[position] ?? ""]))]]) {
      const sure = await read(files).then(
        ({ paragraphs }) => paragraphs.filter(({ alignment, text }) => alignment.certainty > 0.8 && Object.keys(text).length > 1).length,
        (error: unknown) => {
          if (error instanceof IntakeError && /^document\.(?:different|paragraphs)$/u.test(error.code)) return 0;
          throw error;
        },
      );
      expect(sure * 5).toBeLessThan(count);
    }
  });
});
