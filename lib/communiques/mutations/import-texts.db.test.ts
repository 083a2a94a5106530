import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/accounts/schema";
import { importTexts, previewTexts } from "@/lib/communiques/mutations/import-texts";
import { getCommunique } from "@/lib/communiques/queries/reading";
import type { ReadingRequest } from "@/lib/communiques/schema";
import { useDatabase } from "@/lib/db/testing/use-database";
import { SAMPLE } from "@/lib/intake/testing/sample-communique";
import { logPerson } from "@/lib/log/testing/sample-progress";

const database = useDatabase();
let reviewer: Actor;

const file = (name: string, lines: readonly string[]) => ({ name, bytes: new TextEncoder().encode(lines.join("\n")) });
const shipped = { name: "chg-24.zh-en.txt", bytes: new Uint8Array(readFileSync("prisma/communiques/2025-11-19-chg-24.zh-en.txt")) };
const shippedLines = new TextDecoder().decode(shipped.bytes).trimEnd().split("\n");
const ask = (parts: Partial<ReadingRequest> = {}): ReadingRequest => ({ code: null, revision: null, head: null, confirmed: false, ...parts });
const rows = async () => ({
  communiques: await database.prisma.communique.count(), clauses: await database.prisma.clause.count(), files: await database.prisma.sourceFile.count(),
  no: (await database.prisma.logHead.findUniqueOrThrow({ where: { id: 1 } })).no,
});
const lastEvent = async () => database.prisma.logEvent.findFirstOrThrow({ orderBy: { no: "desc" } });

beforeAll(async () => {
  reviewer = await logPerson(database.prisma, "reviewer");
});

describe("bad input", () => {
  const noise = { name: "noise.txt", bytes: Uint8Array.from({ length: 20_000 }, (_, at) => 33 + ((at * 7919) % 89)) };
  const halfOfAnother = file("en.txt", [...SAMPLE.en.slice(0, 4), ...shippedLines.filter((_, at) => at % 2 === 1).slice(1, 10)]);
  const CASES: [string, Parameters<typeof previewTexts>[0]["files"], RegExp][] = [
    ["noise", [noise], /^document\.|^file\./],
    ["an empty file", [file("empty.txt", [])], /^file\.empty$/],
    ["a file too large", [{ name: "large.txt", bytes: new Uint8Array(5 * 1024 * 1024 + 1).fill(97) }], /^file\.too_large$/],
    ["two languages of different communiqués", [file("zh.txt", SAMPLE.zh), file("en.txt", shippedLines.filter((_, at) => at % 2 === 1))], /^document\./],
    ["a file that is half another document", [file("zh.txt", SAMPLE.zh), halfOfAnother], /^document\./],
    ["half a document beside the whole", [file("zh.txt", SAMPLE.zh), file("ru.txt", SAMPLE.ru.slice(0, 6))], /^document\./],
  ];

  test.each(CASES)("%s is refused, and leaves a line in the log and nothing else", async (_what, files, code) => {
    const before = await rows();
    await expect(importTexts({ files, request: ask(), actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: expect.stringMatching(code) });
    expect(await rows()).toEqual({ ...before, no: before.no + 1 });
    const event = await lastEvent();
    expect(event).toMatchObject({ kind: "import.rejected", actorId: reviewer.id });
    expect(event.data).toEqual({ reason: expect.stringMatching(code), files: files.map(({ name }) => ({ name, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })) });
  });

  test("texts that hardly answer each other are written only where a person says that they are one", async () => {
    const shuffled = [...SAMPLE.ru.slice(0, 3), ...SAMPLE.ru.slice(3, 12).toReversed(), ...SAMPLE.ru.slice(12)];
    const files = [file("zh.txt", SAMPLE.zh), file("ru.txt", shuffled)];
    const preview = await previewTexts({ files, request: ask(), actor: reviewer }, database.prisma);
    expect(preview.alignment).toMatchObject({ confirm: true, doubtful: expect.arrayContaining([expect.objectContaining({ index: 3 })]) });
    await expect(importTexts({ files, request: ask(), actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: "communique.alignment_unconfirmed" });
  });
});

describe("an import", () => {
  const files = [file("ru.txt", SAMPLE.ru), file("zh.txt", SAMPLE.zh)];

  test("that is abandoned after its preview leaves nothing", async () => {
    const before = await rows();
    const preview = await previewTexts({ files, request: ask(), actor: reviewer }, database.prisma);
    expect(preview).toMatchObject({ standing: null, head: { meeting: 31, adoptedOn: "2032-10-15", languages: ["ru", "zh"] }, alignment: { doubtful: [], unanswered: 0, confirm: false } });
    expect(await rows()).toEqual(before);
  });

  test("without a day of adoption, or that ends before it begins, is refused", async () => {
    const { head } = await previewTexts({ files, request: ask(), actor: reviewer }, database.prisma);
    const { languages: _languages, ...read } = head;
    await expect(importTexts({ files, request: ask({ head: { ...read, adoptedOn: null } }), actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: "communique.adoption_needed" });
    await expect(importTexts({ files, request: ask({ head: { ...read, heldTo: "2032-10-01" } }), actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: "communique.held_range" });
  });

  test("by two people at once is written once, with the head as corrected; the other is told where it is", async () => {
    const { head } = await previewTexts({ files, request: ask(), actor: reviewer }, database.prisma);
    const { languages: _languages, ...read } = head;
    const colleague = await logPerson(database.prisma, "admin");
    const request = ask({ head: { ...read, meeting: 32, place: { zh: "塔什干" } } });
    const progress: number[] = [];
    const attempts = await Promise.allSettled([
      importTexts({ files, request, actor: reviewer, report: (done, total) => progress.push(done / total) }, database.prisma),
      importTexts({ files, request, actor: colleague, report: (done, total) => progress.push(done / total) }, database.prisma),
    ]);
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = attempts.filter((attempt) => attempt.status === "rejected");
    expect(refused.map(({ reason }) => reason as unknown)).toEqual([expect.objectContaining({ code: "communique.duplicate", details: { code: "CHG32" } })]);
    expect(progress.at(-1)).toBe(1);
    expect(await getCommunique("CHG32", { reader: database.prisma })).toMatchObject({ place: { zh: "塔什干" }, revision: 1, newest: 1 });
    expect(await lastEvent()).toMatchObject({ kind: "import.rejected", data: { reason: "communique.duplicate" } });
  });

  test("of another text of the same meeting is not written as a new one", async () => {
    const other = [file("zh.txt", SAMPLE.zh.map((line) => line.replaceAll("三十一", "三十二").replace("撒马尔罕", "塔什干")))];
    const preview = await previewTexts({ files: other, request: ask(), actor: reviewer }, database.prisma);
    expect(preview.standing).toMatchObject({ code: "CHG32", cause: "correction" });
    await expect(importTexts({ files: other, request: ask(), actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: "communique.code_taken", details: { code: "CHG32" } });
  });
});

describe("reading again with newer rules", () => {
  test("needs no files, and leaves every clause, commitment and code as they were where the rules say the same", async () => {
    const commitments = () => database.prisma.commitment.findMany({ where: { communique: { code: "CHG32" } }, select: { id: true, code: true, clauseId: true, verb: true }, orderBy: { code: "asc" } });
    const before = await commitments();
    const outcome = await importTexts({ files: [], request: ask({ code: "CHG32", revision: 1 }), actor: reviewer }, database.prisma);
    expect(outcome).toMatchObject({ code: "CHG32", revision: 2, changed: 0, vanished: 0, added: 0 });
    expect(await commitments()).toEqual(before);
    expect(await database.prisma.communiqueRevision.findMany({ where: { communique: { code: "CHG32" } }, orderBy: { revision: "asc" }, select: { cause: true } })).toEqual([{ cause: "import" }, { cause: "rereading" }]);
    await expect(importTexts({ files: [], request: ask({ code: "CHG32", revision: 1 }), actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: "stale_version" });
  });
});

describe("a translation of a communiqué whose languages share a file", () => {
  test("is read with them, and the lines and files are those of the originals", async () => {
    const lines = SAMPLE.zh.flatMap((line, at) => [line, SAMPLE.en[at] ?? ""]).map((line) => line.replaceAll("三十一", "三十五").replaceAll("Thirty-First", "Thirty-Fifth").replaceAll("thirty-first", "thirty-fifth"));
    const russian = SAMPLE.ru.map((line) => line.replaceAll("тридцать первого", "тридцать пятого").replaceAll("тридцать первое", "тридцать пятое"));
    await importTexts({ files: [file("zh-en.txt", lines)], request: ask(), actor: reviewer }, database.prisma);
    const outcome = await importTexts({ files: [file("ru.txt", russian)], request: ask({ code: "CHG35", revision: 1 }), actor: reviewer }, database.prisma);
    expect(outcome).toMatchObject({ revision: 2, vanished: 0, added: 0 });
    const reading = await getCommunique("CHG35", { reader: database.prisma });
    expect(reading?.sources.map(({ fileName, languages }) => [fileName, languages])).toEqual(expect.arrayContaining([["zh-en.txt", ["zh", "en"]], ["ru.txt", ["ru"]]]));
    const fifth = reading?.paragraphs.find(({ index }) => index === 5);
    expect(Object.fromEntries(Object.entries(fifth?.texts ?? {}).map(([language, { line }]) => [language, line]))).toEqual({ zh: 11, en: 12, ru: 6 });
    expect(fifth?.texts.en?.text).toBe(lines[11]);
  });
});
