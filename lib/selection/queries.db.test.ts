import { createTranslator } from "next-intl";
import { beforeAll, describe, expect, test } from "vitest";
import { importSample } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";
import { encodeCsv } from "@/lib/exports/encode-csv";
import { prepareClauses, prepareNotices } from "@/lib/exports/prepare-selection";
import { loadMessages } from "@/lib/i18n/messages";
import { appendEvents } from "@/lib/log/append";
import { logPerson } from "@/lib/log/testing/sample-progress";
import { getSelectionHead, listNotices, listSelectedClauses } from "@/lib/selection/queries";

const database = useDatabase();

beforeAll(async () => {
  const { prisma } = database;
  await importSample(prisma, [
    { paragraph: 2, zh: { text: "各方支持设立种子库", verb: "支持" }, verb: "supported" },
    {
      paragraph: 1, zh: { text: "各方注意到五项建议", verb: "注意到" }, en: { text: "=They noted six proposals", verb: "noted" },
      notices: [{ code: "translation.number", message: "5 is not 6", span: { zh: { start: 5, end: 6 }, en: { start: 12, end: 15 } } }],
    },
  ]);
  const reviewer = await logPerson(prisma, "reviewer");
  const clause = await prisma.clause.findFirstOrThrow({ where: { paragraphIndex: 2 } });
  const notice = await prisma.notice.findFirstOrThrow();
  const { communiqueId } = clause;
  await prisma.$transaction((tx) => appendEvents(tx, { actorId: reviewer.id, events: [
    { kind: "clause.decided", subject: { type: "clause", id: clause.id }, data: { communiqueId, decision: "rejected", holding: null, reason: "A greeting.", batch: null, undoes: null, mergedInto: null } },
    { kind: "notice.accepted", subject: { type: "notice", id: notice.id }, data: { communiqueId, reason: "A defect of the translation." } },
  ] }));
});

async function head() {
  const found = await getSelectionHead("CHG24", database.prisma);
  if (!found) throw new Error("no CHG24");
  return found;
}

describe("the selection of a communiqué", () => {
  test("lists every clause in the text's order with who decided what and why", async () => {
    const clauses = await listSelectedClauses((await head()).id, database.prisma);
    expect(clauses.map(({ paragraph, code, decision, decidedBy, reason }) => ({ paragraph, code, decision, decidedBy, reason }))).toEqual([
      { paragraph: 1, code: "CHG24-1.1", decision: "open", decidedBy: null, reason: null },
      { paragraph: 2, code: "CHG24-2.1", decision: "rejected", decidedBy: "Sample reviewer", reason: "A greeting." },
    ]);
    expect(clauses[1]?.decidedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  test("lists every notice with both texts' words and what a person said of it", async () => {
    expect(await listNotices(await head(), database.prisma)).toEqual([
      expect.objectContaining({ paragraph: 1, code: "translation.number", commitment: "CHG24-1.1", words: { zh: "五", en: "six" }, state: "accepted", settledBy: "Sample reviewer", reason: "A defect of the translation." }),
    ]);
  });

  test("is written as a file whose words stay words", async () => {
    const found = await head();
    const translate = createTranslator({ locale: "en", messages: await loadMessages("en") });
    const clauses = await encodeCsv(prepareClauses({ head: found, items: await listSelectedClauses(found.id, database.prisma), translate }).sheet).toArray();
    const lines = Buffer.concat(clauses as Buffer[]).toString().trim().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain("rejected,Sample reviewer");
    expect(lines[1]).toContain("'=They noted six proposals");
    const { sheets } = prepareNotices({ head: found, items: await listNotices(found, database.prisma), translate });
    expect(sheets.map(({ name }) => name)).toEqual(["Discrepancies", "Method"]);
    expect([...(sheets[1]?.rows ?? [])][3]?.[1]).toBe(String(found.known));
  });

  test("is nothing where there is no such communiqué", async () => {
    expect(await getSelectionHead("CHG99", database.prisma)).toBeNull();
  });
});
