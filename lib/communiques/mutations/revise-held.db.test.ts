import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/accounts/schema";
import { holdingOf } from "@/lib/clauses/rules";
import { clauseSchema } from "@/lib/clauses/schema";
import { importTexts } from "@/lib/communiques/mutations/import-texts";
import { useDatabase } from "@/lib/db/testing/use-database";
import type { Clause } from "@/lib/extraction/output";
import { SAMPLE } from "@/lib/intake/testing/sample-communique";
import { appendEvents } from "@/lib/log/append";
import { logPerson } from "@/lib/log/testing/sample-progress";

const database = useDatabase();
const CODE = "CHG31-8.1";
const HELD = "注意到成立旅游和体育工作组的倡议";
const SPLIT = "其首次会议将于2033年3月20日在比什凯克举行";
const file = (name: string, lines: readonly string[]) => ({ name, bytes: new TextEncoder().encode(lines.join("\n")) });

let reviewer: Actor;
let splitId: string;

const read = () => database.prisma.clause.findFirstOrThrow({ where: { commitment: { code: CODE } }, include: { spans: true, commitment: { include: { owners: true } } } });

function spanIn(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

/** A reviewer marks fewer words, calls it supported, and splits the rest off. */
beforeAll(async () => {
  reviewer = await logPerson(database.prisma, "reviewer");
  const request = { code: null, revision: null, head: null, confirmed: false };
  await importTexts({ files: [file("zh.txt", SAMPLE.zh)], request, actor: reviewer }, database.prisma);
  const { id, communiqueId, proposal } = await read();
  const machine = clauseSchema.parse(proposal);
  const text = SAMPLE.zh[8] ?? "";
  splitId = randomUUID();
  const holding = { ...holdingOf(machine, machine.deliverables.map(() => randomUUID())), verb: "supported" as const, span: { zh: { ...spanIn(text, HELD), verbText: "注意到" } } };
  const part: Clause = { ...machine, id: `split-${splitId}`, order: 2, verb: "will", tracked: false, span: { zh: spanIn(text, SPLIT) }, verbText: { zh: "将" }, notices: [] };
  await database.prisma.$transaction((tx) => appendEvents(tx, { actorId: reviewer.id, events: [
    { kind: "clause.decided", subject: { type: "clause", id }, data: { communiqueId, decision: "edited", holding, reason: "", batch: null, undoes: null, mergedInto: null } },
    { kind: "clause.split", subject: { type: "clause", id: splitId }, data: { communiqueId, clause: part, noticeIds: [], from: id } },
  ] }));
  const moved = [...SAMPLE.zh.slice(0, 2), "会议在友好气氛中进行。", ...SAMPLE.zh.slice(2, 8), `会议期间，${SAMPLE.zh[8]}`, ...SAMPLE.zh.slice(9)];
  await importTexts({ files: [file("zh-2.txt", moved)], request: { ...request, code: "CHG31", revision: 1 }, actor: reviewer }, database.prisma);
});

test("what a person holds stands at its words in the newer text", async () => {
  const clause = await read();
  expect(clause).toMatchObject({ revision: 2, paragraphIndex: 9, standing: "current", decision: "edited", verb: "supported" });
  expect(clause.spans).toMatchObject([{ language: "zh", text: HELD, verbText: "注意到" }]);
  const words = await database.prisma.paragraphText.findFirstOrThrow({ where: { revision: 2, paragraphIndex: 9, language: "zh" } });
  const [span] = clause.spans;
  expect(words.text.slice(span?.start, span?.end)).toBe(HELD);
});

test("what was split off goes along", async () => {
  const clause = await database.prisma.clause.findUniqueOrThrow({ where: { id: splitId }, include: { spans: true } });
  expect(clause).toMatchObject({ revision: 2, paragraphIndex: 9, ordinal: 2, origin: "person", standing: "current" });
  expect(clause.spans).toMatchObject([{ language: "zh", text: SPLIT }]);
});
