import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/accounts/schema";
import { importCommunique } from "@/lib/communiques/mutations/import";
import { isoDay } from "@/lib/db/convert";
import { useDatabase } from "@/lib/db/testing/use-database";
import { keepEvidenceFile } from "@/lib/evidence/mutations";
import { readCommunique, RULES_VERSION } from "@/lib/intake/read-communique";
import { appendEvents } from "@/lib/log/append";
import { lastPosition, verifyLog } from "@/lib/log/read";
import { PROJECTED_TABLES, rebuildProjections } from "@/lib/log/rebuild";
import { listDeliverableStates } from "@/lib/log/state-as-of";
import { findSample, logPerson, SAMPLE_TODAY, sampleEvidence, sampleInput } from "@/lib/log/testing/sample-progress";
import { assessProgress, recordProgress, withdrawProgress } from "@/lib/progress/mutations";
import { completionOf, decidingEntry, type EntryFacts } from "@/lib/progress/rules";
import { completionSchema, RECORDED_COMPLETIONS } from "@/lib/progress/schema";

const database = useDatabase();
/** Three deliverables under one verb, one of them about to be corrected, disputed and withdrawn at random. */
const CODE = "CHG24-37.1";
const FILE = "prisma/communiques/2025-11-19-chg-24.zh-en.txt";
const DAYS = ["2025-12-01", "2025-12-02", "2026-01-15", "2026-01-31"] as const;

let analyst: Actor;
let reviewer: Actor;

beforeAll(async () => {
  const { prisma } = database;
  const read = await readCommunique([{ name: "chg-24.txt", bytes: new Uint8Array(readFileSync(FILE)) }]);
  await importCommunique({ ...read, rulesVersion: RULES_VERSION, actor: "product" }, prisma);
  [analyst, reviewer] = [await logPerson(prisma, "analyst"), await logPerson(prisma, "reviewer")];
});

/** One thing that somebody does; `of` picks the entry that it concerns among those written so far. */
const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant("record" as const), on: fc.constantFrom(...DAYS), completion: fc.constantFrom(...RECORDED_COMPLETIONS), deliverable: fc.integer({ min: 0, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("correct" as const), of: fc.nat(20), on: fc.constantFrom(...DAYS), completion: fc.constantFrom(...RECORDED_COMPLETIONS), deliverable: fc.integer({ min: 0, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("withdraw" as const), of: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom("confirmed" as const, "disputed" as const), of: fc.nat(20) }) },
);
type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

/** Does one step on the newest version, through the mutations; refusals of the rules are part of any history. */
async function take(step: Step, entries: string[]): Promise<void> {
  const { id: commitmentId, version, deliverableIds } = await findSample(database.prisma, CODE);
  const entryId = "of" in step ? entries[step.of % Math.max(1, entries.length)] : undefined;
  if (step.act === "record" || step.act === "correct") {
    if (step.act === "correct" && entryId === undefined) return;
    const written = await recordProgress({
      input: sampleInput(commitmentId, {
        version, completion: step.completion, effectiveOn: step.on, deliverableId: deliverableIds[step.deliverable] ?? null, evidence: [sampleEvidence()],
        searchedWhere: "sites", searchedOn: "2026-02-01", supersedes: step.act === "correct" && entryId ? { entryId, reason: "A mistake." } : null,
      }),
      actor: analyst, today: SAMPLE_TODAY,
    }, database.prisma);
    entries.push(written.entryId);
  } else if (entryId !== undefined) {
    const reference = { commitmentId, entryId, version };
    if (step.act === "withdraw") await withdrawProgress({ input: { ...reference, reason: "Logged twice." }, actor: analyst, today: SAMPLE_TODAY }, database.prisma);
    else await assessProgress({ input: { ...reference, verdict: step.act, note: "" }, actor: reviewer, today: SAMPLE_TODAY }, database.prisma);
  }
}

async function listFacts(commitmentId: string): Promise<(EntryFacts & { id: string })[]> {
  const rows = await database.prisma.progressEntry.findMany({ where: { commitmentId } });
  return rows.map(({ id, no, deliverableId, completion, effectiveOn, inForceFromNo, endedByNo }) => ({
    id, no, deliverableId, inForceFromNo, endedByNo, completion: completionSchema.parse(completion), effectiveOn: isoDay(effectiveOn),
  }));
}

const REFUSALS = ["progress.entry_ended", "progress.own_entry"];

async function live(steps: readonly Step[]): Promise<void> {
  const entries: string[] = [];
  for (const step of steps) {
    await take(step, entries).catch((error: unknown) => {
      if (!REFUSALS.includes((error as { code?: string }).code ?? "")) throw error;
    });
  }
}

describe("the state on day D as known at position K", () => {
  test("is the same asked of the database and of the rules, for any history, day and position", async () => {
    const { id: commitmentId, deliverableIds } = await findSample(database.prisma, CODE);
    expect(deliverableIds.length).toBeGreaterThan(1);
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 10 }), async (steps) => {
      const before = await lastPosition(database.prisma);
      await live(steps);
      const after = await lastPosition(database.prisma);
      const facts = await listFacts(commitmentId);
      for (let known = before; known <= after; known += 1) {
        for (const day of ["2025-11-30", ...DAYS, SAMPLE_TODAY]) {
          const asked = await listDeliverableStates(database.prisma, { day, known, commitmentId });
          const decided = deliverableIds.map((deliverableId) => decidingEntry(facts, { deliverableId, day, known })?.id ?? null);
          expect(deliverableIds.map((id) => asked.find(({ deliverableId }) => deliverableId === id)?.entryId ?? null)).toEqual(decided);
        }
      }
    }), { numRuns: 8 });
  }, 120_000);

  test("known now is the state that pages read", async () => {
    const { id: commitmentId } = await findSample(database.prisma, CODE);
    const states = await listDeliverableStates(database.prisma, { day: SAMPLE_TODAY, known: await lastPosition(database.prisma), commitmentId });
    const deliverables = await database.prisma.deliverable.findMany({ where: { commitmentId }, orderBy: { ordinal: "asc" } });
    for (const { id, completion, entryId } of deliverables) {
      const state = states.find(({ deliverableId }) => deliverableId === id);
      expect({ completion, entryId }).toEqual({ completion: state?.completion ?? "not_assessed", entryId: state?.entryId ?? null });
    }
    const { completion } = await database.prisma.commitmentState.findUniqueOrThrow({ where: { commitmentId } });
    expect(completion).toBe(completionOf(deliverables.map((deliverable) => completionSchema.parse(deliverable.completion))));
  });

  test("does not change for who asks at an old position, whatever is logged after", async () => {
    const { id: commitmentId } = await findSample(database.prisma, CODE);
    const asOf = { day: "2026-01-31", known: (await lastPosition(database.prisma)) - 3, commitmentId };
    const before = await listDeliverableStates(database.prisma, asOf);
    await live([{ act: "record", on: "2026-01-15", completion: "completed", deliverable: 3 }, { act: "withdraw", of: 0 }, { act: "record", on: "2025-12-01", completion: "limited", deliverable: 0 }]);
    expect(await listDeliverableStates(database.prisma, asOf)).toEqual(before);
  });
});

/** Every row of a projected table, in an order of its own. */
async function dump(table: string): Promise<string[]> {
  const rows = await database.prisma.$queryRawUnsafe<{ row: string }[]>(`SELECT to_jsonb(t)::text AS row FROM "${table}" AS t ORDER BY 1`);
  return rows.map(({ row }) => row);
}

describe("the tables that pages read", () => {
  test("are the fold of the log: rebuilt from it, not a row differs", async () => {
    const { prisma } = database;
    const { id: commitmentId, deliverableIds, version } = await findSample(prisma, CODE);
    const { sha256 } = await keepEvidenceFile({ file: { name: "a.txt", bytes: Buffer.from("seen") }, actor: analyst }, prisma);
    const file = sampleEvidence({ url: null, fileSha256: sha256, fileName: "a.txt", publishedOn: "2026-01-01", language: "zh" });
    await recordProgress({ input: sampleInput(commitmentId, { version, evidence: [file, sampleEvidence()], sensitive: true }), actor: analyst, today: SAMPLE_TODAY }, prisma);
    const deadline = { text: "2027", type: "due", earliest: null, latest: "2027-12-31", precision: "year", rule: "person" } as const;
    await prisma.$transaction((tx) => appendEvents(tx, { actorId: reviewer.id, events: [
      { kind: "deadline.set", subject: { type: "deliverable", id: deliverableIds[0] ?? "" }, commitmentId, data: { deliverableId: deliverableIds[0] ?? "", deadline, reason: "Announced." } },
      { kind: "commitment.sectorChanged", subject: { type: "commitment", id: commitmentId }, commitmentId, data: { sector: "energy", reason: "It is about energy." } },
      { kind: "account.roleChanged", subject: { type: "person", id: analyst.id }, data: { role: "reviewer" } },
    ] }));
    const before = Object.fromEntries(await Promise.all(PROJECTED_TABLES.map(async (table) => [table, await dump(table)] as const)));
    const events = await rebuildProjections(prisma);
    const after = Object.fromEntries(await Promise.all(PROJECTED_TABLES.map(async (table) => [table, await dump(table)] as const)));
    const differing = PROJECTED_TABLES.map((table) => [table, after[table]?.filter((row) => !before[table]?.includes(row)), after[table]?.length === before[table]?.length]);
    expect(differing).toEqual(PROJECTED_TABLES.map((table) => [table, [], true]));
    expect(before.progress_entry?.length).toBeGreaterThan(5);
    expect(await verifyLog(prisma)).toEqual({ events, brokenAt: null });
  }, 120_000);

  test("are named, every one: what else the database keeps is no projection", async () => {
    const rows = await database.prisma.$queryRaw<{ name: string }[]>`SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1`;
    const others = rows.map(({ name }) => name).filter((name) => !(PROJECTED_TABLES as readonly string[]).includes(name));
    expect(others).toEqual(["_prisma_migrations", "credential", "evidence_file", "instance_secret", "invitation", "log_event", "log_head", "review_presence", "session", "sign_in_failure", "source_file"]);
  });
});
