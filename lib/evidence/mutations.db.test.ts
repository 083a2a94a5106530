import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ROLES, type Actor, type Role } from "@/lib/accounts/schema";
import { importSample } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";
import { keepEvidenceFile } from "@/lib/evidence/mutations";
import { getEvidenceFile } from "@/lib/evidence/queries";
import { findSample, logPerson, SAMPLE_TODAY, sampleEvidence, sampleInput } from "@/lib/log/testing/sample-progress";
import { recordProgress } from "@/lib/progress/mutations";
import { MAX_EVIDENCE_BYTES } from "@/lib/progress/schema";

const database = useDatabase();
const people = {} as Record<Role, Actor>;

beforeAll(async () => {
  await importSample(database.prisma, [{ paragraph: 1, zh: { text: "各方注意到建议", verb: "注意到" } }, { paragraph: 2, zh: { text: "各方支持建议", verb: "支持" } }]);
  for (const role of ROLES) people[role] = await logPerson(database.prisma, role);
});

const text = (words: string) => new Uint8Array(Buffer.from(words, "utf8"));
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const keep = (file: { name: string; bytes: Uint8Array }, actor: Actor | null = people.analyst) => keepEvidenceFile({ file, actor }, database.prisma);
const count = () => database.prisma.evidenceFile.count();

describe("keeping a file", () => {
  test("is for analysts and above", async () => {
    const file = { name: "role.txt", bytes: text("by role") };
    const before = await count();
    await expect(keep(file, people.viewer)).rejects.toMatchObject({ code: "not_found" });
    await expect(keep(file, null)).rejects.toMatchObject({ code: "signed_out" });
    expect(await count()).toBe(before);
    for (const role of ["analyst", "reviewer", "admin"] as const) await expect(keep(file, people[role])).resolves.toMatchObject({ mediaType: "text/plain" });
  });

  test("keeps the same bytes once, whatever they are called and however many send them", async () => {
    const bytes = text("the same words");
    const before = await count();
    const kept = await Promise.all(Array.from({ length: 8 }, (_, at) => keep({ name: `copy-${at}.txt`, bytes })));
    expect(new Set(kept.map(({ sha256 }) => sha256))).toEqual(new Set([hashOf(bytes)]));
    expect(await count()).toBe(before + 1);
    const row = await database.prisma.evidenceFile.findUniqueOrThrow({ where: { sha256: hashOf(bytes) } });
    expect(Buffer.from(row.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  test("keeps ten megabytes byte by byte", async () => {
    const bytes = new Uint8Array(MAX_EVIDENCE_BYTES).fill(7);
    bytes.set(text("%PDF-1.7"));
    const { sha256, byteLength } = await keep({ name: "large.pdf", bytes });
    const [row] = await database.prisma.$queryRaw<{ hash: string; length: number }[]>`SELECT encode(sha256(bytes), 'hex') AS hash, octet_length(bytes) AS length FROM evidence_file WHERE sha256 = ${sha256}`;
    expect(row).toEqual({ hash: hashOf(bytes), length: byteLength });
  });

  test("refuses what lies, and keeps nothing of it", async () => {
    const before = await count();
    await expect(keep({ name: "page.pdf", bytes: text("<html>") })).rejects.toMatchObject({ code: "evidence.wrong_type" });
    await expect(keep({ name: "page.html", bytes: text("<html>") })).rejects.toMatchObject({ code: "evidence.unknown_type" });
    await expect(keep({ name: "large.pdf", bytes: new Uint8Array(MAX_EVIDENCE_BYTES + 1) })).rejects.toMatchObject({ code: "evidence.too_large" });
    expect(await count()).toBe(before);
  });
});

describe("reading a file", () => {
  test("needs an entry that refers to it, and gives the name under which it was first attached", async () => {
    const bytes = text("attached twice");
    const { sha256 } = await keep({ name: "first.txt", bytes });
    expect(await getEvidenceFile(sha256, database.prisma)).toBeNull();
    for (const [code, fileName] of [["CHG24-1.1", "first.txt"], ["CHG24-2.1", "second.txt"]] as const) {
      const { id, version } = await findSample(database.prisma, code);
      const evidence = [sampleEvidence({ url: null, fileSha256: sha256, fileName })];
      await recordProgress({ input: sampleInput(id, { version, evidence }), actor: people.analyst, today: SAMPLE_TODAY }, database.prisma);
    }
    const file = await getEvidenceFile(sha256, database.prisma);
    expect(file).toMatchObject({ fileName: "first.txt", mediaType: "text/plain" });
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe("attached twice");
  });

  test("of a hash that nobody knows is null", async () => {
    expect(await getEvidenceFile("f".repeat(64), database.prisma)).toBeNull();
    expect(await getEvidenceFile("' OR 1=1 --", database.prisma)).toBeNull();
  });
});
