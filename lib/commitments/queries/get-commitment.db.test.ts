import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/accounts/schema";
import { getCommitment } from "@/lib/commitments/queries/get-commitment";
import type { CommitmentView, EntryView } from "@/lib/commitments/schema";
import { importCommunique } from "@/lib/communiques/mutations/import";
import { useDatabase } from "@/lib/db/testing/use-database";
import { keepEvidenceFile } from "@/lib/evidence/mutations";
import { readCommunique, RULES_VERSION } from "@/lib/intake/read-communique";
import { appendEvents } from "@/lib/log/append";
import { findSample, logPerson, SAMPLE_TODAY, sampleEvidence, sampleInput } from "@/lib/log/testing/sample-progress";
import { assessProgress, recordProgress, withdrawProgress } from "@/lib/progress/mutations";

const FILE = "prisma/communiques/2025-11-19-chg-24.zh-en.txt";
const database = useDatabase();
let analyst: Actor;
let reviewer: Actor;

beforeAll(async () => {
  const read = await readCommunique([{ name: "chg-24.txt", bytes: new Uint8Array(readFileSync(FILE)) }]);
  await importCommunique({ ...read, rulesVersion: RULES_VERSION, actor: "product" }, database.prisma);
  [analyst, reviewer] = [await logPerson(database.prisma, "analyst"), await logPerson(database.prisma, "reviewer")];
});

async function get(code: string): Promise<CommitmentView> {
  const commitment = await getCommitment(code, database.prisma);
  if (!commitment) throw new Error(`no ${code}`);
  return commitment;
}

const entriesOf = ({ history }: CommitmentView) => history.filter((item): item is EntryView => item.type === "entry");

describe("a commitment", () => {
  test("that is not there is null", async () => {
    expect(await getCommitment("CHG24-1000.1", database.prisma)).toBeNull();
  });

  test("stands in its paragraph, official text first, beside the other clauses", async () => {
    const { sources, verbWords } = await get("CHG24-67.1");
    expect(sources.map(({ language, official, line }) => ({ language, official, line }))).toEqual([
      { language: "zh", official: true, line: 135 }, { language: "en", official: false, line: 136 },
    ]);
    expect(verbWords).toEqual({ zh: "批准了", en: "approved" });
    for (const { text, marks } of sources) {
      expect(marks.map(({ code, current }) => [code, current])).toEqual([["CHG24-67.1", true], ["CHG24-67.2", false]]);
      const own = marks.find(({ current }) => current);
      expect(text.slice(own?.verbStart, own?.verbEnd)).toMatch(/^(?:批准了|approved)$/);
    }
  });

  test("knows its neighbours in the text", async () => {
    const all = await database.prisma.commitment.findMany({ orderBy: [{ paragraphIndex: "asc" }, { ordinal: "asc" }], select: { code: true } });
    const { position } = await get("CHG24-67.2");
    const at = all.findIndex(({ code }) => code === "CHG24-67.2");
    expect(position).toEqual({ number: at + 1, total: all.length, previous: "CHG24-67.1", next: all[at + 1]?.code });
    expect((await get(all[0]?.code ?? "")).position.previous).toBeNull();
    expect((await get(all.at(-1)?.code ?? "")).position.next).toBeNull();
  });

  test("says whose translation stands in the place of its own", async () => {
    const { notices, sources } = await get("CHG24-15.1");
    expect(notices).toMatchObject([{ code: "translation.duplicate", repeats: 14, settled: false }]);
    const english = sources.find(({ language }) => language === "en");
    expect(english?.marks.some(({ current }) => current)).toBe(false);
  });

  test("quotes the words that a notice is about, as they stand in the text", async () => {
    const { id, paragraphIndex } = await database.prisma.notice.findFirstOrThrow({ where: { code: { not: "translation.duplicate" }, clause: { tracked: true } } });
    const { code } = await database.prisma.commitment.findFirstOrThrow({ where: { clause: { notices: { some: { id } } } } });
    const { notices, sources, paragraph } = await get(code);
    expect(paragraph).toBe(paragraphIndex);
    for (const [language, place] of Object.entries(notices.find((notice) => notice.id === id)?.places ?? {})) {
      expect(sources.find((source) => source.language === language)?.text.slice(place.start, place.end)).toBe(place.text);
    }
  });

  test("binds the members of the day, all or those that it names, in the communiqué's order", async () => {
    const all = await get("CHG24-67.1");
    expect(all.parties.map(({ code }) => code)).toEqual(["BY", "IN", "IR", "KZ", "CN", "KG", "PK", "RU", "TJ", "UZ"]);
    expect(all).toMatchObject({ partiesBasis: "all" });
    expect(all.parties.every(({ bound }) => bound)).toBe(true);
    const named = await get("CHG24-19.1");
    expect(named.partiesBasis).toBe("named");
    expect(named.parties.filter(({ bound }) => !bound).map(({ code }) => code)).toEqual(["IN", "CN"]);
  });

  test("that nobody has looked at says so, and where it came from", async () => {
    const { completion, since, selection, history, version, lastChange } = await get("CHG24-20.1");
    expect({ completion, since, selection, version }).toEqual({ completion: "not_assessed", since: null, selection: "proposed", version: 1 });
    expect(history).toMatchObject([{ type: "log", kind: "imported", communique: "CHG24", meeting: 24, by: null, on: "2025-11-18" }]);
    expect(lastChange).toMatchObject({ kind: "commitment.proposed", by: null });
  });

  test("names the files of its communiqué by hash", async () => {
    const { communique, communiqueFiles } = await get("CHG24-67.1");
    expect(communique).toMatchObject({ code: "CHG24", meeting: 24, adoptedOn: "2025-11-18" });
    expect(new Set(communique.sources.map(({ sha256 }) => sha256))).toEqual(new Set(communiqueFiles));
  });
});

describe("its history", () => {
  test("tells entries newest first by the day from which they are true, each with what became of it", async () => {
    const code = "CHG24-67.1";
    const { id } = await findSample(database.prisma, code);
    const { sha256 } = await keepEvidenceFile({ file: { name: "letter.txt", bytes: Buffer.from("letter") }, actor: analyst }, database.prisma);
    const write = async (parts: Parameters<typeof sampleInput>[1]) => {
      const { version } = await findSample(database.prisma, code);
      return recordProgress({ input: sampleInput(id, { version, ...parts }), actor: analyst, today: SAMPLE_TODAY }, database.prisma);
    };
    const early = await write({ effectiveOn: "2025-12-20", completion: "no_evidence", searchedWhere: "sites", searchedOn: "2025-12-21" });
    const late = await write({ effectiveOn: "2026-02-20", completion: "substantial", evidence: [sampleEvidence({ url: null, fileSha256: sha256, fileName: "letter.txt" })] });
    const corrected = await write({ effectiveOn: "2026-01-20", completion: "limited" });
    const correction = await write({ effectiveOn: "2026-01-10", completion: "limited", sensitive: true, supersedes: { entryId: corrected.entryId, reason: "It was the tenth." } });
    const judged = { commitmentId: id, entryId: late.entryId, version: 5, verdict: "disputed", note: "Not so." } as const;
    await assessProgress({ input: judged, actor: reviewer, today: SAMPLE_TODAY }, database.prisma);
    await withdrawProgress({ input: { commitmentId: id, entryId: early.entryId, version: 6, reason: "Wrong sites." }, actor: reviewer, today: SAMPLE_TODAY }, database.prisma);

    const commitment = await get(code);
    expect(commitment).toMatchObject({ version: 7, completion: "substantial", since: "2026-02-20", lastChange: { kind: "progress.withdrawn", by: reviewer.name } });
    expect(commitment.history.at(-1)).toMatchObject({ type: "log", kind: "imported" });
    expect(entriesOf(commitment)).toMatchObject([
      { id: late.entryId, author: { id: analyst.id, name: analyst.name }, assessment: { verdict: "disputed", by: reviewer.name, note: "Not so." }, evidence: [{ title: "A report", file: { sha256, name: "letter.txt", mediaType: "text/plain", bytes: 6 } }] },
      { id: corrected.entryId, ended: { as: "superseded", reason: "It was the tenth.", by: analyst.name }, correction: "settled" },
      { id: correction.entryId, corrects: { effectiveOn: "2026-01-20", reason: "It was the tenth." }, sensitive: true, ended: null },
      { id: early.entryId, ended: { as: "withdrawn", reason: "Wrong sites.", by: reviewer.name }, searched: { where: "sites", on: "2025-12-21" } },
    ]);
  });

  test("shows an entry that waits for a second person, and one whose correction waits", async () => {
    const code = "CHG24-7.1";
    const { id, version } = await findSample(database.prisma, code);
    const first = await recordProgress({ input: sampleInput(id, { version }), actor: analyst, today: SAMPLE_TODAY }, database.prisma);
    const input = sampleInput(id, { version: version + 1, effectiveOn: "2026-02-02", completion: "discontinued", evidence: [sampleEvidence()], supersedes: { entryId: first.entryId, reason: "Given up." } });
    await recordProgress({ input, actor: analyst, today: SAMPLE_TODAY }, database.prisma);
    expect(entriesOf(await get(code))).toMatchObject([{ completion: "discontinued", waiting: true }, { completion: "limited", waiting: false, correction: "waiting", ended: null }]);
  });

  test("tells changes of a deadline and of the sector, with who and why; the text's own deadline stays beside", async () => {
    const code = "CHG24-99.1";
    const { id, deliverableIds: [deliverableId = ""] } = await findSample(database.prisma, code);
    const deadline = { text: "30 June 2026", type: "due", earliest: null, latest: "2026-06-30", precision: "day", rule: "person" } as const;
    await database.prisma.$transaction((tx) => appendEvents(tx, { actorId: reviewer.id, events: [
      { kind: "deadline.set", subject: { type: "deliverable", id: deliverableId }, commitmentId: id, data: { deliverableId, deadline, reason: "Announced." } },
      { kind: "commitment.sectorChanged", subject: { type: "commitment", id }, commitmentId: id, data: { sector: "energy", reason: "It is about energy." } },
    ] }));
    const { history, deliverables, sector } = await get(code);
    expect(history.slice(0, 2)).toMatchObject([
      { type: "log", kind: "sector", sector: { en: "Energy" }, reason: "It is about energy.", by: reviewer.name },
      { type: "log", kind: "deadline", ordinal: 1, words: "30 June 2026", reason: "Announced.", by: reviewer.name },
    ]);
    expect(sector.code).toBe("energy");
    expect(deliverables[0]?.set).toMatchObject({ latest: "2026-06-30", reason: "Announced.", by: reviewer.name });
    expect(deliverables[0]?.written?.text ?? null).not.toBe("30 June 2026");
  });
});
