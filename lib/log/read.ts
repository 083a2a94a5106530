import type { Reader } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { LogEvent } from "@/lib/db/generated/client";
import { GENESIS_HASH, hashEvent } from "@/lib/log/canonical";
import { EVENT_DATA, type EventKind, type LoggedEvent } from "@/lib/log/events";

const BATCH = 500;

/** The log's last position; 0 while it is empty. */
export async function lastPosition(reader: Reader): Promise<number> {
  const head = await reader.logHead.findUniqueOrThrow({ where: { id: 1 } });
  return head.no;
}

/** Reads the log from a position on, in order, without holding all of it in memory. */
async function* streamRows(reader: Reader, from: number): AsyncGenerator<LogEvent> {
  let after = from - 1;
  for (;;) {
    const rows = await reader.logEvent.findMany({ where: { no: { gt: after } }, orderBy: { no: "asc" }, take: BATCH });
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.no;
  }
}

function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(EVENT_DATA, kind);
}

/** An event of the log with its data in the shape of its kind. Throws where the log holds a kind that this version does not know. */
function toLoggedEvent(row: LogEvent): LoggedEvent {
  if (!isEventKind(row.kind)) throw new Error(`event ${row.no} is of the unknown kind ${row.kind}`);
  const { no, recordedAt, actorId, kind, subjectId, commitmentId } = row;
  return { no, recordedAt, actorId, kind, subjectId, commitmentId, effectiveOn: isoDay(row.effectiveOn), data: EVENT_DATA[kind].parse(row.data) } as LoggedEvent;
}

/** Every event in order, with typed data. */
export async function* readEvents(reader: Reader): AsyncGenerator<LoggedEvent> {
  for await (const row of streamRows(reader, 1)) yield toLoggedEvent(row);
}

/** What a check of the chain found: how many events hold, and the first position that does not, or null. */
export type Verification = { events: number; brokenAt: number | null };

/** Recomputes every hash from the first event on and compares it with what the log and its head say. */
export async function verifyLog(reader: Reader): Promise<Verification> {
  let previousHash = GENESIS_HASH;
  let events = 0;
  for await (const row of streamRows(reader, 1)) {
    const { hash, recordedAt, effectiveOn, ...rest } = row;
    const expected = hashEvent({ ...rest, recordedAt: recordedAt.toISOString(), effectiveOn: isoDay(effectiveOn) });
    const follows = row.no === events + 1 && row.previousHash === previousHash && hash === expected;
    if (!follows) return { events, brokenAt: row.no };
    previousHash = hash;
    events += 1;
  }
  const head = await reader.logHead.findUniqueOrThrow({ where: { id: 1 } });
  return head.no === events && (events === 0 || head.hash === previousHash) ? { events, brokenAt: null } : { events, brokenAt: events + 1 };
}
