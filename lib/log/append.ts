import { z } from "zod";
import type { Transaction } from "@/lib/db/client";
import { toDate } from "@/lib/db/convert";
import { GENESIS_HASH, hashEvent, type HashedEvent } from "@/lib/log/canonical";
import { EVENT_DATA, type LoggedEvent, type NewEvent } from "@/lib/log/events";
import { project } from "@/lib/log/project";

/** Advisory lock of the log: writers hold it shared while they take positions, the closing of a quarter takes it alone. */
const LOG_GATE = 0x5c0_106;

const headSchema = z.tuple([z.object({ no: z.int(), hash: z.string(), now: z.date() })]);

/**
 * Appends events in order and brings the projections up to date, in the caller's transaction: all of it or nothing.
 * Positions have no gaps and follow commit order, since the head's row stays locked until the transaction ends; so this
 * comes last among a transaction's locks.
 * @returns the events as logged, with position, time and actor.
 * @throws ZodError where an event's data has not the shape of its kind.
 */
export async function appendEvents(tx: Transaction, { actorId, events }: { actorId: string | null; events: readonly NewEvent[] }): Promise<LoggedEvent[]> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${LOG_GATE})`;
  const [head] = headSchema.parse(
    await tx.$queryRaw`SELECT no, hash, date_trunc('milliseconds', clock_timestamp()) AS now FROM log_head WHERE id = 1 FOR UPDATE`,
  );
  const rows = chain(events, { ...head, actorId });
  await tx.logEvent.createMany({ data: rows.map(toRow) });
  const logged = rows.map(toLogged);
  for (const event of logged) await project(tx, event);
  return logged;
}

/**
 * Takes the log's lock alone until the transaction ends: whoever appends waits, and the returned position is the last
 * that is known. For the closing of a quarter.
 */
export async function freezePosition(tx: Transaction): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOG_GATE})`;
  const head = await tx.logHead.findUniqueOrThrow({ where: { id: 1 } });
  return head.no;
}

type Row = HashedEvent & { hash: string };

function chain(events: readonly NewEvent[], head: { no: number; hash: string; now: Date; actorId: string | null }): Row[] {
  let previousHash = head.no === 0 ? GENESIS_HASH : head.hash;
  return events.map((event, at) => {
    const fields: HashedEvent = {
      no: head.no + at + 1,
      recordedAt: head.now.toISOString(),
      actorId: head.actorId,
      kind: event.kind,
      subjectType: event.subject.type,
      subjectId: event.subject.id,
      commitmentId: event.commitmentId ?? null,
      effectiveOn: event.effectiveOn ?? null,
      data: JSON.parse(JSON.stringify(EVENT_DATA[event.kind].parse(event.data))) as unknown,
      previousHash,
    };
    const hash = hashEvent(fields);
    previousHash = hash;
    return { ...fields, hash };
  });
}

function toRow(row: Row) {
  return { ...row, recordedAt: new Date(row.recordedAt), effectiveOn: toDate(row.effectiveOn), data: row.data as object };
}

function toLogged({ no, recordedAt, actorId, kind, subjectId, commitmentId, effectiveOn, data }: Row): LoggedEvent {
  return { no, recordedAt: new Date(recordedAt), actorId, kind, subjectId, commitmentId, effectiveOn, data } as LoggedEvent;
}
