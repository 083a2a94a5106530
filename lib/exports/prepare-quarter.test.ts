import { buffer, text } from "node:stream/consumers";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { encodeCsv } from "@/lib/exports/encode-csv";
import { encodeXlsx } from "@/lib/exports/encode-xlsx";
import { prepareQuarter } from "@/lib/exports/prepare-quarter";
import type { QuarterToWrite } from "@/lib/exports/quarter-to-write";
import type { Sheet } from "@/lib/exports/workbook";
import { loadMessages } from "@/lib/i18n/messages";
import { routing, type Locale } from "@/lib/i18n/routing";
import { reportPeriod, type ReportPeriod } from "@/lib/quarters/rules/period";
import type { CommitmentFacts } from "@/lib/quarters/rules/standing";
import { summariseQuarter } from "@/lib/quarters/rules/summarise";
import type { CommitmentDetail, DecidingEntry } from "@/lib/quarters/schema";

function period(): ReportPeriod {
  const found = reportPeriod("2026-Q1", "2026-05-20");
  if (!found) throw new Error("no such quarter");
  return found;
}

const DEADLINE = { text: "2026年", type: "event", earliest: "2026-01-01", latest: "2026-12-31", precision: "year", rule: "test" } as const;

function commitment(at: number, parts: Partial<CommitmentFacts> = {}): CommitmentFacts {
  return {
    id: `c${at}`, code: `CHG24-${at}.1`, verb: "noted", kind: "proposal", sector: "energy", adoptedOn: "2025-11-18",
    deliverables: [{ id: `d${at}`, text: DEADLINE, person: null }], ...parts,
  };
}

function detail(id: string): CommitmentDetail {
  const name = { zh: "成员国", en: "Member states", ru: "Государства-члены" };
  return { id, communique: "CHG24", paragraph: 28, words: { zh: "注意到=倡议", en: "=noted the initiative" }, titles: { en: { text: "Initiative", state: "machine" } }, owners: [{ code: "member-states", name, role: "lead" }], notices: 2 };
}

function entry(commitmentId: string, parts: Partial<DecidingEntry> = {}): DecidingEntry {
  return {
    id: `e-${commitmentId}`, no: 7, commitmentId, effectiveOn: "2026-02-01", narrative: "The plan was signed.", sensitive: false, verdict: "confirmed",
    evidence: [{ tier: "media", title: "A report", url: "https://example.org/report", fileName: null }], ...parts,
  };
}

const COMMITMENTS = [commitment(1), commitment(2, { sector: "security" }), commitment(3, { kind: "outcome" })];

async function quarter(locale: Locale): Promise<QuarterToWrite> {
  const summary = summariseQuarter({
    period: period(), commitments: COMMITMENTS, opening: new Map(), closing: new Map([["d1", "completed"], ["d2", "limited"]]),
    reported: new Set(["c1", "c2"]), disputed: new Set(), noticed: new Set(),
  });
  const names = (word: string) => ({ zh: `${word}中`, en: word, ru: `${word}ру` });
  return {
    locale, translate: createTranslator({ locale, messages: await loadMessages(locale) }),
    report: {
      summary, known: 42, today: "2026-05-20", timeZone: "UTC", selection: { all: 9, tracked: 3, promoted: 1, rejected: 2 },
      sources: [{ code: "CHG24", meeting: 24, adoptedOn: "2025-11-18", title: {} }],
      sectors: [{ code: "security", pillar: names("security pillar"), name: names("Security") }, { code: "energy", pillar: names("economy pillar"), name: names("Energy") }],
      details: new Map(COMMITMENTS.map(({ id }) => [id, detail(id)])),
      entries: new Map([["c1", [entry("c1")]], ["c2", [entry("c2", { sensitive: true, verdict: "disputed", narrative: "not for export" })]]]),
    },
  };
}

/** The rows of a sheet as records by column key. */
function records({ columns, rows }: Sheet) {
  return [...rows].map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at]])));
}

describe("a quarter prepared for export", () => {
  test("has a row for each commitment, with codes for what is counted and words for what is read", async () => {
    const [first, second, third] = records(prepareQuarter(await quarter("en")).commitments);
    expect(first).toMatchObject({
      code: "CHG24-1.1", communique: "CHG24", paragraph: 28, verb: "noted", kind: "proposal", followUp: "yes", sectorCode: "energy", sector: "Energy", owners: "Member states (lead)",
      deadlineText: null, latest: null, timeliness: "closed", openingCompletion: "not_assessed", completion: "completed", completionWords: "Completed", since: "2026-02-01",
      narrative: "The plan was signed.", evidenceCount: 1, evidence: "A report <https://example.org/report>", assessment: "confirmed", nothingReported: "no", notices: 2,
      title: "注意到=倡议", titleMark: "not checked: official words (zh)", wordsZh: "注意到=倡议", wordsRu: null, wordsEn: "=noted the initiative",
    });
    expect(second).toMatchObject({ deadlineText: "2026年", earliest: "2026-01-01", latest: "2026-12-31", precision: "year", deadlineOrigin: "text", assessment: "disputed" });
    expect(third).toMatchObject({ followUp: "no", completion: null, openingCompletion: null, timeliness: null, nothingReported: null });
  });

  test("withholds what is sensitive, in every sheet, and says how many", async () => {
    const book = prepareQuarter(await quarter("en"));
    const everything = JSON.stringify(book.sheets.map(({ rows }) => [...rows]));
    expect(everything).not.toContain("not for export");
    expect(records(book.commitments)[1]).toMatchObject({ narrative: "[withheld: sensitive]", evidence: "[withheld: sensitive]", evidenceCount: 1 });
    expect([...(book.sheets[2]?.rows ?? [])]).toContainEqual(["Sensitive narratives withheld", "1"]);
  });

  test("can be counted again: the rows give the figures by sector, and those their sum", async () => {
    const { commitments, sectors } = prepareQuarter(await quarter("en"));
    const rows = records(commitments);
    const figures = records(sectors);
    for (const figure of figures.slice(0, -1)) {
      const own = rows.filter(({ sectorCode }) => sectorCode === figure.sectorCode);
      expect(figure.followUp).toBe(own.filter(({ followUp }) => followUp === "yes").length);
      expect(figure.information).toBe(own.filter(({ followUp }) => followUp === "no").length);
      expect(figure.completed).toBe(own.filter(({ completion }) => completion === "completed").length);
    }
    expect(figures.at(-1)).toMatchObject({ completed: 1, limited: 1, followUp: 2, information: 1, open: 1 });
  });

  test("can be read twice", async () => {
    const { commitments } = prepareQuarter(await quarter("en"));
    expect([...commitments.rows]).toEqual([...commitments.rows]);
  });

  test.each(routing.locales)("has heads in %s, each once, and the same codes as in every language", async (locale) => {
    const [local, english] = [prepareQuarter(await quarter(locale)), prepareQuarter(await quarter("en"))];
    for (const { columns } of local.sheets) expect(new Set(columns.map(({ head }) => head)).size).toBe(columns.length);
    const codes = (sheet: Sheet) => records(sheet).map(({ code, verb, kind, completion, timeliness, sectorCode }) => ({ code, verb, kind, completion, timeliness, sectorCode }));
    expect(codes(local.commitments)).toEqual(codes(english.commitments));
  });

  test("marks the official texts and the translation in its heads", async () => {
    const { columns } = prepareQuarter(await quarter("en")).commitments;
    expect(columns.slice(-3).map(({ head }) => head)).toEqual(["Chinese (official text)", "Russian (official text)", "English (translation)"]);
  });

  test("gives the same bytes each time, in both formats", async () => {
    const [one, other] = [prepareQuarter(await quarter("zh")), prepareQuarter(await quarter("zh"))];
    expect(Buffer.compare(await buffer(encodeXlsx(one)), await buffer(encodeXlsx(other)))).toBe(0);
    expect(await text(encodeCsv(one.commitments))).toBe(await text(encodeCsv(other.commitments)));
  });

  test("is safe to open as CSV: words that begin with an equals sign are words", async () => {
    expect(await text(encodeCsv(prepareQuarter(await quarter("en")).commitments))).toContain("'=noted the initiative");
  });
});
