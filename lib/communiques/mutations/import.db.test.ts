import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { ROLES, type Actor } from "@/lib/accounts/schema";
import { importCommunique } from "@/lib/communiques/mutations/import";
import { getCommunique, getSourceFile, listCommuniques } from "@/lib/communiques/queries/reading";
import { useDatabase } from "@/lib/db/testing/use-database";
import { readCommunique, RULES_VERSION } from "@/lib/intake/read-communique";
import { verifyLog } from "@/lib/log/read";

const FILE = "prisma/communiques/2025-11-19-chg-24.zh-en.txt";
const bytes = new Uint8Array(readFileSync(FILE));
const database = useDatabase();

const read = async (text = bytes) => ({ ...(await readCommunique([{ name: "chg-24.txt", bytes: text }])), rulesVersion: RULES_VERSION });
const person = (role: Actor["role"]): Actor => ({ id: "8a3e1f56-6f0f-4f58-9a53-3b5ad2f2b7a1", name: "A. Tester", role });
const rows = async () => ({
  communiques: await database.prisma.communique.count(),
  clauses: await database.prisma.clause.count(),
  files: await database.prisma.sourceFile.count(),
  head: (await database.prisma.logHead.findUniqueOrThrow({ where: { id: 1 } })).no,
});

describe("who may import", () => {
  test.each(ROLES.filter((role) => role === "viewer" || role === "analyst"))("a %s sees what is not there, and nothing is written", async (role) => {
    const before = await rows();
    await expect(importCommunique({ ...(await read()), actor: person(role) }, database.prisma)).rejects.toMatchObject({ code: "not_found" });
    expect(await rows()).toEqual(before);
  });

  test("nobody signed in may not", async () => {
    await expect(importCommunique({ ...(await read()), actor: null }, database.prisma)).rejects.toMatchObject({ code: "signed_out" });
  });
});

describe("the 24th communiqué, imported by two people at once", () => {
  beforeAll(async () => {
    const attempts = await Promise.allSettled([
      importCommunique({ ...(await read()), actor: person("reviewer") }, database.prisma),
      importCommunique({ ...(await read()), actor: person("admin") }, database.prisma),
    ]);
    const refused = attempts.filter((attempt) => attempt.status === "rejected");
    expect(refused.map(({ reason }) => reason as unknown)).toEqual([expect.objectContaining({ code: "communique.duplicate", details: { code: "CHG24" } })]);
  });

  test("stands once in the list, with its figures by verb", async () => {
    const list = await listCommuniques(database.prisma);
    expect(list.map(({ code, clauses }) => ({ code, approved: clauses.approved, supported: clauses.supported, noted: clauses.noted }))).toEqual([
      { code: "CHG24", approved: 2, supported: 14, noted: 45 },
    ]);
  });

  test("gives each tracked clause one commitment whose code counts within its paragraph", async () => {
    const commitments = await database.prisma.commitment.findMany({ where: { paragraphIndex: 67 }, orderBy: { ordinal: "asc" } });
    expect(commitments.map(({ code, verb }) => `${code} ${verb}`)).toEqual(["CHG24-67.1 approved", "CHG24-67.2 noted"]);
    expect(await database.prisma.commitment.count()).toBe(await database.prisma.clause.count({ where: { tracked: true } }));
  });

  test("says nothing about progress", async () => {
    expect(await database.prisma.commitmentState.groupBy({ by: ["completion"], _count: true })).toEqual([{ completion: "not_assessed", _count: 61 }]);
    expect(await database.prisma.progressEntry.count()).toBe(0);
  });

  test("keeps every span as the words of its line", async () => {
    const reading = await getCommunique("CHG24", { reader: database.prisma });
    const spans = await database.prisma.clauseSpan.findMany({ include: { clause: true } });
    for (const { clause, language, start, end, text } of spans) {
      const words = reading?.paragraphs.find(({ index }) => index === clause.paragraphIndex)?.texts[language as "zh"]?.text;
      expect(words?.slice(start, end)).toBe(text);
    }
    expect(spans.length).toBeGreaterThan(200);
  });

  test("gives the original bytes back", async () => {
    const reading = await getCommunique("CHG24", { reader: database.prisma });
    const sha256 = reading?.sources[0]?.sha256 ?? "";
    const file = await getSourceFile({ code: "CHG24", sha256 }, database.prisma);
    expect(Buffer.from(file?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect(reading?.sources).toEqual([expect.objectContaining({ languages: ["zh", "en"], byteLength: bytes.byteLength })]);
  });

  test("is refused a second time, also in a corrected text, and changes nothing", async () => {
    const before = await rows();
    const corrected = new TextEncoder().encode(new TextDecoder().decode(bytes).replace("Zandanshahr al-Sharq", "Zandanshatar"));
    await expect(importCommunique({ ...(await read()), actor: "product" }, database.prisma)).rejects.toMatchObject({ code: "communique.duplicate" });
    await expect(importCommunique({ ...(await read(corrected)), actor: "product" }, database.prisma)).rejects.toMatchObject({ code: "communique.code_taken" });
    expect(await rows()).toEqual(before);
  });

  test("leaves a log whose chain holds", async () => {
    const { events, brokenAt } = await verifyLog(database.prisma);
    expect(brokenAt).toBeNull();
    expect(events).toBe((await rows()).head);
  });
});
