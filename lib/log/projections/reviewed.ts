import { isDeepStrictEqual } from "node:util";
import { deadlineSchema } from "@/lib/clauses/schema";
import type { CommitmentProposed } from "@/lib/commitments/schema";
import type { Transaction } from "@/lib/db/client";
import { isoDay, toDate } from "@/lib/db/convert";
import type { LoggedEvent } from "@/lib/log/events";
import { refreshCommitment } from "@/lib/log/projections/commitment-state";
import { indexWords, openRevision, writeOwners } from "@/lib/log/projections/commitments";

type Reviewed = LoggedEvent<"commitment.reviewed">;
type Deliverable = CommitmentProposed["deliverables"][number];

/** Above any number that a deliverable can have: where it waits while others take their numbers. */
const ASIDE = 100_000;

const wordsOf = ({ text }: Deliverable) => ({ textZh: text.zh ?? null, textEn: text.en ?? null, textRu: text.ru ?? null });

/** The deliverables are those of the event from its position on: kept ones by id, others new; who is missing ends here. An id that ended is not used again. */
async function writeDeliverables(tx: Transaction, { subjectId: commitmentId, no, data }: Reviewed) {
  const standing = await tx.deliverable.findMany({ where: { commitmentId, untilNo: null }, select: { id: true } });
  const kept = new Set(standing.map(({ id }) => id));
  const wanted = new Set(data.deliverables.map(({ id }) => id));
  const gone = [...kept].filter((id) => !wanted.has(id));
  await tx.deliverable.updateMany({ where: { id: { in: gone } }, data: { untilNo: no } });
  await tx.deadline.updateMany({ where: { deliverableId: { in: gone }, untilNo: null }, data: { untilNo: no } });
  await tx.deliverable.updateMany({ where: { commitmentId, untilNo: null }, data: { ordinal: { increment: ASIDE } } });
  for (const deliverable of data.deliverables) {
    const { id, ordinal, kind } = deliverable;
    if (kept.has(id)) await tx.deliverable.update({ where: { id }, data: { ordinal, kind, ...wordsOf(deliverable) } });
    else await tx.deliverable.create({ data: { id, commitmentId, ordinal, kind, ...wordsOf(deliverable), fromNo: no } });
    await writeDeadline(tx, { deliverable, no });
  }
}

/** The deadline that the text gives, as the review reads it; one that a person set beside it is left alone. */
async function writeDeadline(tx: Transaction, { deliverable: { id, deadline }, no }: { deliverable: Deliverable; no: number }) {
  const where = { deliverableId: id, origin: "text", untilNo: null };
  const row = await tx.deadline.findFirst({ where });
  const current = row && deadlineSchema.parse({ ...row, earliest: isoDay(row.earliest), latest: isoDay(row.latest) });
  if (isDeepStrictEqual(current, deadline)) return;
  await tx.deadline.updateMany({ where, data: { untilNo: no } });
  if (deadline) await tx.deadline.create({ data: { deliverableId: id, origin: "text", fromNo: no, ...deadline, earliest: toDate(deadline.earliest), latest: toDate(deadline.latest) } });
}

/** A commitment as a decision about its clause leaves it; what it was stays for whoever asks as known before. */
export const reviewedProjections = {
  "commitment.reviewed": async (tx: Transaction, event: Reviewed) => {
    const { subjectId, no, data } = event;
    const { verb, kind, sector, owners, selection } = data;
    await openRevision(tx, { commitmentId: subjectId, no, change: { verb, kind, sectorCode: sector, owners, selection } });
    await tx.commitment.update({ where: { id: subjectId }, data: { verb, kind, sectorCode: sector, selection } });
    await tx.commitmentOwner.deleteMany({ where: { commitmentId: subjectId } });
    await writeOwners(tx, { commitmentId: subjectId, owners });
    await writeDeliverables(tx, event);
    await indexWords(tx, { commitmentId: subjectId });
    await refreshCommitment(tx, { commitmentId: subjectId, event });
  },
};
