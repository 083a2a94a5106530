import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ROLES, type Actor, type Role } from "@/lib/accounts/schema";
import { importSample } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";
import { verifyLog } from "@/lib/log/read";
import { findSample, logPerson, SAMPLE_TODAY, sampleEvidence, sampleInput } from "@/lib/log/testing/sample-progress";
import { assessProgress, recordProgress, withdrawProgress } from "@/lib/progress/mutations";
import type { ProgressInput } from "@/lib/progress/schema";

const database = useDatabase();
const people = {} as Record<Role | "second", Actor>;
const today = SAMPLE_TODAY;
let next = 0;

const CLAUSES = Array.from({ length: 40 }, (_, at) => ({
  paragraph: at + 1, zh: { text: `各方注意到第${at + 1}项建议`, verb: "注意到" },
  deliverables: [{ text: { zh: "其一" }, deadline: null }, { text: { zh: "其二" }, deadline: null }],
}));

beforeAll(async () => {
  await importSample(database.prisma, CLAUSES);
  for (const role of ROLES) people[role] = await logPerson(database.prisma, role);
  people.second = await logPerson(database.prisma, "reviewer");
});

/** A commitment that no other test has touched. */
async function fresh() {
  next += 1;
  return { code: `CHG24-${next}.1`, ...(await findSample(database.prisma, `CHG24-${next}.1`)) };
}

const record = (input: ProgressInput, actor: Actor | null = people.analyst) => recordProgress({ input, actor, today }, database.prisma);
const refused = (code: string) => expect.objectContaining({ code }) as Error;
const head = async () => (await database.prisma.logHead.findUniqueOrThrow({ where: { id: 1 } })).no;

/** Runs what must be refused, and holds that not a row of the log was written. */
async function expectRefused(attempt: () => Promise<unknown>, code: string) {
  const before = await head();
  await expect(attempt()).rejects.toEqual(refused(code));
  expect(await head()).toBe(before);
}

describe("logging progress", () => {
  test("writes the entry with its evidence, the state of its deliverable and a new version", async () => {
    const { id, deliverableIds } = await fresh();
    const evidence = [sampleEvidence({ language: "ru", publishedOn: "2026-01-31" }), sampleEvidence({ tier: "official_document", title: "Letter" })];
    const written = await record(sampleInput(id, { deliverableId: deliverableIds[1] ?? null, completion: "substantial", evidence, sensitive: true }));
    expect(written).toEqual({ entryId: expect.any(String), no: await head(), version: 2 });
    const entry = await database.prisma.progressEntry.findUniqueOrThrow({ where: { id: written.entryId }, include: { evidence: { include: { evidence: true }, orderBy: { ordinal: "asc" } } } });
    expect(entry).toMatchObject({ completion: "substantial", authorId: people.analyst.id, sensitive: true, inForceFromNo: written.no, effectiveOn: new Date("2026-02-01") });
    expect(entry.evidence.map(({ evidence: item }) => item.title)).toEqual(["A report", "Letter"]);
    const { completion, deliverables } = await findState(id);
    expect({ completion, deliverables }).toEqual({ completion: "substantial", deliverables: ["not_assessed", "substantial"] });
  });

  test("keeps the state of the later day where an earlier day is logged after it", async () => {
    const { id } = await fresh();
    await record(sampleInput(id, { completion: "limited", effectiveOn: "2026-02-10" }));
    await record(sampleInput(id, { version: 2, completion: "not_started", effectiveOn: "2026-01-10" }));
    expect(await findState(id)).toMatchObject({ completion: "limited", deliverables: ["limited", "limited"] });
  });

  test.each<[string, Partial<ProgressInput>, string]>([
    ["tomorrow", { effectiveOn: "2026-03-02" }, "progress.future_date"],
    ["without words", { narrative: "" }, "progress.narrative_required"],
    ["completed without evidence", { completion: "completed" }, "progress.evidence_required"],
    ["no evidence without a search", { completion: "no_evidence" }, "progress.search_required"],
    ["about a foreign deliverable", { deliverableId: randomUUID() }, "progress.unknown_deliverable"],
    ["with a file that nobody has sent", { evidence: [sampleEvidence({ url: null, fileSha256: "a".repeat(64) })] }, "not_found"],
    ["as a correction of an entry that is not there", { supersedes: { entryId: randomUUID(), reason: "x" } }, "not_found"],
  ])("is refused %s, and nothing is written", async (_what, parts, code) => {
    const { id } = await fresh();
    await expectRefused(() => record(sampleInput(id, parts)), code);
    expect(await findState(id)).toMatchObject({ version: 1, completion: "not_assessed" });
  });

  test("does not count the communiqué that made the promise as the only evidence", async () => {
    const { id } = await fresh();
    const { sha256 } = await database.prisma.communiqueSource.findFirstOrThrow();
    const { bytes } = await database.prisma.sourceFile.findUniqueOrThrow({ where: { sha256 } });
    await database.prisma.evidenceFile.create({ data: { sha256, bytes, byteLength: bytes.byteLength, mediaType: "text/plain" } });
    const restating = sampleEvidence({ url: null, fileSha256: sha256, fileName: "communique.txt" });
    await expectRefused(() => record(sampleInput(id, { completion: "completed", evidence: [restating] })), "progress.evidence_restates");
    await record(sampleInput(id, { completion: "completed", evidence: [{ ...restating, statesFact: "The plan was signed." }] }));
    expect(await findState(id)).toMatchObject({ completion: "completed" });
  });
});

async function findState(id: string) {
  const state = await database.prisma.commitmentState.findUniqueOrThrow({ where: { commitmentId: id } });
  const deliverables = await database.prisma.deliverable.findMany({ where: { commitmentId: id }, orderBy: { ordinal: "asc" } });
  return { version: state.version, completion: state.completion, deliverables: deliverables.map(({ completion }) => completion) };
}

describe("discontinued", () => {
  test("counts only from a second person's confirmation on", async () => {
    const { id } = await fresh();
    const written = await record(sampleInput(id, { completion: "discontinued", evidence: [sampleEvidence()] }), people.reviewer);
    expect(await findState(id)).toMatchObject({ version: 2, completion: "not_assessed" });
    const reference = { commitmentId: id, entryId: written.entryId, version: 2, verdict: "confirmed", note: "" } as const;
    await expectRefused(() => assessProgress({ input: reference, actor: people.reviewer, today }, database.prisma), "progress.own_entry");
    await assessProgress({ input: reference, actor: people.second, today }, database.prisma);
    expect(await findState(id)).toMatchObject({ version: 3, completion: "discontinued" });
  });

  test("as a correction leaves the corrected entry in force until it is confirmed, and that one cannot be withdrawn meanwhile", async () => {
    const { id } = await fresh();
    const first = await record(sampleInput(id));
    const correction = await record(sampleInput(id, { version: 2, completion: "discontinued", evidence: [sampleEvidence()], supersedes: { entryId: first.entryId, reason: "Given up." } }));
    expect(await findState(id)).toMatchObject({ completion: "limited" });
    const withdrawal = { commitmentId: id, entryId: first.entryId, version: 3, reason: "x" };
    await expectRefused(() => withdrawProgress({ input: withdrawal, actor: people.analyst, today }, database.prisma), "progress.entry_ended");
    await withdrawProgress({ input: { ...withdrawal, entryId: correction.entryId }, actor: people.analyst, today }, database.prisma);
    expect(await findState(id)).toMatchObject({ version: 4, completion: "limited" });
    await withdrawProgress({ input: { ...withdrawal, version: 4 }, actor: people.analyst, today }, database.prisma);
    expect(await findState(id)).toMatchObject({ version: 5, completion: "not_assessed" });
  });
});

describe("an entry that was wrong", () => {
  test("is superseded once, with a reason, and stays", async () => {
    const { id } = await fresh();
    const first = await record(sampleInput(id, { completion: "completed", evidence: [sampleEvidence()] }));
    const supersedes = { entryId: first.entryId, reason: "It was a draft." };
    await expectRefused(() => record(sampleInput(id, { version: 2, supersedes: { ...supersedes, reason: " " } })), "progress.reason_required");
    const second = await record(sampleInput(id, { version: 2, supersedes }));
    await expectRefused(() => record(sampleInput(id, { version: 3, supersedes })), "progress.entry_ended");
    expect(await database.prisma.progressEntry.findUniqueOrThrow({ where: { id: first.entryId } })).toMatchObject({ endedAs: "superseded", endedByNo: second.no, endedReason: "It was a draft." });
    expect(await findState(id)).toMatchObject({ completion: "limited" });
  });

  test("is withdrawn with a reason, once, and no longer judged", async () => {
    const { id } = await fresh();
    const { entryId } = await record(sampleInput(id));
    const withdraw = (version: number, reason: string) => withdrawProgress({ input: { commitmentId: id, entryId, version, reason }, actor: people.analyst, today }, database.prisma);
    await expectRefused(() => withdraw(2, ""), "progress.reason_required");
    await withdraw(2, "Another commitment was meant.");
    expect(await findState(id)).toMatchObject({ version: 3, completion: "not_assessed" });
    await expectRefused(() => withdraw(3, "Again."), "progress.entry_ended");
    const judged = { commitmentId: id, entryId, version: 3, verdict: "disputed", note: "" } as const;
    await expectRefused(() => assessProgress({ input: judged, actor: people.reviewer, today }, database.prisma), "progress.entry_ended");
  });

  test("that is disputed goes on counting, and the last word stands", async () => {
    const { id } = await fresh();
    const { entryId } = await record(sampleInput(id));
    const judge = (version: number, verdict: "confirmed" | "disputed", actor: Actor) =>
      assessProgress({ input: { commitmentId: id, entryId, version, verdict, note: "Seen." }, actor, today }, database.prisma);
    await judge(2, "disputed", people.reviewer);
    expect(await findState(id)).toMatchObject({ completion: "limited" });
    await judge(3, "confirmed", people.second);
    const said = await database.prisma.entryAssessment.findMany({ where: { entryId }, orderBy: { no: "asc" } });
    expect(said.map(({ verdict }) => verdict)).toEqual(["disputed", "confirmed"]);
  });
});

type Attempt = (actor: Actor | null, of: { id: string; entryId: string; version: number }) => Promise<unknown>;
const WRITES: [string, Role, Attempt][] = [
  ["recordProgress", "analyst", (actor, { id, version }) => record(sampleInput(id, { version }), actor)],
  ["recordProgress, correcting", "analyst", (actor, { id, version, entryId }) => record(sampleInput(id, { version, supersedes: { entryId, reason: "x" } }), actor)],
  ["withdrawProgress", "analyst", (actor, { id, version, entryId }) => withdrawProgress({ input: { commitmentId: id, entryId, version, reason: "x" }, actor, today }, database.prisma)],
  ["assessProgress", "reviewer", (actor, { id, version, entryId }) => assessProgress({ input: { commitmentId: id, entryId, version, verdict: "confirmed", note: "" }, actor, today }, database.prisma)],
];

describe.each(WRITES)("%s", (_name, least, attempt) => {
  /** A commitment with an entry by somebody who is in no role of the matrix. */
  async function withEntry() {
    const { id } = await fresh();
    const { entryId, version } = await record(sampleInput(id), people.second);
    return { id, entryId, version };
  }

  test(`is for ${least} and above; a lower role sees what is not there`, async () => {
    const enough = ROLES.slice(ROLES.indexOf(least));
    for (const role of enough) await expect(attempt(people[role], await withEntry())).resolves.toMatchObject({ version: 3 });
    for (const role of ROLES.filter((lower) => !enough.includes(lower))) {
      const of = await withEntry();
      await expectRefused(() => attempt(people[role], of), "not_found");
    }
  });

  test("is refused to nobody signed in, of what is not there, and on a version that is not the newest", async () => {
    const of = await withEntry();
    await expectRefused(() => attempt(null, of), "signed_out");
    await expectRefused(() => attempt(people.admin, { ...of, id: randomUUID() }), "not_found");
    await expectRefused(() => attempt(people.admin, { ...of, version: 1 }), "stale_version");
    await expectRefused(() => attempt(people.admin, { ...of, version: 3 }), "stale_version");
  });
});

test("an entry of another commitment is not there", async () => {
  const [one, other] = [await fresh(), await fresh()];
  const { entryId } = await record(sampleInput(one.id));
  const input = { commitmentId: other.id, entryId, version: 1, reason: "x" };
  await expectRefused(() => withdrawProgress({ input, actor: people.analyst, today }, database.prisma), "not_found");
});

describe("fifty people writing about one commitment at once", () => {
  test("of those who read the same version one is acknowledged, and what is acknowledged is never lost", async () => {
    const { id } = await fresh();
    const attempts = await Promise.allSettled(Array.from({ length: 50 }, (_, at) => record(sampleInput(id, { narrative: `Writer ${at}` }))));
    const kept = attempts.filter((attempt) => attempt.status === "fulfilled");
    expect(kept).toHaveLength(1);
    expect(attempts.filter((attempt) => attempt.status === "rejected").map(({ reason }) => reason as unknown)).toEqual(
      Array.from({ length: 49 }, () => expect.objectContaining({ code: "stale_version", details: { read: 1, current: 2 } }) as unknown),
    );
    expect(await database.prisma.progressEntry.count({ where: { commitmentId: id } })).toBe(1);
  });

  test("each who reads again and writes again is acknowledged once: a version each, no entry twice, no gap in the log", async () => {
    const { id } = await fresh();
    const write = async (at: number): Promise<{ entryId: string; version: number }> => {
      for (;;) {
        const { version } = await database.prisma.commitmentState.findUniqueOrThrow({ where: { commitmentId: id } });
        const written = await record(sampleInput(id, { version, narrative: `Writer ${at}` })).catch((error: { code?: string }) => {
          if (error.code !== "stale_version") throw error;
          return null;
        });
        if (written) return written;
      }
    };
    const written = await Promise.all(Array.from({ length: 50 }, (_, at) => write(at)));
    expect(written.map(({ version }) => version).toSorted((left, right) => left - right)).toEqual(Array.from({ length: 50 }, (_, at) => at + 2));
    const entries = await database.prisma.progressEntry.findMany({ where: { commitmentId: id } });
    expect(entries.map(({ id: entryId }) => entryId).toSorted()).toEqual(written.map(({ entryId }) => entryId).toSorted());
    expect(new Set(entries.map(({ narrative }) => narrative)).size).toBe(50);
    expect(await findState(id)).toMatchObject({ version: 51 });
    expect(await verifyLog(database.prisma)).toEqual({ events: await head(), brokenAt: null });
  }, 90_000);
});
