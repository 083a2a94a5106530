import { beforeAll, describe, expect, test } from "vitest";
import { ROLES, type Actor } from "@/lib/accounts/schema";
import { keepChanges, takeChanges } from "@/lib/communiques/mutations/changes";
import { importTexts, previewTexts } from "@/lib/communiques/mutations/import-texts";
import type { ReadingRequest } from "@/lib/communiques/schema";
import { useDatabase } from "@/lib/db/testing/use-database";
import { SAMPLE } from "@/lib/intake/testing/sample-communique";
import { logPerson, SAMPLE_TODAY, sampleEvidence, sampleInput } from "@/lib/log/testing/sample-progress";
import { verifyLog } from "@/lib/log/read";
import { PROJECTED_TABLES, rebuildProjections } from "@/lib/log/rebuild";
import { recordProgress } from "@/lib/progress/mutations";

const database = useDatabase();
const CODE = "CHG31";
/** The programme of digital trade. */
const LOGGED = `${CODE}-5.1`;

let reviewer: Actor;
let analyst: Actor;

const file = (name: string, lines: readonly string[]) => ({ name, bytes: new TextEncoder().encode(lines.join("\n")) });
const ask = (parts: Partial<ReadingRequest> = {}): ReadingRequest => ({ code: null, revision: null, head: null, confirmed: false, ...parts });
const again = (revision: number) => ask({ code: CODE, revision });
const clauses = () => database.prisma.clause.findMany({ include: { commitment: true, spans: true }, orderBy: [{ revision: "asc" }, { paragraphIndex: "asc" }, { ordinal: "asc" }] });
const codesOf = (rows: Awaited<ReturnType<typeof clauses>>) => new Map(rows.toSorted((one, other) => one.id.localeCompare(other.id)).map(({ id, commitment }) => [id, commitment?.code]));
const head = async () => (await database.prisma.logHead.findUniqueOrThrow({ where: { id: 1 } })).no;
const dump = async (table: string) => (await database.prisma.$queryRawUnsafe<{ row: string }[]>(`SELECT to_jsonb(t)::text AS row FROM "${table}" AS t ORDER BY 1`)).map(({ row }) => row);

/** The Chinese text with a paragraph put in, one reworded, one taken out and one added. */
const CORRECTED = [
  ...SAMPLE.zh.slice(0, 2), "会议在友好和相互理解的气氛中进行。", ...SAMPLE.zh.slice(2, 4),
  (SAMPLE.zh[4] ?? "").replace("2033年", "2034年"), ...SAMPLE.zh.slice(5, 11), ...SAMPLE.zh.slice(12),
  "各代表团团长批准了《上合组织成员国数据安全合作纲要》。",
];

beforeAll(async () => {
  [analyst, reviewer] = [await logPerson(database.prisma, "analyst"), await logPerson(database.prisma, "reviewer")];
  await importTexts({ files: [file("zh.txt", SAMPLE.zh)], request: ask(), actor: reviewer }, database.prisma);
  const { id: commitmentId } = await database.prisma.commitment.findUniqueOrThrow({ where: { code: LOGGED } });
  const { version } = await database.prisma.commitmentState.findUniqueOrThrow({ where: { commitmentId } });
  await recordProgress({ input: sampleInput(commitmentId, { version, evidence: [sampleEvidence()] }), actor: analyst, today: SAMPLE_TODAY }, database.prisma);
});

describe("who may read again", () => {
  const given = () => ({ files: [file("ru.txt", SAMPLE.ru)], request: again(1) });

  test.each(ROLES.filter((role) => role === "viewer" || role === "analyst"))("a %s sees what is not there", async (role) => {
    const before = await head();
    const actor = { ...reviewer, role };
    await expect(importTexts({ ...given(), actor }, database.prisma)).rejects.toMatchObject({ code: "not_found" });
    await expect(previewTexts({ ...given(), actor }, database.prisma)).rejects.toMatchObject({ code: "not_found" });
    for (const settle of [takeChanges, keepChanges]) await expect(settle({ input: { code: CODE, changes: [] }, actor }, database.prisma)).rejects.toMatchObject({ code: "not_found" });
    expect(await head()).toBe(before);
  });

  test("nobody signed in may not", async () => {
    await expect(importTexts({ ...given(), actor: null }, database.prisma)).rejects.toMatchObject({ code: "signed_out" });
    for (const settle of [takeChanges, keepChanges]) await expect(settle({ input: { code: CODE, changes: [] }, actor: null }, database.prisma)).rejects.toMatchObject({ code: "signed_out" });
  });

  test("a communiqué that is not there is not found", async () => {
    await expect(importTexts({ ...given(), request: ask({ code: "CHG99", revision: 1 }), actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: "not_found" });
    await expect(takeChanges({ input: { code: "CHG99", changes: [] }, actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a translation added later", () => {
  test("is recognised for what it is, and its preview writes nothing", async () => {
    const before = await head();
    const preview = await previewTexts({ files: [file("ru.txt", SAMPLE.ru)], request: ask(), actor: reviewer }, database.prisma);
    expect(preview.standing).toMatchObject({ code: CODE, revision: 1, cause: "translation" });
    expect(preview.standing?.counts).toMatchObject({ vanished: 0, added: 0, changed: 0 });
    expect(preview.files.map(({ name, languages, stored }) => ({ name, languages, stored }))).toEqual([{ name: "ru.txt", languages: ["ru"], stored: false }, { name: "zh.txt", languages: ["zh"], stored: true }]);
    expect(await head()).toBe(before);
  });

  test("gives every clause its words, keeps codes and entries, and is found by search", async () => {
    const before = await clauses();
    await importTexts({ files: [file("ru.txt", SAMPLE.ru)], request: again(1), actor: reviewer }, database.prisma);
    const after = await clauses();
    expect(codesOf(after)).toEqual(codesOf(before));
    const current = after.filter(({ standing }) => standing === "current");
    expect(current.length).toBeGreaterThan(before.length * 0.7);
    expect(current.every(({ revision, spans }) => revision === 2 && spans.some(({ language }) => language === "ru"))).toBe(true);
    expect(await database.prisma.progressEntry.count({ where: { commitment: { code: LOGGED } } })).toBe(1);
    const found = await database.prisma.searchDocument.findFirst({ where: { body: { contains: "цифровой торговли" } }, include: { commitment: true } });
    expect(found?.commitment.code).toBe(LOGGED);
  });

  test("leaves both readings with their files", async () => {
    const revisions = await database.prisma.communiqueRevision.findMany({ orderBy: { revision: "asc" } });
    expect(revisions.map(({ revision, cause }) => [revision, cause])).toEqual([[1, "import"], [2, "translation"]]);
    const sources = await database.prisma.communiqueSource.findMany({ orderBy: [{ revision: "asc" }, { language: "asc" }] });
    expect(sources.map(({ revision, language, fileName }) => `${revision} ${language} ${fileName}`)).toEqual(["1 zh zh.txt", "2 ru ru.txt", "2 zh zh.txt"]);
  });
});

describe("a corrected text", () => {
  test("for a reading that is no longer the newest is refused", async () => {
    await expect(importTexts({ files: [file("zh-2.txt", CORRECTED)], request: again(1), actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: "stale_version", details: { read: 1, current: 2 } });
  });

  test("keeps what is the same, raises what is reworded, flags what is gone, proposes what is new, and deletes nothing", async () => {
    const before = await clauses();
    const texts = { files: [file("zh-2.txt", CORRECTED)], actor: reviewer };
    const preview = await previewTexts({ ...texts, request: ask() }, database.prisma);
    expect(preview.standing).toMatchObject({ code: CODE, revision: 2, cause: "correction" });
    const outcome = await importTexts({ ...texts, request: again(2) }, database.prisma);
    const { counts } = preview.standing ?? {};
    expect(outcome).toMatchObject({ revision: 3, changed: (counts?.changed ?? 0) + (counts?.readOtherwise ?? 0), vanished: counts?.vanished, added: counts?.added });
    const after = await clauses();
    const of = (code: string) => after.find(({ commitment }) => commitment?.code === code);
    for (const { id } of before) expect(after.some((clause) => clause.id === id)).toBe(true);
    expect(of(LOGGED)).toMatchObject({ revision: 3, paragraphIndex: 6, standing: "current" });
    expect(of(`${CODE}-4.1`)).toMatchObject({ revision: 2, standing: "changed" });
    expect(of(`${CODE}-11.1`)).toMatchObject({ standing: "vanished" });
    expect(after.filter(({ commitment }) => commitment?.verb === "approved").map(({ commitment }) => commitment?.code)).toContain(`${CODE}-13.1`);
    expect(await database.prisma.progressEntry.count({ where: { commitment: { code: LOGGED }, endedByNo: null } })).toBe(1);
  });

  test("is taken with its deadline where a person says so, once, on the version that they read", async () => {
    const { id, version } = await database.prisma.clause.findFirstOrThrow({ where: { commitment: { code: `${CODE}-4.1` } } });
    const input = { code: CODE, changes: [{ clauseId: id, version }] };
    await expect(takeChanges({ input: { code: CODE, changes: [{ clauseId: id, version: version - 1 }] }, actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: "stale_version" });
    expect(await takeChanges({ input, actor: reviewer }, database.prisma)).toEqual({ count: 1 });
    await expect(takeChanges({ input, actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: "communique.change_settled" });
    await expect(keepChanges({ input, actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: "communique.change_settled" });
    const clause = await database.prisma.clause.findUniqueOrThrow({ where: { id }, include: { spans: true, commitment: { include: { deliverables: { include: { deadlines: { where: { untilNo: null } } } } } } } });
    expect(clause).toMatchObject({ revision: 3, standing: "current" });
    expect(clause.spans.find(({ language }) => language === "zh")?.text).toContain("2034年");
    expect(clause.commitment?.deliverables.flatMap(({ deadlines }) => deadlines.map(({ latest }) => latest?.toISOString().slice(0, 10)))).toEqual(["2034-12-31"]);
  });
});

describe("just the same again", () => {
  test("is recognised, and leaves one line in the log and no file", async () => {
    const before = { no: await head(), files: await database.prisma.sourceFile.count() };
    await expect(previewTexts({ files: [file("renamed.txt", CORRECTED)], request: ask(), actor: reviewer }, database.prisma)).rejects.toMatchObject({ code: "communique.duplicate", details: { code: CODE } });
    expect({ no: await head(), files: await database.prisma.sourceFile.count() }).toEqual({ no: before.no + 1, files: before.files });
    const event = await database.prisma.logEvent.findUniqueOrThrow({ where: { no: before.no + 1 } });
    expect(event).toMatchObject({ kind: "import.rejected", actorId: reviewer.id, data: { reason: "communique.duplicate", files: [{ name: "renamed.txt" }] } });
  });
});

describe("a change that was kept", () => {
  test("is not asked again when the same wording comes again", async () => {
    // By now so many paragraphs have no Russian text that a person has to confirm.
    const reworded = CORRECTED.map((line) => line.replace("能源部长第十二次会议成果", "能源部长第十二次会议的积极成果"));
    await importTexts({ files: [file("zh-3.txt", reworded)], request: { ...again(3), confirmed: true }, actor: reviewer }, database.prisma);
    const { id, version, standing } = await database.prisma.clause.findFirstOrThrow({ where: { commitment: { code: `${CODE}-3.1` } } });
    expect(standing).toBe("changed");
    await keepChanges({ input: { code: CODE, changes: [{ clauseId: id, version }] }, actor: reviewer }, database.prisma);
    const preview = await previewTexts({ files: [file("zh-4.txt", [...reworded, "会议在热烈气氛中结束。"])], request: ask(), actor: reviewer }, database.prisma);
    expect(preview.standing?.counts).toMatchObject({ vanished: 0, added: 0 });
    await importTexts({ files: [file("zh-4.txt", [...reworded, "会议在热烈气氛中结束。"])], request: { ...again(4), confirmed: true }, actor: reviewer }, database.prisma);
    expect(await database.prisma.clause.findUniqueOrThrow({ where: { id } })).toMatchObject({ standing: "current", revision: 3 });
  });
});

describe("the log after all this", () => {
  test("holds, and every table follows from it", async () => {
    expect((await verifyLog(database.prisma)).brokenAt).toBeNull();
    const before = Object.fromEntries(await Promise.all(PROJECTED_TABLES.map(async (table) => [table, await dump(table)] as const)));
    await rebuildProjections(database.prisma);
    for (const table of PROJECTED_TABLES) expect([table, await dump(table)]).toEqual([table, before[table]]);
  });
});
