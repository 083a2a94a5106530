import { beforeAll, describe, expect, test } from "vitest";
import { prepareSectorBars } from "@/lib/charts/prepare-sector-bars";
import { importSample, sampleDeadline } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";
import { findSample, logPerson, sampleEvidence, sampleInput } from "@/lib/log/testing/sample-progress";
import { readOverview } from "@/lib/overview/queries/read-overview";
import { attentionItems } from "@/lib/overview/rules/attention";
import { countOverview } from "@/lib/overview/rules/count";
import { assessProgress, recordProgress } from "@/lib/progress/mutations";
import type { ProgressInput } from "@/lib/progress/schema";
import { listQuarterLines } from "@/lib/quarters/queries/read-report";
import { countRegister } from "@/lib/register/queries/count-register";
import { parseRegisterFilter, registerHref } from "@/lib/register/rules";
import type { RegisterFilter } from "@/lib/register/schema";

const database = useDatabase();
/** Far enough on that nothing logged by this test is stale, and near enough that its entries lie in the past. */
const TODAY = new Date().toISOString().slice(0, 10);
const CLOCK = { today: TODAY, timeZone: "UTC" };

const read = () => readOverview({ ...CLOCK, limits: { entries: 3, deadlines: 2 } }, database.prisma);

async function shown(href: string): Promise<number> {
  const filter = parseRegisterFilter(Object.fromEntries(new URL(href, "http://register").searchParams));
  return (await countRegister({ filter, clock: CLOCK }, database.prisma)).total;
}

beforeAll(async () => {
  const deadline = (latest: string, type: "due" | "event" | "term" = "event") => [{ text: {}, deadline: sampleDeadline(latest, { type }) }];
  await importSample(database.prisma, [
    { paragraph: 1, sector: "energy", verb: "supported", zh: { text: "支持一", verb: "支持" }, deliverables: deadline("2026-01-15", "due") },
    { paragraph: 2, sector: "energy", verb: "noted", zh: { text: "注意到二", verb: "注意到" }, deliverables: deadline("2026-01-16") },
    { paragraph: 3, sector: "energy", verb: "approved", kind: "programme", zh: { text: "批准三", verb: "批准" }, deliverables: deadline("2026-01-17", "term") },
    { paragraph: 4, sector: "security", verb: "approved", kind: "instrument", zh: { text: "批准四", verb: "批准" }, deliverables: deadline("2099-01-01", "due") },
    { paragraph: 5, sector: "security", kind: "outcome", zh: { text: "注意到五", verb: "注意到" }, notices: [{ code: "translation.duplicate", message: "repeats", span: {} }] },
    { paragraph: 6, sector: "health", zh: { text: "注意到六", verb: "注意到" }, notices: [{ code: "translation.tense", message: "tense", span: {} }, { code: "translation.duplicate", message: "repeats", span: {} }] },
    { paragraph: 7, sector: "sport", kind: "statement", zh: { text: "注意到七", verb: "注意到" } },
  ]);
  const analyst = await logPerson(database.prisma, "analyst");
  const reviewer = await logPerson(database.prisma, "reviewer");
  const log = async (code: string, parts: Partial<ProgressInput>) => {
    const { id, version } = await findSample(database.prisma, code);
    const input = { ...sampleInput(id, { evidence: [sampleEvidence()], effectiveOn: "2026-01-10", ...parts }), version };
    return { commitmentId: id, ...(await recordProgress({ input, actor: analyst, today: TODAY }, database.prisma)) };
  };
  await log("CHG24-2.1", { completion: "completed" });
  const disputed = await log("CHG24-4.1", { completion: "substantial" });
  await assessProgress({ input: { ...disputed, verdict: "disputed", note: "no" }, actor: reviewer, today: TODAY }, database.prisma);
  await log("CHG24-6.1", { completion: "limited" });
  await log("CHG24-6.1", { completion: "not_started", effectiveOn: "2026-01-05" });
});

describe("the overview", () => {
  test("counts what the register lists under each link that it gives", async () => {
    const { groups, notices, disputed } = await read();
    const figures = countOverview(groups, TODAY);
    const links: [number, Partial<RegisterFilter>][] = [
      [figures.completion.completed, { follow: "follow_up", completion: ["completed"] }],
      [figures.dueSoon, { timeliness: ["due_soon"] }],
      [figures.completion.not_assessed, { follow: "follow_up", completion: ["not_assessed"] }],
      [notices.any, { notices: "with" }],
      [figures.tracked, {}],
    ];
    for (const [count, view] of links) expect([view, await shown(registerHref(view))]).toEqual([view, count]);
    const linked = attentionItems({ figures, notices, disputed }).filter(({ key, href }) => href !== null && key !== "repeats" && key !== "otherNotices");
    expect(linked.map(({ key }) => key)).toEqual(["overdue", "termEnded", "stale"]);
    for (const { key, href, count } of linked) expect([key, await shown(href ?? "")]).toEqual([key, count]);
  });

  test("leads from every sector and segment of its chart to as many rows", async () => {
    const figures = countOverview((await read()).groups, TODAY);
    const { rows, informationOnly } = prepareSectorBars(figures.sectors.map((sector) => ({ ...sector, name: sector.code, pillar: "" })));
    expect(rows.map(({ code }) => code)).toEqual(["security", "energy", "health"]);
    for (const { href, total, information, segments } of rows) {
      expect(await shown(href)).toBe(total + information);
      for (const segment of segments) expect([segment.href, await shown(segment.href)]).toEqual([segment.href, segment.count]);
    }
    expect(informationOnly.map(({ code }) => code)).toEqual(["sport"]);
    expect(await shown(informationOnly[0]?.href ?? "")).toBe(1);
  });

  test("says of today what the report of the running quarter says", async () => {
    const figures = countOverview((await read()).groups, TODAY);
    const [running] = (await listQuarterLines(TODAY, database.prisma)).lines;
    const { tracked, followUp, information, completion, open, dated, overdue, datePassed, termEnded } = figures;
    expect(running?.figures).toMatchObject({ tracked, followUp, information, completion, open, dated, overdue, datePassed, termEnded });
  });

  test("names what was logged last, and what is disputed", async () => {
    const { latest, disputed } = await read();
    expect(latest.map(({ code, completion }) => [code, completion])).toEqual([["CHG24-6.1", "not_started"], ["CHG24-6.1", "limited"], ["CHG24-4.1", "substantial"]]);
    expect(latest[2]).toMatchObject({ author: "Sample analyst", words: { zh: "批准四" }, verbWords: { zh: "批准" }, disputed: true, state: "in_force", deliverable: null, deliverables: 1 });
    expect(disputed).toEqual(["CHG24-4.1"]);
  });

  test("gives open commitments with a date, the earliest first, as many as asked for", async () => {
    expect((await read()).deadlines.map(({ code }) => code)).toEqual(["CHG24-1.1", "CHG24-3.1"]);
  });

  test("counts clauses with notices once, however many they have", async () => {
    expect((await read()).notices).toEqual({ any: 2, repeats: 2, others: 1 });
  });
});

describe("the overview of an empty register", () => {
  const empty = useDatabase();

  test("has figures of nothing", async () => {
    const { groups, notices, selection, sources, latest } = await readOverview({ ...CLOCK, limits: { entries: 3, deadlines: 2 } }, empty.prisma);
    expect(countOverview(groups, TODAY)).toMatchObject({ tracked: 0, followUp: 0, sectors: [] });
    expect({ notices, selection, sources, latest }).toEqual({ notices: { any: 0, repeats: 0, others: 0 }, selection: { all: 0, tracked: 0, promoted: 0, rejected: 0 }, sources: [], latest: [] });
    expect(await listQuarterLines(TODAY, empty.prisma)).toMatchObject({ lines: [] });
  });
});
