import { type ClauseDecided, languageSchema } from "@/lib/clauses/schema";
import { changeKindSchema, type CommitmentView, type EntryView, type EvidenceView, type LogLine, type Names } from "@/lib/commitments/schema";
import type { Reader } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { LogEvent, Prisma } from "@/lib/db/generated/client";
import { EVENT_DATA } from "@/lib/log/events";
import { correctionStanding } from "@/lib/progress/rules";
import { completionSchema, endingSchema, entryBasisSchema, evidenceTierSchema, verdictSchema } from "@/lib/progress/schema";

const include = {
  author: { select: { id: true, name: true } },
  supersedes: { select: { effectiveOn: true } },
  supersededBy: { select: { inForceFromNo: true, endedByNo: true } },
  assessments: { include: { person: { select: { name: true } } }, orderBy: { no: "desc" }, take: 1 },
  evidence: { include: { evidence: { include: { file: { select: { mediaType: true, byteLength: true } } } } }, orderBy: { ordinal: "asc" } },
} satisfies Prisma.ProgressEntryInclude;
type EntryRow = Prisma.ProgressEntryGetPayload<{ include: typeof include }>;
type EvidenceRow = EntryRow["evidence"][number]["evidence"];

/** The communiqué that a commitment came with. */
type Issued = { code: string; meeting: number | null };

/** An event of the log with the name of who did it. */
type NamedEvent = LogEvent & { by: string | null };

/** The last event about a commitment. */
export async function findLastChange(commitmentId: string, reader: Reader): Promise<CommitmentView["lastChange"]> {
  const event = await reader.logEvent.findFirstOrThrow({ where: { commitmentId }, orderBy: { no: "desc" } });
  const person = event.actorId === null ? null : await reader.person.findUnique({ where: { id: event.actorId }, select: { name: true } });
  return { kind: changeKindSchema.parse(event.kind), by: person?.name ?? null, at: event.recordedAt };
}

/** All that has happened to a commitment: entries, and the events that are none; newest first by the day from which they are true. */
export async function listHistory(of: { commitmentId: string; communique: Issued }, reader: Reader): Promise<(EntryView | LogLine)[]> {
  const { commitmentId } = of;
  const rows = await reader.progressEntry.findMany({ where: { commitmentId }, include });
  const events = await listEvents(commitmentId, reader);
  const entries = rows.map((row) => toEntry(row, events));
  const deliverables = await reader.deliverable.findMany({ where: { commitmentId }, select: { id: true, ordinal: true } });
  const ordinals = new Map(deliverables.map(({ id, ordinal }) => [id, ordinal]));
  const sectors = await listSectorNames(reader);
  const decisions = await listDecisions(commitmentId, reader);
  const lines = events.flatMap((event) => toLine(event, { communique: of.communique, ordinals, sectors, decisions }) ?? []);
  return [...entries, ...lines].toSorted(newestFirst);
}

async function listSectorNames(reader: Reader): Promise<Map<string, Names>> {
  const sectors = await reader.sector.findMany();
  return new Map(sectors.map(({ code, nameZh, nameEn, nameRu }) => [code, { zh: nameZh, en: nameEn, ru: nameRu }]));
}

async function listEvents(commitmentId: string, reader: Reader): Promise<NamedEvent[]> {
  const events = await reader.logEvent.findMany({ where: { commitmentId }, orderBy: { no: "asc" } });
  const people = await reader.person.findMany({ where: { id: { in: events.flatMap(({ actorId }) => actorId ?? []) } }, select: { id: true, name: true } });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return events.map((event) => ({ ...event, by: event.actorId === null ? null : (nameOf.get(event.actorId) ?? null) }));
}

/** The day from which something is true, else the day on which it was recorded; then the position. */
function newestFirst(left: EntryView | LogLine, right: EntryView | LogLine): number {
  const [leftDay, rightDay] = [dayOf(left), dayOf(right)];
  if (leftDay === rightDay) return right.no - left.no;
  return leftDay < rightDay ? 1 : -1;
}

function dayOf(item: EntryView | LogLine): string {
  const day = item.type === "entry" ? item.effectiveOn : item.on;
  return day ?? isoDay(item.recordedAt);
}

function toEntry(row: EntryRow, events: readonly NamedEvent[]): EntryView {
  const { id, no, deliverableId, narrative, recordedAt, author, sensitive, searchedWhere, searchedOn, supersedes, supersededBy } = row;
  const [assessment] = row.assessments;
  return {
    type: "entry", id, no, deliverableId, narrative, recordedAt, author, sensitive,
    completion: completionSchema.parse(row.completion), effectiveOn: isoDay(row.effectiveOn), basis: entryBasisSchema.parse(row.basis),
    searched: searchedWhere !== null && searchedOn !== null ? { where: searchedWhere, on: isoDay(searchedOn) } : null,
    corrects: supersedes ? { effectiveOn: isoDay(supersedes.effectiveOn), reason: row.supersedesReason ?? "" } : null,
    correction: supersededBy && correctionStanding(supersededBy),
    waiting: row.inForceFromNo === null && row.endedByNo === null,
    ended: toEnding(row, events),
    assessment: assessment ? { verdict: verdictSchema.parse(assessment.verdict), by: assessment.person.name, note: assessment.note } : null,
    evidence: row.evidence.map(({ evidence }) => toEvidence(evidence)),
  };
}

function toEnding({ endedAs, endedReason, endedByNo }: EntryRow, events: readonly NamedEvent[]): EntryView["ended"] {
  const event = events.find(({ no }) => no === endedByNo);
  return event ? { as: endingSchema.parse(endedAs), reason: endedReason ?? "", by: event.by, at: event.recordedAt } : null;
}

function toEvidence({ fileSha256, fileName, file, recordedNo: _position, ...row }: EvidenceRow): EvidenceView {
  return {
    ...row, tier: evidenceTierSchema.parse(row.tier), language: row.language === null ? null : languageSchema.parse(row.language),
    publishedOn: isoDay(row.publishedOn), accessedOn: isoDay(row.accessedOn),
    file: file && fileSha256 !== null ? { sha256: fileSha256, name: fileName ?? fileSha256, mediaType: file.mediaType, bytes: file.byteLength } : null,
  };
}

type DecisionAt = ClauseDecided & { no: number };

/** The decisions about a commitment's clause, the last first: each is logged before what follows from it for the commitment. */
async function listDecisions(commitmentId: string, reader: Reader): Promise<DecisionAt[]> {
  const { clauseId } = await reader.commitment.findUniqueOrThrow({ where: { id: commitmentId }, select: { clauseId: true } });
  const events = await reader.logEvent.findMany({ where: { kind: "clause.decided", subjectId: clauseId }, orderBy: { no: "desc" } });
  return events.map(({ no, data }) => ({ no, ...EVENT_DATA["clause.decided"].parse(data) }));
}

/** What events of the log name by id or code, to be told in words. */
type NamesOfHistory = { communique: Issued; ordinals: Map<string, number>; sectors: Map<string, Names>; decisions: readonly DecisionAt[] };

/** What the history says of an event that is no entry; null for those that it tells with their entry. */
function toLine({ no, recordedAt, effectiveOn, by, kind, data }: NamedEvent, names: NamesOfHistory): LogLine | null {
  const clocks = { type: "log" as const, no, recordedAt, on: isoDay(effectiveOn), by };
  if (kind === "commitment.proposed") return { ...clocks, kind: "imported", communique: names.communique.code, meeting: names.communique.meeting };
  if (kind === "commitment.sectorChanged") {
    const { sector, reason } = EVENT_DATA[kind].parse(data);
    return { ...clocks, kind: "sector", sector: names.sectors.get(sector) ?? { zh: sector, en: sector, ru: sector }, reason };
  }
  if (kind === "commitment.reviewed") {
    const decided = names.decisions.find((decision) => decision.no < no);
    return { ...clocks, kind: "reviewed", decision: decided?.decision ?? "open", reason: decided?.reason ?? "", undone: decided?.undoes != null, selection: EVENT_DATA[kind].parse(data).selection };
  }
  if (kind !== "deadline.set") return null;
  const { deliverableId, deadline, reason } = EVENT_DATA[kind].parse(data);
  return { ...clocks, kind: "deadline", ordinal: names.ordinals.get(deliverableId) ?? 1, words: deadline?.text ?? null, reason };
}
