import { beforeAll, describe, expect, test } from "vitest";
import { Prisma } from "@/lib/db/generated/client";
import { importSample } from "@/lib/db/testing/import-sample";
import { cloneDatabase, useDatabase } from "@/lib/db/testing/use-database";
import { appendEvents } from "@/lib/log/append";
import { verifyLog } from "@/lib/log/read";
import { keepEvidenceFile } from "@/lib/evidence/mutations";
import { logPerson } from "@/lib/log/testing/sample-progress";

const database = useDatabase();
const run = (statement: string) => database.prisma.$executeRawUnsafe(statement);
const SAMPLE = [{ paragraph: 1, zh: { text: "各方注意到关于设立中心的建议", verb: "注意到" } }];

beforeAll(async () => {
  await importSample(database.prisma, SAMPLE);
  const analyst = await logPerson(database.prisma, "analyst");
  await keepEvidenceFile({ file: { name: "a.txt", bytes: Buffer.from("kept") }, actor: analyst }, database.prisma);
});

describe.each(["log_event", "source_file", "evidence_file"])("%s", (table) => {
  test("can only be added to", async () => {
    const before = await database.prisma.$queryRawUnsafe(`SELECT count(*)::int AS count FROM ${table}`);
    expect(before).toEqual([{ count: expect.any(Number) as number }]);
    const column = table === "log_event" ? "kind = kind" : "byte_length = byte_length";
    await expect(run(`UPDATE ${table} SET ${column}`)).rejects.toThrow(`${table} is append-only`);
    await expect(run(`DELETE FROM ${table}`)).rejects.toThrow(`${table} is append-only`);
    await expect(run(`TRUNCATE ${table} CASCADE`)).rejects.toThrow("is append-only");
    expect(await database.prisma.$queryRawUnsafe(`SELECT count(*)::int AS count FROM ${table}`)).toEqual(before);
  });
});

describe.each(["paragraph_text"])("the words in %s", (table) => {
  test("are never edited, taken out or emptied", async () => {
    await expect(run(`UPDATE ${table} SET text = 'other'`)).rejects.toThrow(`${table} is immutable`);
    await expect(run(`DELETE FROM ${table}`)).rejects.toThrow(`${table} is immutable`);
    await expect(run(`TRUNCATE ${table} CASCADE`)).rejects.toThrow("is append-only");
  });

  test("are not edited by a rebuild either", async () => {
    const edit = database.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('tracker.rebuild', 'on', true)`;
      await tx.$executeRaw`UPDATE ${Prisma.raw(table)} SET text = 'other'`;
    });
    await expect(edit).rejects.toThrow(`${table} is immutable`);
  });
});

describe("the head of the log", () => {
  test("stays one row", async () => {
    await expect(run("DELETE FROM log_head")).rejects.toThrow("log_head is append-only");
    await expect(run("TRUNCATE log_head")).rejects.toThrow("log_head is append-only");
    await expect(run("INSERT INTO log_head (id, no, hash) VALUES (2, 0, repeat('0', 64))")).rejects.toThrow("log_head_single");
  });

  test("is followed without a gap and without a fork", async () => {
    const copy = (change: string) => `
      INSERT INTO log_event (no, recorded_at, kind, subject_type, subject_id, data, previous_hash, hash)
      SELECT head.no + 1 ${change}, clock_timestamp(), 'account.deactivated', 'person', 'x', '{}', head.hash, repeat('a', 64) FROM log_head AS head`;
    await expect(run(copy("+ 1"))).rejects.toThrow("does not follow the head");
    await expect(run(copy("- 1"))).rejects.toThrow("does not follow the head");
    await expect(run(copy("").replace("head.hash,", "repeat('b', 64),"))).rejects.toThrow("does not follow the head");
  });

  test("follows commit order: events of writers at the same time have positions without gaps, and the chain holds", async () => {
    const { no: before } = await database.prisma.logHead.findUniqueOrThrow({ where: { id: 1 } });
    await Promise.all(Array.from({ length: 20 }, () => logPerson(database.prisma, "viewer")));
    const failing = database.prisma.$transaction(async (tx) => {
      await appendEvents(tx, { actorId: null, events: [{ kind: "account.deactivated", subject: { type: "person", id: "x" }, data: {} }] });
    });
    await expect(failing).rejects.toThrow();
    await logPerson(database.prisma, "viewer");
    expect(await verifyLog(database.prisma)).toEqual({ events: before + 21, brokenAt: null });
  });
});

describe("a log that somebody with the owner's rights has changed", () => {
  /** A copy of its own, with the guards off, changed by one statement. */
  async function tampered(statement: string) {
    const { prisma, drop } = await cloneDatabase();
    try {
      await importSample(prisma, SAMPLE);
      await prisma.$executeRaw`ALTER TABLE log_event DISABLE TRIGGER USER`;
      await prisma.$executeRaw`ALTER TABLE log_head DISABLE TRIGGER USER`;
      const { events } = await verifyLog(prisma);
      await prisma.$executeRawUnsafe(statement.replaceAll(":last", String(events)));
      return { events, found: await verifyLog(prisma) };
    } finally {
      await drop();
    }
  }

  test.each([
    ["data", `UPDATE log_event SET data = jsonb_set(data, '{ordinal}', '99') WHERE no = 1`],
    ["time", `UPDATE log_event SET recorded_at = recorded_at + interval '1 second' WHERE no = 1`],
    ["actor", `UPDATE log_event SET actor_id = gen_random_uuid() WHERE no = 1`],
    ["hash", `UPDATE log_event SET hash = repeat('f', 64) WHERE no = 1`],
  ])("shows where its %s is not what was written", async (_what, statement) => {
    const { found } = await tampered(statement);
    expect(found).toEqual({ events: 0, brokenAt: 1 });
  });

  test("shows an event that is gone from its middle", async () => {
    const { found } = await tampered("DELETE FROM log_event WHERE no = 5");
    expect(found).toEqual({ events: 4, brokenAt: 6 });
  });

  test("shows events that are gone from its end, even where the head was set back to match in number alone", async () => {
    const { events, found } = await tampered("DELETE FROM log_event WHERE no = :last");
    expect(found).toEqual({ events: events - 1, brokenAt: events });
    const backdated = await tampered("WITH gone AS (DELETE FROM log_event WHERE no = :last RETURNING no) UPDATE log_head SET no = (SELECT no - 1 FROM gone)");
    expect(backdated.found).toEqual({ events: backdated.events - 1, brokenAt: backdated.events });
  });
});
