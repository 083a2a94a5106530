import type { Transaction } from "@/lib/db/client";
import { toDate } from "@/lib/db/convert";
import type { LoggedEvent } from "@/lib/log/events";
import { refreshCommitment } from "@/lib/log/projections/commitment-state";
import type { EvidenceRecord, Verdict } from "@/lib/progress/schema";

type Recorded = LoggedEvent<"progress.recorded">;

/** `discontinued` waits for a second person; everything else counts at once. */
function awaitsSecondPerson(completion: string): boolean {
  return completion === "discontinued";
}

type Ending = { entryId: string; no: number; endedAs: "superseded" | "withdrawn"; reason: string };

async function endEntry(tx: Transaction, { entryId, no, endedAs, reason }: Ending) {
  await tx.progressEntry.update({ where: { id: entryId }, data: { endedByNo: no, endedAs, endedReason: reason } });
}

async function createEvidence(tx: Transaction, { entryId, no, evidence }: { entryId: string; no: number; evidence: readonly EvidenceRecord[] }) {
  await tx.evidence.createMany({
    data: evidence.map(({ publishedOn, accessedOn, ...item }) => ({
      ...item, publishedOn: toDate(publishedOn), accessedOn: toDate(accessedOn), recordedNo: no,
    })),
  });
  await tx.progressEvidence.createMany({ data: evidence.map(({ id }, at) => ({ entryId, evidenceId: id, ordinal: at + 1 })) });
}

async function recordEntry(tx: Transaction, event: Recorded) {
  const { no, subjectId, data, effectiveOn, actorId, recordedAt } = event;
  if (effectiveOn === null || actorId === null) throw new Error(`event ${no} records progress without a day or an author`);
  const { evidence, supersedes, searchedOn, ...entry } = data;
  const waits = awaitsSecondPerson(entry.completion);
  await tx.progressEntry.create({
    data: {
      id: subjectId, no, ...entry, searchedOn: toDate(searchedOn), effectiveOn: toDate(effectiveOn), recordedAt, authorId: actorId,
      supersedesId: supersedes?.entryId ?? null, supersedesReason: supersedes?.reason ?? null, inForceFromNo: waits ? null : no,
    },
  });
  await createEvidence(tx, { entryId: subjectId, no, evidence });
  if (supersedes && !waits) await endEntry(tx, { entryId: supersedes.entryId, no, endedAs: "superseded", reason: supersedes.reason });
  await refreshCommitment(tx, { commitmentId: entry.commitmentId, event });
}

/** A confirmed entry that waited counts from the confirmation on, and what it corrects ends there. */
async function bringIntoForce(tx: Transaction, { entryId, no }: { entryId: string; no: number }) {
  const entry = await tx.progressEntry.findUniqueOrThrow({ where: { id: entryId } });
  if (entry.inForceFromNo !== null) return;
  await tx.progressEntry.update({ where: { id: entryId }, data: { inForceFromNo: no } });
  if (entry.supersedesId === null || entry.supersedesReason === null) return;
  await endEntry(tx, { entryId: entry.supersedesId, no, endedAs: "superseded", reason: entry.supersedesReason });
}

type Assessed = LoggedEvent<"progress.confirmed"> | LoggedEvent<"progress.disputed">;

async function assess(tx: Transaction, event: Assessed) {
  const { no, actorId, recordedAt, data } = event;
  const verdict: Verdict = event.kind === "progress.confirmed" ? "confirmed" : "disputed";
  if (actorId === null) throw new Error(`event ${no} assesses an entry by nobody`);
  await tx.entryAssessment.create({ data: { no, entryId: data.entryId, verdict, note: data.note, personId: actorId, recordedAt } });
  if (verdict === "confirmed") await bringIntoForce(tx, { entryId: data.entryId, no });
  await refreshCommitment(tx, { commitmentId: data.commitmentId, event });
}

/** Progress entries with their evidence, what ended them, and what others said of them. */
export const progressProjections = {
  "progress.recorded": recordEntry,
  "progress.withdrawn": async (tx: Transaction, event: LoggedEvent<"progress.withdrawn">) => {
    const { entryId, reason, commitmentId } = event.data;
    await endEntry(tx, { entryId, no: event.no, endedAs: "withdrawn", reason });
    await refreshCommitment(tx, { commitmentId, event });
  },
  "progress.confirmed": assess,
  "progress.disputed": assess,
};
