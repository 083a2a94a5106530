import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/accounts/schema";
import { importSample, sampleDeadline } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";
import { appendEvents } from "@/lib/log/append";
import { lastPosition } from "@/lib/log/read";
import { findSample, logPerson, sampleEvidence, sampleInput } from "@/lib/log/testing/sample-progress";
import { assessProgress, recordProgress, withdrawProgress } from "@/lib/progress/mutations";
import type { ProgressInput } from "@/lib/progress/schema";
import { getQuarterExport, getQuarterReading, listQuarterLines } from "@/lib/quarters/queries/read-report";
import { getQuarterFacts } from "@/lib/quarters/queries/state";
import { reportPeriod, type ReportPeriod } from "@/lib/quarters/rules/period";
import { type QuarterSummary, summariseQuarter } from "@/lib/quarters/rules/summarise";

const database = useDatabase();
const TODAY = "2026-05-20";
const QUARTERS = ["2025-Q4", "2026-Q1", "2026-Q2"];
const people: { analyst?: Actor; reviewer?: Actor } = {};
/** What was reported of each quarter after each write, while that was the newest known. */
const remembered: { known: number; summaries: QuarterSummary[] }[] = [];

function period(quarter: string): ReportPeriod {
  const found = reportPeriod(quarter, TODAY);
  if (!found) throw new Error(`${quarter} has not begun`);
  return found;
}

async function summaryOf(quarter: string, known: number): Promise<QuarterSummary> {
  return summariseQuarter(await getQuarterFacts(database.prisma, { period: period(quarter), known }));
}

async function remember() {
  const known = await lastPosition(database.prisma);
  remembered.push({ known, summaries: await Promise.all(QUARTERS.map((quarter) => summaryOf(quarter, known))) });
}

async function record(code: string, parts: Partial<ProgressInput> & { part?: number } = {}) {
  const { part, ...input } = parts;
  const { id, version, deliverableIds } = await findSample(database.prisma, code);
  const deliverableId = part === undefined ? null : (deliverableIds[part] ?? null);
  const evidence = [sampleEvidence()];
  const written = await recordProgress({ input: { ...sampleInput(id, { evidence, ...input }), version, deliverableId }, actor: people.analyst ?? null, today: TODAY }, database.prisma);
  await remember();
  return { commitmentId: id, ...written };
}

beforeAll(async () => {
  await importSample(database.prisma, [
    { paragraph: 1, sector: "energy", verb: "supported", zh: { text: "支持能源计划", verb: "支持" }, en: { text: "supported a plan", verb: "supported" }, deliverables: [{ text: {}, deadline: sampleDeadline("2026-02-15", { type: "due" }) }] },
    { paragraph: 1, sector: "energy", kind: "outcome", zh: { text: "注意到成果", verb: "注意到" } },
    {
      paragraph: 2, sector: "security", verb: "approved", kind: "instrument", zh: { text: "批准文件", verb: "批准" },
      deliverables: [{ text: { zh: "一" }, deadline: sampleDeadline("2026-06-30") }, { text: { zh: "二" }, deadline: null }],
      notices: [{ code: "translation.duplicate", message: "repeats another", span: {} }],
    },
  ]);
  people.analyst = await logPerson(database.prisma, "analyst");
  people.reviewer = await logPerson(database.prisma, "reviewer");
  await remember();
});

describe("a history of entries", () => {
  test("is written: back-dated, superseded, withdrawn, disputed, with a deadline set and a sector changed", async () => {
    await record("CHG24-1.1", { completion: "limited", effectiveOn: "2026-01-10" });
    await record("CHG24-1.1", { completion: "not_started", effectiveOn: "2025-12-20", narrative: "=begun later" });
    const wrong = await record("CHG24-2.1", { part: 0, completion: "completed", effectiveOn: "2026-03-01" });
    await record("CHG24-2.1", { part: 0, completion: "limited", effectiveOn: "2026-03-02", supersedes: { entryId: wrong.entryId, reason: "misread" } });
    const taken = await record("CHG24-2.1", { part: 1, completion: "completed", effectiveOn: "2026-04-02" });
    await withdrawProgress({ input: { ...taken, reason: "wrong commitment" }, actor: people.analyst ?? null, today: TODAY }, database.prisma);
    await remember();
    const last = await record("CHG24-1.1", { completion: "completed", effectiveOn: "2026-05-02", narrative: "a source asked not to be named", sensitive: true });
    await assessProgress({ input: { ...last, verdict: "disputed", note: "another source" }, actor: people.reviewer ?? null, today: TODAY }, database.prisma);
    await remember();
    await setDeadlineAndSector();
    await remember();
    expect(remembered).toHaveLength(10);
  });

  test("leaves every earlier report as it was: the same day at the same position gives the same summary", async () => {
    for (const { known, summaries } of remembered) {
      for (const [at, quarter] of QUARTERS.entries()) expect(await summaryOf(quarter, known)).toEqual(summaries[at]);
    }
  });

  test("changed the reports as it went: each back-dating, correction and withdrawal shows at its position and not before", () => {
    const energy = remembered.map(({ summaries }) => summaries.map(({ standings }) => standings.find(({ facts }) => facts.code === "CHG24-1.1")?.completion));
    expect(energy[0]).toEqual(["not_assessed", "not_assessed", "not_assessed"]);
    expect(energy[1]).toEqual(["not_assessed", "limited", "limited"]);
    expect(energy[2]).toEqual(["not_started", "limited", "limited"]);
    expect(energy.at(-1)).toEqual(["not_started", "limited", "completed"]);
    const security = remembered.map(({ summaries }) => summaries.map(({ closing }) => closing.completion));
    expect(security[3]?.[1]).toMatchObject({ substantial: 1 });
    expect(security[4]?.[1]).toMatchObject({ substantial: 0, limited: 2 });
  });

  test("opens each quarter as the one before closed", async () => {
    for (const { summaries } of remembered) {
      summaries.slice(1).forEach((summary, at) => expect(summary.opening).toEqual(summaries[at]?.closing));
    }
  });

  test("gives the list of quarters the same figures as each report", async () => {
    const { known, lines } = await listQuarterLines(TODAY, database.prisma);
    expect(lines.map(({ period: { quarter } }) => quarter)).toEqual(QUARTERS.toReversed());
    for (const { period: { quarter }, figures } of lines) expect(figures).toEqual((await summaryOf(quarter, known)).closing);
  });
});

async function setDeadlineAndSector() {
  const { id, deliverableIds } = await findSample(database.prisma, "CHG24-2.1");
  const deadline = sampleDeadline("2026-04-15", { type: "due" });
  await database.prisma.$transaction((tx) => appendEvents(tx, {
    actorId: people.reviewer?.id ?? null,
    events: [
      { kind: "deadline.set", subject: { type: "deliverable", id: deliverableIds[0] ?? "" }, commitmentId: id, data: { deliverableId: deliverableIds[0] ?? "", deadline, reason: "announced" } },
      { kind: "commitment.sectorChanged", subject: { type: "commitment", id }, commitmentId: id, data: { sector: "emergency", reason: "read again" } },
    ],
  }));
}

describe("the report of a quarter", () => {
  test("knows attributes and deadlines as the log left them at its position", async () => {
    const [before, after] = [remembered.at(-2), remembered.at(-1)].map((moment) => moment?.summaries[2]);
    expect(before?.sectors.map(({ sector }) => sector)).toEqual(["security", "energy"]);
    expect(after?.sectors.map(({ sector }) => sector)).toEqual(["emergency", "energy"]);
    expect(before?.closing).toMatchObject({ overdue: 0, overdueByText: 0 });
    expect(after?.closing).toMatchObject({ overdue: 1, overdueByText: 0 });
    expect(after?.lists.newlyOverdue.map(({ facts }) => facts.code)).toEqual(["CHG24-2.1"]);
  });

  test("lists what changed, what nobody reported on, what is disputed and what has notices", async () => {
    const report = await getQuarterReading({ quarter: "2026-Q2", today: TODAY }, database.prisma);
    const codes = (list: readonly { facts: { code: string } }[]) => list.map(({ facts }) => facts.code);
    const lists = report?.summary.lists;
    expect(lists?.changed.map(({ from, standing }) => [standing.facts.code, from, standing.completion])).toEqual([["CHG24-1.1", "limited", "completed"]]);
    expect(codes(lists?.nothingReported ?? [])).toEqual(["CHG24-2.1"]);
    expect(codes(lists?.disputed ?? [])).toEqual(["CHG24-1.1"]);
    expect(codes(lists?.noticed ?? [])).toEqual(["CHG24-2.1"]);
    expect(report?.words.get(lists?.changed[0]?.standing.facts.id ?? "")).toEqual({ zh: "支持能源计划", en: "supported a plan" });
    expect(report).toMatchObject({ withheld: 1, selection: { all: 3, tracked: 3 }, sources: [{ code: "CHG24", meeting: 24, adoptedOn: "2025-11-19" }] });
  });

  test("does not exist before the first adoption, after today, or for what is no quarter", async () => {
    for (const quarter of ["2025-Q3", "2026-Q3", "2026-Q9", "next"]) expect(await getQuarterReading({ quarter, today: TODAY }, database.prisma)).toBeNull();
    expect(await getQuarterExport({ quarter: "2026-Q3", today: TODAY }, database.prisma)).toBeNull();
  });

  test("says in its files which entries give each state, the latest first, with their evidence and the last word on them", async () => {
    const report = await getQuarterExport({ quarter: "2026-Q2", today: TODAY }, database.prisma);
    const { id } = await findSample(database.prisma, "CHG24-1.1");
    expect(report?.entries.get(id)).toMatchObject([{ effectiveOn: "2026-05-02", sensitive: true, verdict: "disputed", evidence: [{ title: "A report", url: "https://example.org/report" }] }]);
    expect(report?.details.get(id)).toMatchObject({ communique: "CHG24", paragraph: 1, owners: [{ code: "member-states", role: "lead" }], notices: 0 });
  });
});
