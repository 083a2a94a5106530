import { beforeAll, describe, expect, test } from "vitest";
import { recordProgress } from "@/lib/progress/mutations";
import { createSampleActor, importSample, sampleDeadline } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";
import { listAlternatives } from "@/lib/register/queries/count-register";
import { listMatchedIds, listRegister } from "@/lib/register/queries/list-register";
import { WHOLE_REGISTER } from "@/lib/register/rules";
import type { RegisterFilter, RegisterPage } from "@/lib/register/schema";

const database = useDatabase();
const clock = { today: "2026-05-20", timeZone: "UTC" };

async function list(filter: Partial<RegisterFilter> = {}): Promise<RegisterPage> {
  return listRegister({ filter: { ...WHOLE_REGISTER, ...filter }, clock }, database.prisma);
}

async function codes(filter: Partial<RegisterFilter>): Promise<string[]> {
  return (await list({ order: "text", ...filter })).rows.map(({ shortCode }) => shortCode);
}

beforeAll(async () => {
  await importSample(database.prisma, [
    {
      paragraph: 7, sector: "energy", kind: "proposal", verb: "supported",
      zh: { text: "团长们支持制定能源计划，增长5%", verb: "支持" }, en: { text: "The heads supported an energy plan with a 5% rise", verb: "supported" },
      deliverables: [{ text: { zh: "计划" }, deadline: sampleDeadline("2026-03-22") }],
    },
    {
      paragraph: 7, sector: "energy", kind: "outcome", zh: { text: "注意到能源会议成果", verb: "注意到" }, en: { text: "noted the outcomes of the energy_meeting", verb: "noted" },
      owners: [{ body: "state-kz", role: "host", basis: "text" }],
    },
    {
      paragraph: 67, sector: "agriculture-food", kind: "proposal", zh: { text: "注意到制定上合组织粮食安全地图集的倡议", verb: "注意到" },
      en: { text: "noted the initiative to develop an SCO Food Security Atlas", verb: "noted" },
      owners: [{ body: "state-tj", role: "host", basis: "text" }, { body: "state-cn", role: "initiator", basis: "text" }],
      deliverables: [{ text: { zh: "地图集" }, deadline: sampleDeadline("2026-08-01") }, { text: { zh: "数据库" }, deadline: null }],
    },
    {
      paragraph: 67, sector: "security", kind: "programme", parties: ["KZ", "UZ"], zh: { text: "注意到关于“安全中心”的建议", verb: "注意到" },
      notices: [{ code: "translation.duplicate", message: "repeats another", span: {} }],
    },
    {
      paragraph: 167, sector: "security", kind: "event", verb: "approved", zh: { text: "批准路线图", verb: "批准" }, en: { text: "approved the roadmap", verb: "approved" },
      deliverables: [{ text: { zh: "路线图" }, deadline: sampleDeadline("2026-04-30", { type: "term", precision: "period" }) }],
    },
  ]);
  const actor = await createSampleActor(database.prisma, "analyst");
  const atlas = await database.prisma.commitment.findFirstOrThrow({ where: { code: "CHG24-67.1" } });
  const input = {
    commitmentId: atlas.id, deliverableId: null, version: 1, completion: "limited" as const, narrative: "Begun.", effectiveOn: "2026-05-01", basis: "independent" as const,
    sensitive: false, searchedWhere: null, searchedOn: null, evidence: [], supersedes: null,
  };
  await recordProgress({ input, actor, today: clock.today }, database.prisma);
  await database.prisma.commitmentState.update({ where: { commitmentId: atlas.id }, data: { lastEntryAt: new Date("2026-05-02T10:00:00Z") } });
});

describe("search", () => {
  test.each([
    ["粮食", ["67.1"]],
    ["粮食安全", ["67.1"]],
    ["安全", ["67.1", "67.2"]],
    ["能", ["7.1", "7.2"]],
    ["food security atlas", ["67.1"]],
    ["ATLAS food", ["67.1"]],
    ["粮食 atlas", ["67.1"]],
    ["SCO粮食", ["67.1"]],
    ["粮食 roadmap", []],
    ["67.1", ["67.1"]],
    ["chg24-7.1", ["7.1"]],
    ["7", ["7.1", "7.2"]],
    ["chg24", ["7.1", "7.2", "67.1", "67.2", "167.1"]],
    ["5%", ["7.1"]],
    ["%", ["7.1"]],
    ["_", ["7.2"]],
    [String.raw`\ `, []],
    ["'; DROP TABLE commitment; --", []],
    ["“安全中心”", ["67.2"]],
    ['"Food Security"', ["67.1"]],
    ['"security food"', []],
    ["Таджикистан", ["67.1"]],
    ["哈萨克斯坦", ["7.2"]],
    ["数据库", ["67.1"]],
  ])("%s", async (q, expected) => {
    expect(await codes({ q })).toEqual(expected);
  });

  test("the member states as a default owner are not words of the text", async () => {
    expect(await codes({ q: "государства-члены" })).toEqual([]);
  });
});

describe("filters", () => {
  test.each<[string, Partial<RegisterFilter>, string[]]>([
    ["verb", { verb: ["supported", "approved"] }, ["7.1", "167.1"]],
    ["kind", { kind: ["programme"] }, ["67.2"]],
    ["to follow up", { follow: "follow_up" }, ["7.1", "67.1", "67.2", "167.1"]],
    ["for information", { follow: "information" }, ["7.2"]],
    ["completion", { completion: ["limited"] }, ["67.1"]],
    ["overdue", { timeliness: ["overdue"] }, ["7.1"]],
    ["term ended", { timeliness: ["term_ended"] }, ["167.1"]],
    ["due soon or undated", { timeliness: ["due_soon", "undated"] }, ["67.1", "67.2"]],
    ["sector", { sector: ["energy"] }, ["7.1", "7.2"]],
    ["pillar", { pillar: "economy" }, ["7.1", "7.2", "67.1"]],
    ["body", { body: ["state-cn", "state-kz"] }, ["7.2", "67.1"]],
    ["member", { member: "IN" }, ["7.1", "7.2", "67.1", "167.1"]],
    ["communiqué", { communique: "CHG23" }, []],
    ["notices", { notices: "with" }, ["67.2"]],
    ["with a date", { dated: "yes" }, ["7.1", "67.1", "167.1"]],
    ["without a date", { dated: "no" }, ["7.2", "67.2"]],
    ["stale", { fresh: "stale" }, ["7.1", "67.2", "167.1"]],
    ["several together", { sector: ["energy"], follow: "follow_up", q: "plan" }, ["7.1"]],
  ])("%s", async (_, filter, expected) => {
    expect(await codes(filter)).toEqual(expected);
  });

  test("a rejected commitment is nowhere in the register", async () => {
    const set = (selection: string) => database.prisma.commitment.update({ where: { code: "CHG24-7.2" }, data: { selection } });
    await set("rejected");
    const page = await list({ sector: ["energy"] });
    await set("proposed");
    expect(page).toMatchObject({ total: 1, tracked: 4, information: 0, groups: [{ sector: "energy", followUp: 1, information: 0 }] });
    expect(page.rows.map(({ shortCode }) => shortCode)).toEqual(["7.1"]);
  });
});

describe("order", () => {
  test.each<[Partial<RegisterFilter>, string[]]>([
    [{ order: "sector" }, ["67.2", "167.1", "67.1", "7.1", "7.2"]],
    [{ order: "text" }, ["7.1", "7.2", "67.1", "67.2", "167.1"]],
    [{ order: "text", direction: "desc" }, ["167.1", "67.2", "67.1", "7.2", "7.1"]],
    [{ order: "deadline" }, ["7.1", "167.1", "67.1", "7.2", "67.2"]],
    [{ order: "deadline", direction: "desc" }, ["67.1", "167.1", "7.1", "7.2", "67.2"]],
    [{ order: "completion", direction: "desc" }, ["67.1", "7.1", "7.2", "67.2", "167.1"]],
    [{ order: "last_entry" }, ["67.1", "7.1", "7.2", "67.2", "167.1"]],
  ])("%o", async (filter, expected) => {
    expect(await codes(filter)).toEqual(expected);
  });
});

describe("figures", () => {
  test("state their denominators: the view, what it hides, all that is tracked", async () => {
    const page = await list({ follow: "follow_up", sector: ["energy", "security"] });
    expect(page).toMatchObject({ total: 3, followUp: 3, information: 1, hidden: 1, tracked: 5, unreviewed: 3, page: 1, pages: 1 });
    expect(page.groups).toEqual([
      { sector: "security", followUp: 2, information: 0 },
      { sector: "energy", followUp: 1, information: 1 },
    ]);
  });

  test("each tab counts what it would show with the other filters kept", async () => {
    const { views } = await list({ timeliness: ["overdue"] });
    expect(views).toEqual({ follow_up: 4, overdue: 1, due_soon: 1, stale: 3, notices: 1, information: 1, all: 5 });
    expect((await list({ follow: "information", sector: ["energy"] })).views).toEqual({ follow_up: 1, overdue: 1, due_soon: 0, stale: 1, notices: 0, information: 1, all: 2 });
  });

  test("a view of nothing knows what each part of its filter hides, the most telling first", async () => {
    const filter = { ...WHOLE_REGISTER, verb: ["approved" as const], sector: ["energy" as const], q: "plan" };
    expect(await listAlternatives({ filter, clock }, database.prisma)).toEqual([{ dimension: "verb", followUp: 1, information: 0, total: 1 }]);
  });
});

describe("a row", () => {
  test("has all that it shows, in each language", async () => {
    const { rows } = await list({ q: "67.1" });
    expect(rows).toEqual([expect.objectContaining({
      code: "CHG24-67.1", shortCode: "67.1", communique: "CHG24", verb: "noted", kind: "proposal", followUp: true, sector: "agriculture-food", parts: 2,
      words: {
        zh: { verb: "注意到", rest: "制定上合组织粮食安全地图集的倡议" },
        en: { verb: "noted", rest: " the initiative to develop an SCO Food Security Atlas" },
      },
      notices: [], languages: ["zh", "en"], timeliness: "due_soon", stale: false, completion: "limited", lastEntryOn: "2026-05-02", version: 2, selection: "proposed",
      deadline: { text: "2026-08-01", type: "event", earliest: null, latest: "2026-08-01", precision: "day" },
      owners: [{ body: "state-tj", role: "host", name: { zh: "塔吉克斯坦", en: "Tajikistan", ru: "Таджикистан" } }],
    })]);
  });

  test("leaves the language out that the communiqué lacks here, and the owner that nobody named", async () => {
    const { rows: [row] } = await list({ q: "67.2" });
    expect(row).toMatchObject({ owners: [], notices: ["translation.duplicate"], deadline: null, lastEntryOn: null });
    expect(Object.keys(row?.words ?? {})).toEqual(["zh"]);
  });
});

describe("pages", () => {
  const large = useDatabase();

  test("hold a hundred rows each; a page past the end is the last one", async () => {
    const clauses = Array.from({ length: 102 }, (_, at) => ({ paragraph: at + 1, zh: { text: `注意到第${at + 1}项`, verb: "注意到" } }));
    await importSample(large.prisma, clauses);
    const read = (page: number) => listRegister({ filter: { ...WHOLE_REGISTER, page }, clock }, large.prisma);
    expect(await read(1)).toMatchObject({ total: 102, page: 1, pages: 2 });
    const last = await read(2);
    expect([last.rows.length, last.rows[0]?.shortCode]).toEqual([2, "101.1"]);
    expect(await read(40)).toEqual(last);
    expect(await listMatchedIds({ filter: { ...WHOLE_REGISTER, page: 2 }, clock }, large.prisma)).toHaveLength(102);
  });
});
