import { createHash } from "node:crypto";
import { z } from "zod";
import { pauseLeft, SLOWING, triesLeftAfter, type FailureCount } from "@/lib/auth/rules";
import { db, type Reader, type Transaction } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";

/** Who tries: an e-mail, known or not, and the address of the network it comes from. */
export type Attempt = { email: string; address: string | null };

/** A try that may be made, with the tries left should it fail; or the milliseconds of a pause. */
export type Admission = { admitted: true; ids: bigint[]; triesLeft: number } | { admitted: false; pause: number };

/**
 * Lets a try through, or not. It counts as failed from here on, until `forgiveAttempt` says that it was right: so tries
 * made at the same time, in any number of processes, are never more than the rule allows.
 */
export async function admitAttempt(attempt: Attempt, client: PrismaClient = db()): Promise<Admission> {
  const keys = keysOf(attempt);
  return client.$transaction(async (tx) => {
    for (const { key } of keys) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
    await prune(tx);
    const { now, failures } = await countFailures(tx, keys);
    const pause = pauseLeft(failures, now);
    if (pause > 0) return { admitted: false, pause };
    const rows = await tx.signInFailure.createManyAndReturn({ data: keys.map(({ key }) => ({ key, at: now })), select: { id: true } });
    return { admitted: true, ids: rows.map(({ id }) => id), triesLeft: triesLeftAfter(failures) };
  });
}

/** The try was right: it no longer counts, nor do the earlier failures of its e-mail. */
export async function forgiveAttempt({ email, ids }: { email: string; ids: bigint[] }, client: Reader = db()): Promise<void> {
  await client.signInFailure.deleteMany({ where: { OR: [{ id: { in: ids } }, { key: keyOf("email", email) }] } });
}

type Key = { key: string; most: number };

/** The e-mail's key is always locked before the address's, so two tries never wait for each other. */
function keysOf({ email, address }: Attempt): Key[] {
  const keys = [{ key: keyOf("email", email), most: SLOWING.failuresPerEmail }];
  return address === null ? keys : [...keys, { key: keyOf("address", address), most: SLOWING.failuresPerAddress }];
}

function keyOf(kind: "email" | "address", value: string): string {
  return `${kind}:${createHash("sha256").update(value.toLowerCase()).digest("hex")}`;
}

const clockSchema = z.tuple([z.object({ now: z.date() })]);
const countsSchema = z.array(z.object({ key: z.string(), count: z.int(), last: z.date() }));

async function countFailures(tx: Transaction, keys: readonly Key[]): Promise<{ now: Date; failures: FailureCount[] }> {
  const [{ now }] = clockSchema.parse(await tx.$queryRaw`SELECT clock_timestamp() AS now`);
  const counts = countsSchema.parse(
    await tx.$queryRaw`
      SELECT key, count(*)::int AS count, max(at) AS last FROM sign_in_failure
      WHERE key = ANY(${keys.map(({ key }) => key)}) AND at > ${now}::timestamptz - make_interval(mins => ${SLOWING.windowMinutes}::int)
      GROUP BY key`,
  );
  const failures = keys.map(({ key, most }) => {
    const found = counts.find((row) => row.key === key);
    return { count: found?.count ?? 0, last: found?.last ?? null, most };
  });
  return { now, failures };
}

/** Rows of another transaction are left to it, so two prunings do not wait for each other. */
async function prune(tx: Transaction) {
  await tx.$executeRaw`
    DELETE FROM sign_in_failure WHERE id IN (
      SELECT id FROM sign_in_failure WHERE at < clock_timestamp() - make_interval(mins => ${SLOWING.windowMinutes}::int) FOR UPDATE SKIP LOCKED)`;
}
