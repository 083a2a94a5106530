import type { Actor } from "@/lib/accounts/schema";
import { lockClause, lockClauses, reviewing, type Subject } from "@/lib/clauses/mutations/lock-clauses";
import { recordDecision } from "@/lib/clauses/mutations/record";
import { type LoggedDecision, standingDecisions } from "@/lib/clauses/rules";
import { clauseDecidedSchema, sectorCodeSchema } from "@/lib/clauses/schema";
import type { Transaction } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError } from "@/lib/errors";
import type { SectorCode } from "@/lib/extraction/output";
import { listReviewClauses } from "@/lib/review/queries/read-queue";
import type { ClauseRead, Reviewed, UndoLastInput } from "@/lib/review/schema";

type By<Input> = { input: Input; actor: Actor | null };

/**
 * Takes the decision that stands of a clause back: what stood before it stands again. A split or a merger is taken back for both clauses.
 * @throws AppError signed_out, not_found, stale_version, clause.nothing_to_undo, clause.decided_since, clause.deliverable_with_entries.
 */
export async function undoDecision({ input, actor }: By<ClauseRead>, client?: PrismaClient): Promise<Reviewed> {
  return reviewing({ actor, client }, async (tx, by) => {
    const subject = await lockClause(tx, input);
    const last = await lastStanding(tx, subject.id);
    if (!last) throw new AppError("clause.nothing_to_undo");
    return takeBack(tx, { actor: by, ids: isCoupled(last) ? await listBatch(tx, last.batch) : [subject.id], last });
  });
}

/**
 * Takes the reviewer's own last decision in a communiqué back; one that was made for many clauses at once, for all of them that nobody has decided since.
 * @throws AppError signed_out, not_found, clause.nothing_to_undo, clause.decided_since, clause.deliverable_with_entries.
 */
export async function undoLastDecision({ input, actor }: By<UndoLastInput>, client?: PrismaClient): Promise<Reviewed> {
  return reviewing({ actor, client }, async (tx, by) => {
    const communique = await tx.communique.findUnique({ where: { code: input.communique }, select: { id: true } });
    if (!communique) throw new AppError("not_found");
    const last = await findOwnLast(tx, { actorId: by.id, communiqueId: communique.id });
    if (!last) throw new AppError("clause.nothing_to_undo");
    const { batch } = last.decision;
    return takeBack(tx, { actor: by, ids: batch === null ? [last.clauseId] : await listBatch(tx, batch), last: last.decision });
  });
}

/** The clauses that were decided in one batch. */
async function listBatch(tx: Transaction, batch: string): Promise<string[]> {
  const rows = await tx.logEvent.findMany({ where: { kind: "clause.decided", data: { path: ["batch"], equals: batch } }, select: { subjectId: true }, orderBy: { no: "asc" } });
  return [...new Set(rows.map(({ subjectId }) => subjectId))];
}

/** Whether the decision was one with that of another clause: a split or a merger. Many acceptances at once stand each for itself. */
function isCoupled(last: LoggedDecision): last is LoggedDecision & { batch: string } {
  return last.batch !== null && last.decision !== "accepted";
}

async function lastStanding(tx: Transaction, clauseId: string): Promise<LoggedDecision | null> {
  return (await listStanding(tx, clauseId)).at(-1) ?? null;
}

async function listStanding(tx: Transaction, clauseId: string): Promise<LoggedDecision[]> {
  const rows = await tx.logEvent.findMany({ where: { kind: "clause.decided", subjectId: clauseId }, orderBy: { no: "asc" } });
  return standingDecisions(rows.map(({ no, data }) => ({ no, ...clauseDecidedSchema.parse(data) })));
}

/** The last of a reviewer's decisions in a communiqué that still stands. */
async function findOwnLast(tx: Transaction, { actorId, communiqueId }: { actorId: string; communiqueId: string }): Promise<{ clauseId: string; decision: LoggedDecision } | null> {
  const rows = await tx.logEvent.findMany({
    where: { kind: "clause.decided", actorId, AND: [{ data: { path: ["communiqueId"], equals: communiqueId } }] }, orderBy: { no: "desc" }, select: { no: true, subjectId: true },
  });
  for (const { no, subjectId } of rows) {
    const standing = await lastStanding(tx, subjectId);
    if (standing?.no === no) return { clauseId: subjectId, decision: standing };
  }
  return null;
}

/** Takes back what stands of these clauses: one decision, or those of its batch. @throws AppError clause.decided_since where only one of a couple could be. */
async function takeBack(tx: Transaction, { actor, ids, last: { no, batch, decision } }: { actor: Actor; ids: readonly string[]; last: LoggedDecision }): Promise<Reviewed> {
  const changed = new Set<string>();
  const coupled = batch !== null && decision !== "accepted";
  for (const subject of await lockClauses(tx, ids)) {
    const standing = await listStanding(tx, subject.id);
    const last = standing.at(-1);
    const concerned = last && (batch === null || ids.length === 1 ? last.no === no : last.batch === batch);
    if (!concerned && coupled) throw new AppError("clause.decided_since");
    if (!concerned) continue;
    for (const id of await dropSplit(tx, { actor, subject, last })) changed.add(id);
    await recordDecision(tx, { actor, subject, outcome: { ...restored(standing.at(-2) ?? null), undoes: last.no, ...(await sectorBefore(tx, { subject, last })) } });
    changed.add(subject.id);
  }
  return { clauses: await listReviewClauses([...changed], tx) };
}

function restored(before: LoggedDecision | null) {
  if (before === null) return { decision: "open" as const, holding: null };
  const { decision, holding, reason, batch, mergedInto } = before;
  return { decision, holding, reason, batch, mergedInto };
}

/** The sector that the commitment had before a decision, where the decision moved it and nobody has since. */
async function sectorBefore(tx: Transaction, { subject: { commitment }, last }: { subject: Subject; last: LoggedDecision }): Promise<{ sector?: SectorCode }> {
  if (!commitment) return {};
  const rows = await tx.commitmentRevision.findMany({ where: { commitmentId: commitment.id }, orderBy: { fromNo: "asc" }, select: { fromNo: true, sectorCode: true } });
  const before = rows.findLast(({ fromNo }) => fromNo < last.no);
  const after = rows.find(({ fromNo }) => fromNo > last.no);
  return before && after && after.sectorCode === commitment.sector ? { sector: sectorCodeSchema.parse(before.sectorCode) } : {};
}

/** The clause that a split made goes back into the one that it was split off. @throws AppError clause.decided_since. */
async function dropSplit(tx: Transaction, { actor, subject, last }: { actor: Actor; subject: Subject; last: LoggedDecision }): Promise<string[]> {
  const before = await tx.logEvent.findFirst({ where: { kind: "clause.decided", subjectId: subject.id, no: { lt: last.no } }, orderBy: { no: "desc" }, select: { no: true } });
  // A split is logged with the decision that it comes with, right before it: after whatever was decided of the clause earlier.
  const split = await tx.logEvent.findFirst({
    where: { kind: "clause.split", no: { lt: last.no, gt: before?.no ?? 0 }, data: { path: ["from"], equals: subject.id } }, select: { subjectId: true },
  });
  if (!split) return [];
  const [part] = await lockClauses(tx, [split.subjectId]);
  if (!part || part.decision !== "open") throw new AppError("clause.decided_since");
  await recordDecision(tx, { actor, subject: part, outcome: { decision: "merged", holding: null, mergedInto: subject.id, undoes: last.no } });
  return [part.id];
}
