import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, type Role, ROLES } from "@/lib/accounts/schema";
import { acceptClause, acceptClauses, promoteClause, rejectClause } from "@/lib/clauses/mutations/decide";
import { mergeClause, splitClause } from "@/lib/clauses/mutations/divide";
import { settleNotice } from "@/lib/clauses/mutations/settle-notice";
import { undoDecision, undoLastDecision } from "@/lib/clauses/mutations/undo";
import { changeSector } from "@/lib/commitments/mutations";
import { getCommitment } from "@/lib/commitments/queries/get-commitment";
import { importCommunique } from "@/lib/communiques/mutations/import";
import { useDatabase } from "@/lib/db/testing/use-database";
import { readCommunique, RULES_VERSION } from "@/lib/intake/read-communique";
import { lastPosition, verifyLog } from "@/lib/log/read";
import { PROJECTED_TABLES, rebuildProjections } from "@/lib/log/rebuild";
import { findSample, logPerson, SAMPLE_TODAY, sampleInput } from "@/lib/log/testing/sample-progress";
import { recordProgress } from "@/lib/progress/mutations";
import { listCommitmentFacts } from "@/lib/quarters/queries/facts";
import { getReviewQueue } from "@/lib/review/queries/read-queue";
import { tabOf } from "@/lib/review/rules";
import type { HoldingDraft, ReviewClause } from "@/lib/review/schema";

const FILE = "prisma/communiques/2025-11-19-chg-24.zh-en.txt";
const database = useDatabase();
const people = {} as Record<Role, Actor>;
let reviewer: Actor;
const used = new Set<string>();

beforeAll(async () => {
  const read = await readCommunique([{ name: "chg-24.txt", bytes: new Uint8Array(readFileSync(FILE)) }]);
  await importCommunique({ ...read, rulesVersion: RULES_VERSION, actor: "product" }, database.prisma);
  for (const role of ROLES) people[role] = await logPerson(database.prisma, role);
  reviewer = people.reviewer;
});

async function queue(): Promise<ReviewClause[]> {
  return (await getReviewQueue("CHG24", database.prisma))?.clauses ?? [];
}

async function get(id: string): Promise<ReviewClause> {
  const clause = (await queue()).find((other) => other.id === id);
  if (!clause) throw new Error(`no clause ${id}`);
  return clause;
}

/** A clause that no other test has touched, alone in its paragraph, with one deliverable. */
async function fresh(tab: "tracked" | "undertakings" | "others"): Promise<ReviewClause> {
  const all = await queue();
  const alone = all.toReversed().filter((clause) => tabOf(clause) === tab && clause.current.deliverables.length === 1 && all.filter(({ paragraph }) => paragraph === clause.paragraph).length === 1);
  const clause = alone.find(({ id, version }) => version === 1 && !used.has(id));
  if (!clause) throw new Error(`too few ${tab}`);
  used.add(clause.id);
  return clause;
}

async function byCode(code: string): Promise<ReviewClause> {
  const clause = (await queue()).find((other) => other.commitment?.code === code);
  if (!clause) throw new Error(`no ${code}`);
  return clause;
}

/** What the panel of a clause holds before anything is changed. */
function draftOf({ current }: ReviewClause, parts: Partial<HoldingDraft> = {}): HoldingDraft {
  const { deliverables, ...rest } = current;
  return { ...rest, deliverables: deliverables.map(({ hasEntries: _entries, ...deliverable }) => deliverable), ...parts };
}

const read = ({ id, version }: ReviewClause) => ({ clauseId: id, version });
const accept = (clause: ReviewClause, draft: HoldingDraft | null = null, actor: Actor | null = reviewer) => acceptClause({ input: { ...read(clause), draft }, actor }, database.prisma);
const reject = (clause: ReviewClause, reason = "Restates paragraph 2.", actor: Actor | null = reviewer) => rejectClause({ input: { ...read(clause), reason }, actor }, database.prisma);
const promote = (clause: ReviewClause, draft: HoldingDraft | null = null, actor: Actor | null = reviewer) => promoteClause({ input: { ...read(clause), draft }, actor }, database.prisma);
const undo = async ({ id }: { id: string }, actor: Actor | null = reviewer) => undoDecision({ input: read(await get(id)), actor }, database.prisma);

async function expectRefused(attempt: () => Promise<unknown>, refusal: { code: string; details?: object }) {
  const before = await lastPosition(database.prisma);
  await expect(attempt()).rejects.toEqual(expect.objectContaining(refusal) as Error);
  expect(await lastPosition(database.prisma)).toBe(before);
}

async function commitment(clause: ReviewClause) {
  const code = (await get(clause.id)).commitment?.code ?? "";
  const view = await getCommitment(code, database.prisma);
  if (!view) throw new Error(`no ${code}`);
  return view;
}

async function isInReport(code: string): Promise<boolean> {
  const facts = await listCommitmentFacts(database.prisma, { day: "2026-12-31", known: await lastPosition(database.prisma) });
  return facts.some((fact) => fact.code === code);
}

describe("accepting", () => {
  test("confirms the commitment as it stands, beside the proposal, with who and when", async () => {
    const clause = await fresh("tracked");
    const { clauses: [after] } = await accept(clause, draftOf(clause));
    expect(after).toMatchObject({ decision: "accepted", version: clause.version + 1, decided: { by: reviewer.name, reason: "" }, commitment: { selection: "confirmed" } });
    expect(after?.proposal).toEqual(clause.proposal);
    expect(after?.current).toEqual(clause.current);
    expect((await commitment(clause)).selection).toBe("confirmed");
  });

  test("keeps a sector that somebody had moved the commitment to", async () => {
    const clause = await fresh("tracked");
    const { id, version } = await commitment(clause);
    const sector = clause.proposal.sector === "energy" ? "health" : "energy";
    await changeSector({ input: { commitmentId: id, version, sector, reason: "So agreed." }, actor: reviewer }, database.prisma);
    const moved = await get(clause.id);
    await accept(moved, draftOf(moved));
    expect((await commitment(clause)).sector.code).toBe(sector);
    expect((await get(clause.id)).decision).toBe("accepted");
  });

  test("of an untracked clause changes nothing in the register", async () => {
    const clause = await fresh("others");
    const { clauses: [after] } = await accept(clause);
    expect(after).toMatchObject({ decision: "accepted", commitment: null });
  });

  test("many at once leaves out what has been decided since, and is undone in one", async () => {
    const [one, two, three] = [await fresh("tracked"), await fresh("tracked"), await fresh("others")];
    await reject(two);
    const result = await acceptClauses({ input: { clauses: [read(one), read(two), read(three)] }, actor: reviewer }, database.prisma);
    expect(result.skipped).toBe(1);
    expect((await Promise.all([one, two, three].map(({ id }) => get(id)))).map(({ decision }) => decision)).toEqual(["accepted", "rejected", "accepted"]);
    await undoLastDecision({ input: { communique: "CHG24" }, actor: reviewer }, database.prisma);
    expect((await Promise.all([one, two, three].map(({ id }) => get(id)))).map(({ decision }) => decision)).toEqual(["open", "rejected", "open"]);
    expect((await get(one.id)).commitment?.selection).toBe("proposed");
  });
});

describe("editing", () => {
  test("holds verb, kind, sector, owner, words by hand, place and deliverables apart from the proposal, and reaches the register", async () => {
    const clause = await byCode("CHG24-20.1");
    const place = clause.current.span.zh ?? { start: 0, end: 0 };
    const deadline = { text: "2027年", type: "due", earliest: "2027-01-01", latest: "2027-12-31", precision: "year", rule: "person" } as const;
    const [first] = draftOf(clause).deliverables;
    if (!first) throw new Error("no deliverable");
    const draft = draftOf(clause, {
      verb: "supported", kind: "programme", sector: "health", owners: [{ body: "member-states", role: "supporting", basis: "person" }],
      supplied: { en: "Words by hand." }, span: { ...clause.current.span, zh: { start: place.start, end: place.end - 1 } },
      deliverables: [{ ...first, deadline }, { id: null, kind: "event", text: { zh: "其二" }, deadline: null }],
    });
    const { clauses: [after] } = await accept(clause, draft);
    expect(after).toMatchObject({ decision: "edited", current: { verb: "supported", supplied: { en: "Words by hand." }, span: { zh: { end: place.end - 1 } } }, proposal: clause.proposal });
    const view = await commitment(clause);
    expect(view).toMatchObject({ verb: "supported", kind: "programme", selection: "confirmed", sector: { code: "health" }, owners: [{ role: "supporting", basis: "person" }] });
    expect(view.deliverables.map(({ id, text, written }) => [id === first.id, text.zh, written?.latest])).toEqual([[true, first.text.zh, "2027-12-31"], [false, "其二", undefined]]);
    await undo(clause);
    const restored = await commitment(clause);
    expect(restored).toMatchObject({ verb: clause.current.verb, kind: clause.current.kind, selection: "proposed", sector: { code: clause.current.sector } });
    expect(restored.deliverables).toHaveLength(1);
    expect(restored.deliverables[0]?.id).toBe(first.id);
    expect((await get(clause.id)).current).toEqual(clause.current);
  });

  test("an untracked verb to a tracked one brings the clause into the register, with a code that nobody had", async () => {
    const clause = await fresh("others");
    await accept(clause, draftOf(clause, { verb: "supported" }));
    const { commitment: own } = await get(clause.id);
    expect(own).toMatchObject({ code: `CHG24-${clause.paragraph}.1`, selection: "confirmed" });
    expect(await isInReport(own?.code ?? "")).toBe(true);
    await undo(clause);
    expect(await isInReport(own?.code ?? "")).toBe(false);
    expect((await get(clause.id))).toMatchObject({ decision: "open", commitment: { code: own?.code, selection: "rejected" } });
    await promote(await get(clause.id));
    expect((await get(clause.id)).commitment).toMatchObject({ code: own?.code, selection: "confirmed" });
  });

  test("a tracked verb to another one takes the clause out of the register", async () => {
    const clause = await fresh("tracked");
    await accept(clause, draftOf(clause, { verb: "welcomed" }));
    expect((await get(clause.id)).commitment?.selection).toBe("rejected");
    expect(await isInReport(clause.commitment?.code ?? "")).toBe(false);
    await undo(clause);
    expect(await isInReport(clause.commitment?.code ?? "")).toBe(true);
  });

  test("an id of a removed deliverable is never used again", async () => {
    const clause = await fresh("tracked");
    const base = draftOf(clause);
    const both = draftOf(clause, { deliverables: [...base.deliverables, { id: null, kind: "event", text: { zh: "其二" }, deadline: null }] });
    const { clauses: [two] } = await accept(clause, both);
    if (!two) throw new Error("not accepted");
    const added = two.current.deliverables[1]?.id;
    const { clauses: [one] } = await accept(two, draftOf(two, { deliverables: draftOf(two).deliverables.slice(0, 1) }));
    if (!one) throw new Error("not accepted");
    await accept(one, draftOf(two));
    const again = await commitment(clause);
    expect(again.deliverables).toHaveLength(2);
    expect(again.deliverables[1]?.id).not.toBe(added);
  });

  test("a deliverable with entries is never dropped", async () => {
    const clause = await fresh("tracked");
    const base = draftOf(clause);
    const { clauses: [edited] } = await accept(clause, draftOf(clause, { deliverables: [...base.deliverables, { id: null, kind: "event", text: { zh: "其二" }, deadline: null }] }));
    if (!edited) throw new Error("not accepted");
    const { id, version } = await commitment(clause);
    const deliverableId = edited.current.deliverables[1]?.id ?? null;
    await recordProgress({ input: sampleInput(id, { version, deliverableId }), actor: people.analyst, today: SAMPLE_TODAY }, database.prisma);
    const refusal = { code: "clause.deliverable_with_entries", details: { ordinal: 2 } };
    const now = await get(clause.id);
    expect(now.current.deliverables.map(({ hasEntries }) => hasEntries)).toEqual([false, true]);
    await expectRefused(() => accept(now, base), refusal);
    await expectRefused(() => undo(clause), refusal);
    await reject(now);
    expect((await commitment(clause)).deliverables).toHaveLength(2);
  });

  test.each([
    ["a place outside the text", { span: { zh: { start: 0, end: 100_000 } } }, "clause.span_outside"],
    ["no place at all", { span: {} }, "clause.span_missing"],
    ["a body that nobody knows", { owners: [{ body: "nobody", role: "lead" as const, basis: "person" as const }] }, "clause.unknown_body"],
  ])("%s is refused", async (_what, parts, code) => {
    const clause = await byCode("CHG24-67.1");
    await expectRefused(() => accept(clause, draftOf(clause, parts)), { code });
  });

  test("a deadline before the adoption is refused", async () => {
    const clause = await byCode("CHG24-67.1");
    const deadline = { text: "2024", type: "due", earliest: null, latest: "2024-12-31", precision: "year", rule: "person" } as const;
    const deliverables = draftOf(clause).deliverables.map((deliverable) => ({ ...deliverable, deadline }));
    await expectRefused(() => accept(clause, draftOf(clause, { deliverables })), { code: "deadline.before_adoption" });
  });
});

describe("rejecting and promoting", () => {
  test("takes a clause out with its reason, which its history tells", async () => {
    const clause = await fresh("tracked");
    await expectRefused(() => reject(clause, ""), { code: "progress.reason_required" });
    await reject(clause);
    expect(await get(clause.id)).toMatchObject({ decision: "rejected", decided: { reason: "Restates paragraph 2." }, commitment: { selection: "rejected" } });
    const { history, lastChange } = await commitment(clause);
    expect(lastChange.kind).toBe("commitment.reviewed");
    expect(history[0]).toMatchObject({ type: "log", kind: "reviewed", decision: "rejected", reason: "Restates paragraph 2.", by: reviewer.name });
    await expectRefused(async () => reject(await get(clause.id)), { code: "clause.not_tracked" });
  });

  test("promotes an undertaking under its own verb", async () => {
    const clause = await fresh("undertakings");
    const { clauses: [after] } = await promote(clause);
    expect(after).toMatchObject({ decision: "promoted", current: { verb: "will" }, commitment: { selection: "confirmed" } });
    expect((await commitment(clause)).verb).toBe("will");
    expect(await isInReport(after?.commitment?.code ?? "")).toBe(true);
    const tracked = await fresh("tracked");
    await expectRefused(() => promote(tracked), { code: "clause.tracked_already" });
    await undo(clause);
    expect(await isInReport(after?.commitment?.code ?? "")).toBe(false);
  });

  test("undo goes back step by step", async () => {
    const clause = await fresh("tracked");
    await accept(clause);
    await reject(await get(clause.id));
    await undo(clause);
    expect((await get(clause.id)).decision).toBe("accepted");
    await undo(clause);
    expect((await get(clause.id)).decision).toBe("open");
    await expectRefused(() => undo(clause), { code: "clause.nothing_to_undo" });
  });
});

describe("splitting and merging", () => {
  test("splits words off as a clause and a commitment of their own, and puts them back", async () => {
    const clause = await byCode("CHG24-57.1").catch(() => byCode("CHG24-28.1"));
    const place = clause.current.span.zh ?? { start: 0, end: 0 };
    const middle = Math.floor((place.start + place.end) / 2);
    const { clauses } = await splitClause({ input: { ...read(clause), span: { zh: { start: middle, end: place.end } } }, actor: reviewer }, database.prisma);
    const part = clauses.find(({ id }) => id !== clause.id);
    const rest = clauses.find(({ id }) => id === clause.id);
    expect(rest).toMatchObject({ decision: "edited", current: { span: { zh: { start: place.start } } } });
    expect(part).toMatchObject({ decision: "open", origin: "person", paragraph: clause.paragraph, commitment: { selection: "proposed" } });
    expect(part?.current.span.zh?.end).toBe(place.end);
    expect(rest?.current.span.zh?.end).toBeLessThanOrEqual(part?.current.span.zh?.start ?? 0);
    expect(await isInReport(part?.commitment?.code ?? "")).toBe(true);
    await undo(clause);
    expect(await get(clause.id)).toMatchObject({ decision: "open", current: clause.current });
    expect(await get(part?.id ?? "")).toMatchObject({ decision: "merged", decided: { mergedInto: clause.id }, commitment: { selection: "rejected" } });
    expect(await isInReport(part?.commitment?.code ?? "")).toBe(false);
  });

  test("refuses a split of everything", async () => {
    const clause = await byCode("CHG24-67.1");
    await expectRefused(() => splitClause({ input: { ...read(clause), span: clause.current.span }, actor: reviewer }, database.prisma), { code: "clause.nothing_left" });
  });

  test("merges a clause into its neighbour and takes it apart again", async () => {
    const [one, two] = [await byCode("CHG24-67.1"), await byCode("CHG24-67.2")];
    await mergeClause({ input: { ...read(two), into: read(one) }, actor: reviewer }, database.prisma);
    const [target, gone] = [await get(one.id), await get(two.id)];
    expect(gone).toMatchObject({ decision: "merged", decided: { mergedInto: one.id }, commitment: { selection: "rejected" } });
    expect(target.current.span.zh).toEqual({ start: one.current.span.zh?.start, end: two.current.span.zh?.end });
    expect(target.current.deliverables).toHaveLength(one.current.deliverables.length + two.current.deliverables.length);
    expect((await commitment(one)).deliverables).toHaveLength(target.current.deliverables.length);
    await expectRefused(() => accept(gone), { code: "clause.merged" });
    await undo(two);
    expect(await get(one.id)).toMatchObject({ decision: "open", current: one.current });
    expect(await get(two.id)).toMatchObject({ decision: "open", commitment: { selection: "proposed" } });
  });

  test("refuses clauses of other paragraphs, and one with entries", async () => {
    const [one, two] = [await byCode("CHG24-67.1"), await byCode("CHG24-67.2")];
    const other = await fresh("tracked");
    await expectRefused(() => mergeClause({ input: { ...read(one), into: read(other) }, actor: reviewer }, database.prisma), { code: "clause.other_paragraph" });
    const { id, version } = await findSample(database.prisma, "CHG24-67.2");
    await recordProgress({ input: sampleInput(id, { version }), actor: people.analyst, today: SAMPLE_TODAY }, database.prisma);
    await expectRefused(() => mergeClause({ input: { ...read(two), into: read(one) }, actor: reviewer }, database.prisma), { code: "clause.has_entries", details: { code: "CHG24-67.2" } });
  });
});

describe("two reviewers", () => {
  test("the second is refused with the version, and nothing is written", async () => {
    const clause = await fresh("tracked");
    const [one, other] = await Promise.allSettled([accept(clause), reject(clause, "Too vague.", people.admin)]);
    expect([one.status, other.status].toSorted()).toEqual(["fulfilled", "rejected"]);
    const failed = [one, other].find((result) => result.status === "rejected");
    expect(failed?.reason).toMatchObject({ code: "stale_version", details: { read: clause.version, current: clause.version + 1 } });
  });

  test("undo takes back one's own last decision, not another's", async () => {
    const [mine, theirs] = [await fresh("tracked"), await fresh("tracked")];
    await accept(mine);
    await accept(theirs, null, people.admin);
    await undoLastDecision({ input: { communique: "CHG24" }, actor: reviewer }, database.prisma);
    expect([(await get(mine.id)).decision, (await get(theirs.id)).decision]).toEqual(["open", "accepted"]);
  });
});

describe("a notice", () => {
  test("is dismissed with a reason, accepted, and opened again", async () => {
    const { id } = await database.prisma.notice.findFirstOrThrow({ where: { state: "open" } });
    const settle = (parts: { read: "open" | "dismissed" | "accepted"; state: "open" | "dismissed" | "accepted"; reason?: string }, actor: Actor | null = reviewer) =>
      settleNotice({ input: { noticeId: id, reason: "", ...parts }, actor }, database.prisma);
    await expectRefused(() => settle({ read: "open", state: "dismissed" }), { code: "progress.reason_required" });
    await settle({ read: "open", state: "dismissed", reason: "Both say ten." });
    expect(await database.prisma.notice.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "dismissed", reason: "Both say ten." });
    await expectRefused(() => settle({ read: "open", state: "accepted" }), { code: "stale_version", details: { read: "open", current: "dismissed" } });
    await settle({ read: "dismissed", state: "open" });
    await settle({ read: "open", state: "accepted", reason: "" });
    expect((await database.prisma.notice.findUniqueOrThrow({ where: { id } })).state).toBe("accepted");
    for (const role of ["viewer", "analyst"] as const) await expectRefused(() => settle({ read: "accepted", state: "open" }, people[role]), { code: "not_found" });
    await expectRefused(() => settle({ read: "accepted", state: "open" }, null), { code: "signed_out" });
  });
});

describe("who may", () => {
  test.each([["viewer", "not_found"], ["analyst", "not_found"], ["signed out", "signed_out"]] as const)("%s may decide nothing", async (who, code) => {
    const clause = await byCode("CHG24-67.1");
    const other = await byCode("CHG24-67.2");
    const actor = who === "signed out" ? null : people[who];
    await expectRefused(() => accept(clause, null, actor), { code });
    await expectRefused(() => reject(clause, "No.", actor), { code });
    await expectRefused(() => promote(clause, null, actor), { code });
    await expectRefused(() => undo(clause, actor), { code });
    await expectRefused(() => undoLastDecision({ input: { communique: "CHG24" }, actor }, database.prisma), { code });
    await expectRefused(() => acceptClauses({ input: { clauses: [read(clause)] }, actor }, database.prisma), { code });
    await expectRefused(() => splitClause({ input: { ...read(clause), span: { zh: { start: 0, end: 3 } } }, actor }, database.prisma), { code });
    await expectRefused(() => mergeClause({ input: { ...read(clause), into: read(other) }, actor }, database.prisma), { code });
  });

  test("a clause that is not there is not found", async () => {
    const missing = { clauseId: randomUUID(), version: 1 };
    await expectRefused(() => acceptClause({ input: { ...missing, draft: null }, actor: reviewer }, database.prisma), { code: "not_found" });
    await expectRefused(() => undoDecision({ input: missing, actor: reviewer }, database.prisma), { code: "not_found" });
    await expectRefused(() => settleNotice({ input: { noticeId: randomUUID(), read: "open", state: "accepted", reason: "" }, actor: reviewer }, database.prisma), { code: "not_found" });
    await expectRefused(() => undoLastDecision({ input: { communique: "CHG99" }, actor: reviewer }, database.prisma), { code: "not_found" });
  });
});

test("all of it is the fold of the log: rebuilt from it, not a row differs", async () => {
  const { prisma } = database;
  const dump = async (table: string) => (await prisma.$queryRawUnsafe<{ row: string }[]>(`SELECT to_jsonb(t)::text AS row FROM "${table}" AS t ORDER BY 1`)).map(({ row }) => row);
  const before = Object.fromEntries(await Promise.all(PROJECTED_TABLES.map(async (table) => [table, await dump(table)] as const)));
  const events = await rebuildProjections(prisma);
  for (const table of PROJECTED_TABLES) expect([table, await dump(table)]).toEqual([table, before[table]]);
  expect(await verifyLog(prisma)).toEqual({ events, brokenAt: null });
}, 120_000);
