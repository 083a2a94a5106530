import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ROLES, type Actor, type Role } from "@/lib/accounts/schema";
import { changeSector, setDeadline } from "@/lib/commitments/mutations";
import { getCommitment } from "@/lib/commitments/queries/get-commitment";
import type { DeadlineInput, SectorInput } from "@/lib/commitments/schema";
import { importSample, sampleDeadline } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";
import { lastPosition, verifyLog } from "@/lib/log/read";
import { PROJECTED_TABLES, rebuildProjections } from "@/lib/log/rebuild";
import { findSample, logPerson, SAMPLE_TODAY } from "@/lib/log/testing/sample-progress";
import { listCommitmentFacts } from "@/lib/quarters/queries/facts";
import { standingOn } from "@/lib/quarters/rules/standing";

const database = useDatabase();
const people = {} as Record<Role, Actor>;
let next = 0;

/** The first deliverable is dated by the text, the second is not; the sector is security. */
const CLAUSES = Array.from({ length: 40 }, (_, at) => ({
  paragraph: at + 1, zh: { text: `各方支持第${at + 1}项建议`, verb: "支持" }, verb: "supported" as const,
  deliverables: [{ text: { zh: "其一" }, deadline: sampleDeadline("2026-06-30", { text: "2026年6月30日" }) }, { text: { zh: "其二" }, deadline: null }],
}));

beforeAll(async () => {
  await importSample(database.prisma, CLAUSES);
  for (const role of ROLES) people[role] = await logPerson(database.prisma, role);
});

/** A commitment that no other test has touched. */
async function fresh() {
  next += 1;
  const code = `CHG24-${next}.1`;
  const { id, deliverableIds: [dated = "", undated = ""] } = await findSample(database.prisma, code);
  return { id, code, dated, undated };
}
type Fresh = Awaited<ReturnType<typeof fresh>>;

const LATER = { text: "2027", type: "due", earliest: null, latest: "2027-12-31", precision: "year" } as const satisfies DeadlineInput["deadline"];

const set = ({ id, dated }: Fresh, parts: Partial<DeadlineInput> = {}, actor: Actor | null = people.analyst) =>
  setDeadline({ input: { commitmentId: id, deliverableId: dated, version: 1, deadline: LATER, reason: "Announced.", ...parts }, actor }, database.prisma);
const move = ({ id }: Fresh, parts: Partial<SectorInput> = {}, actor: Actor | null = people.reviewer) =>
  changeSector({ input: { commitmentId: id, version: 1, sector: "energy", reason: "It is about energy.", ...parts }, actor }, database.prisma);

/** Runs what must be refused, and holds that not a row of the log was written. */
async function expectRefused(attempt: () => Promise<unknown>, refusal: { code: string; details?: object }) {
  const before = await lastPosition(database.prisma);
  await expect(attempt()).rejects.toEqual(expect.objectContaining(refusal) as Error);
  expect(await lastPosition(database.prisma)).toBe(before);
}

async function view({ code }: Fresh) {
  const commitment = await getCommitment(code, database.prisma);
  if (!commitment) throw new Error(`no ${code}`);
  return commitment;
}

const stateOf = ({ id }: Fresh) => database.prisma.commitmentState.findUniqueOrThrow({ where: { commitmentId: id } });

describe("a deadline that a person sets", () => {
  test("counts before the text's own, which stays beside it, with who set it and why", async () => {
    const one = await fresh();
    const written = await set(one);
    expect(written).toEqual({ no: await lastPosition(database.prisma), version: 2 });
    const { deliverables: [dated, undated], history, lastChange } = await view(one);
    expect(dated?.written).toMatchObject({ text: "2026年6月30日", latest: "2026-06-30" });
    expect(dated?.set).toMatchObject({ ...LATER, rule: "person", reason: "Announced.", by: people.analyst.name });
    expect(undated).toMatchObject({ written: null, set: null });
    expect(history[0]).toMatchObject({ kind: "deadline", ordinal: 1, words: "2027", reason: "Announced.", by: people.analyst.name });
    expect(lastChange.kind).toBe("deadline.set");
    expect(await stateOf(one)).toMatchObject({ version: 2, deadlineText: "2027", deadlineLatest: new Date("2027-12-31"), deadlineType: "due", deadlinePrecision: "year" });
  });

  test("dates a deliverable that the text leaves undated", async () => {
    const one = await fresh();
    await set(one, { deliverableId: one.undated, deadline: { ...LATER, text: "2026-03", latest: "2026-03-31", precision: "month" } });
    expect((await view(one)).deliverables[1]).toMatchObject({ written: null, set: { text: "2026-03" } });
    expect(await stateOf(one)).toMatchObject({ deadlineText: "2026-03" });
  });

  test("is replaced by the next, and taken back leaves the text's own; each is an event", async () => {
    const one = await fresh();
    await set(one);
    await set(one, { version: 2, deadline: { ...LATER, text: "2028", latest: "2028-12-31" } });
    expect((await view(one)).deliverables[0]?.set?.text).toBe("2028");
    await set(one, { version: 3, deadline: null, reason: "It was for another plan." });
    const { deliverables, history } = await view(one);
    expect(deliverables[0]).toMatchObject({ set: null, written: { latest: "2026-06-30" } });
    expect(history.flatMap((item) => (item.type === "log" && item.kind === "deadline" ? [item.words] : []))).toEqual([null, "2028", "2027"]);
    expect(await stateOf(one)).toMatchObject({ version: 4, deadlineText: "2026年6月30日" });
  });

  test.each<[string, Partial<DeadlineInput>, string]>([
    ["without a reason", { reason: " " }, "progress.reason_required"],
    ["before the adoption", { deadline: { ...LATER, latest: "2025-11-18", precision: "day" } }, "deadline.before_adoption"],
    ["that ends before it begins", { deadline: { ...LATER, earliest: "2028-01-01" } }, "deadline.range"],
    ["of a year that ends in June", { deadline: { ...LATER, latest: "2027-06-30" } }, "deadline.precision"],
    ["as the text has it", { deadline: { ...sampleDeadline("2026-06-30"), latest: "2026-06-30", precision: "day" } }, "deadline.unchanged"],
    ["taken back where nobody has set one", { deadline: null }, "deadline.unchanged"],
    ["of a deliverable that is not there", { deliverableId: randomUUID() }, "not_found"],
  ])("is refused %s, and nothing is written", async (_what, parts, code) => {
    const one = await fresh();
    await expectRefused(() => set(one, parts), { code });
    expect(await stateOf(one)).toMatchObject({ version: 1, deadlineText: "2026年6月30日" });
  });

  test("is refused where it stands already; other words for the same days are a change", async () => {
    const one = await fresh();
    await set(one);
    await expectRefused(() => set(one, { version: 2, reason: "Once more." }), { code: "deadline.unchanged" });
    await set(one, { version: 2, deadline: { ...LATER, text: "by the end of 2027" } });
    expect((await view(one)).deliverables[0]?.set?.text).toBe("by the end of 2027");
  });

  test("is refused for another commitment's deliverable", async () => {
    const [one, other] = [await fresh(), await fresh()];
    await expectRefused(() => set(one, { deliverableId: other.dated }), { code: "not_found" });
  });
});

describe("a sector that a person changes", () => {
  test("is the commitment's from then on, with the reason in its history", async () => {
    const one = await fresh();
    expect(await move(one)).toEqual({ no: await lastPosition(database.prisma), version: 2 });
    const { sector, history, version } = await view(one);
    expect({ code: sector.code, version }).toEqual({ code: "energy", version: 2 });
    expect(history[0]).toMatchObject({ kind: "sector", sector: { en: "Energy" }, reason: "It is about energy.", by: people.reviewer.name });
  });

  test.each<[string, Partial<SectorInput>, string]>([
    ["without a reason", { reason: "" }, "progress.reason_required"],
    ["to the one that it has", { sector: "security" }, "sector.unchanged"],
  ])("is refused %s, and nothing is written", async (_what, parts, code) => {
    const one = await fresh();
    await expectRefused(() => move(one, parts), { code });
    expect((await view(one)).sector.code).toBe("security");
  });
});

type Attempt = (one: Fresh, parts: { version?: number; commitmentId?: string }, actor: Actor | null) => Promise<unknown>;
const WRITES: [string, Role, Attempt][] = [["setDeadline", "analyst", set], ["changeSector", "reviewer", move]];

describe.each(WRITES)("%s", (_name, least, attempt) => {
  test(`is for ${least} and above; a lower role sees what is not there`, async () => {
    const enough = ROLES.slice(ROLES.indexOf(least));
    for (const role of enough) await expect(attempt(await fresh(), {}, people[role])).resolves.toMatchObject({ version: 2 });
    for (const role of ROLES.filter((lower) => !enough.includes(lower))) {
      const one = await fresh();
      await expectRefused(() => attempt(one, {}, people[role]), { code: "not_found" });
    }
  });

  test("is refused to nobody signed in, of what is not there, and on a version that is not the newest, with both versions", async () => {
    const one = await fresh();
    await expectRefused(() => attempt(one, {}, null), { code: "signed_out" });
    await expectRefused(() => attempt(one, { commitmentId: randomUUID() }, people.admin), { code: "not_found" });
    await attempt(one, {}, people.admin);
    await expectRefused(() => attempt(one, { version: 1 }, people.admin), { code: "stale_version", details: { read: 1, current: 2 } });
    await expectRefused(() => attempt(one, { version: 3 }, people.admin), { code: "stale_version", details: { read: 3, current: 2 } });
  });
});

test("of many who read the same version one is acknowledged", async () => {
  const one = await fresh();
  const attempts = await Promise.allSettled(Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? set(one, {}, people.admin) : move(one))));
  expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await stateOf(one)).toMatchObject({ version: 2 });
});

describe("as known at a position", () => {
  const factsAt = async ({ code }: Fresh, known: number) => {
    const facts = await listCommitmentFacts(database.prisma, { day: SAMPLE_TODAY, known });
    const found = facts.find((one) => one.code === code);
    if (!found) throw new Error(`no ${code} known at ${known}`);
    return found;
  };

  test("reports see the deadline as it was then, and count by the text's own too", async () => {
    const one = await fresh();
    const before = await lastPosition(database.prisma);
    const { no: first } = await set(one);
    const { no: second } = await set(one, { version: 2, deadline: null });
    const personAt = async (known: number) => (await factsAt(one, known)).deliverables.map(({ person }) => person?.text ?? null);
    expect(await Promise.all([before, first, second - 1, second].map(personAt))).toEqual([[null, null], ["2027", null], ["2027", null], [null, null]]);
    expect((await factsAt(one, first)).deliverables[0]?.text?.latest).toBe("2026-06-30");
    const at = { completions: new Map<string, never>(), day: "2026-07-01" };
    expect(standingOn(await factsAt(one, before), at)).toMatchObject({ timeliness: "overdue", timelinessByText: "overdue" });
    expect(standingOn(await factsAt(one, first), at)).toMatchObject({ timeliness: "ahead", timelinessByText: "overdue" });
  });

  test("reports see the sector as it was then", async () => {
    const one = await fresh();
    const before = await lastPosition(database.prisma);
    const { no: first } = await move(one);
    const { no: second } = await move(one, { version: 2, sector: "health" });
    const sectors = await Promise.all([before, first, second - 1, second].map(async (known) => (await factsAt(one, known)).sector));
    expect(sectors).toEqual(["security", "energy", "energy", "health"]);
  });
});

/** Every row of a projected table, in an order of its own. */
async function dump(table: string): Promise<string[]> {
  const rows = await database.prisma.$queryRawUnsafe<{ row: string }[]>(`SELECT to_jsonb(t)::text AS row FROM "${table}" AS t ORDER BY 1`);
  return rows.map(({ row }) => row);
}
const dumpAll = async () => Object.fromEntries(await Promise.all(PROJECTED_TABLES.map(async (table) => [table, await dump(table)] as const)));

test("the tables that pages read are the fold of the log after all this", async () => {
  const one = await fresh();
  await set(one);
  await move(one, { version: 2 });
  const before = await dumpAll();
  expect(before.deadline?.some((row) => row.includes('"origin": "person"'))).toBe(true);
  const events = await rebuildProjections(database.prisma);
  expect(await dumpAll()).toEqual(before);
  expect(await verifyLog(database.prisma)).toEqual({ events, brokenAt: null });
}, 60_000);
