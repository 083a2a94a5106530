import { deadlineSchema, kindSchema } from "@/lib/clauses/schema";
import type { DeliverableView, SetDeadline, Words } from "@/lib/commitments/schema";
import type { Reader } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { Prisma } from "@/lib/db/generated/client";
import type { Deadline } from "@/lib/extraction/output";
import { completionSchema } from "@/lib/progress/schema";

const include = { deadlines: { where: { untilNo: null } } } satisfies Prisma.DeliverableInclude;
type Row = Prisma.DeliverableGetPayload<{ include: typeof include }>;
type DeadlineRow = Row["deadlines"][number];

/** A commitment's deliverables in order, each with its state and both its deadlines. */
export async function listDeliverables(commitmentId: string, reader: Reader): Promise<DeliverableView[]> {
  const rows = await reader.deliverable.findMany({ where: { commitmentId, untilNo: null }, include, orderBy: { ordinal: "asc" } });
  const deciding = rows.flatMap(({ entryId }) => entryId ?? []);
  const entries = await reader.progressEntry.findMany({ where: { id: { in: deciding } }, select: { id: true, effectiveOn: true } });
  const sinceOf = new Map(entries.map(({ id, effectiveOn }) => [id, isoDay(effectiveOn)]));
  const setters = await listSetters(rows, reader);
  return rows.map((row) => ({
    id: row.id, ordinal: row.ordinal, kind: kindSchema.parse(row.kind), text: wordsOf(row),
    completion: completionSchema.parse(row.completion),
    since: row.entryId === null ? null : (sinceOf.get(row.entryId) ?? null),
    written: toWritten(row), set: toSet(row, setters),
  }));
}

/** The day from which a commitment's state is true: the latest on which one of its deliverables' states became so. */
export function stateSince(deliverables: readonly Pick<DeliverableView, "since">[]): string | null {
  const days = deliverables.flatMap(({ since }) => since ?? []);
  return days.toSorted().at(-1) ?? null;
}

function wordsOf({ textZh, textEn, textRu }: Row): Words {
  return { ...(textZh ? { zh: textZh } : {}), ...(textRu ? { ru: textRu } : {}), ...(textEn ? { en: textEn } : {}) };
}

function toDeadline({ earliest, latest, ...row }: DeadlineRow): Deadline {
  return deadlineSchema.parse({ ...row, earliest: isoDay(earliest), latest: isoDay(latest) });
}

function toWritten({ deadlines }: Row): Deadline | null {
  const row = deadlines.find(({ origin }) => origin === "text");
  return row ? toDeadline(row) : null;
}

type Setters = Map<number, { by: string | null; at: Date }>;

function toSet({ deadlines }: Row, setters: Setters): SetDeadline | null {
  const row = deadlines.find(({ origin }) => origin === "person");
  const setter = row && setters.get(row.fromNo);
  return row && setter ? { ...toDeadline(row), ...setter, reason: row.reason ?? "" } : null;
}

/** Who set a deadline at each log position, and when. */
async function listSetters(rows: readonly Row[], reader: Reader): Promise<Setters> {
  const positions = rows.flatMap(({ deadlines }) => deadlines.filter(({ origin }) => origin === "person").map(({ fromNo }) => fromNo));
  const events = await reader.logEvent.findMany({ where: { no: { in: positions } }, select: { no: true, actorId: true, recordedAt: true } });
  const people = await reader.person.findMany({ where: { id: { in: events.flatMap(({ actorId }) => actorId ?? []) } }, select: { id: true, name: true } });
  return new Map(events.map(({ no, actorId, recordedAt }) => [no, { by: people.find(({ id }) => id === actorId)?.name ?? null, at: recordedAt }]));
}
