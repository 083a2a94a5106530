import { expect, test } from "vitest";
import { useDatabase } from "@/lib/db/testing/use-database";
import { freezePosition } from "@/lib/log/append";
import { lastPosition } from "@/lib/log/read";
import { logPerson } from "@/lib/log/testing/sample-progress";

const database = useDatabase();

/** A promise that is kept from outside, to hold a transaction open. */
function latch() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** How many sessions of this database wait for an advisory lock. */
async function countWaiting(): Promise<number> {
  const rows = await database.prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
    WHERE locktype = 'advisory' AND NOT granted AND datname = current_database()`;
  return rows[0]?.count ?? 0;
}

test("while a position is frozen, writers wait; what they write comes after it", async () => {
  const client = database.prisma;
  const [frozen, closing] = [latch(), latch()];
  let known = -1;
  const quarter = client.$transaction(async (tx) => {
    known = await freezePosition(tx);
    frozen.open();
    await closing.opened;
  });
  await frozen.opened;
  const writer = logPerson(client, "analyst");
  await expect.poll(countWaiting).toBe(1);
  expect(await lastPosition(client)).toBe(known);
  closing.open();
  await Promise.all([quarter, writer]);
  const created = await client.person.findFirstOrThrow();
  expect(created.createdNo).toBe(known + 1);
});

test("writers at once take positions without gaps, in one chain", async () => {
  const before = await lastPosition(database.prisma);
  await Promise.all(Array.from({ length: 20 }, () => logPerson(database.prisma, "viewer")));
  const events = await database.prisma.logEvent.findMany({ where: { no: { gt: before } }, orderBy: { no: "asc" } });
  expect(events.map(({ no }) => no)).toEqual(Array.from({ length: 20 }, (_, at) => before + at + 1));
  expect(events.slice(1).every(({ previousHash }, at) => previousHash === events[at]?.hash)).toBe(true);
});
