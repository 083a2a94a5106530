import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import { lockCommitment } from "@/lib/commitments/mutations";
import { db, type Transaction } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError, refuse } from "@/lib/errors";
import { appendEvents } from "@/lib/log/append";
import { checkAssessment, checkCorrection, checkProgress, checkWithdrawal, correctionStanding, type EntryStanding } from "@/lib/progress/rules";
import type { Assessment, ProgressInput, Withdrawal } from "@/lib/progress/schema";

/** What is written, by whom, and the day that it is in the report's time zone. */
export type Write<Input> = { input: Input; actor: Actor | null; today: string };

/** Position and commitment of what was written. */
export type Written = { entryId: string; no: number; version: number };

/**
 * Logs an entry about a commitment or one of its deliverables; as a correction it ends the entry that it supersedes.
 * @throws AppError not_found, stale_version (details: `read`, `current`), or the refusal of a rule.
 */
export async function recordProgress({ input, actor, today }: Write<ProgressInput>, client: PrismaClient = db()): Promise<Written> {
  requirePermission(actor, input.supersedes ? "progress.correct" : "progress.record");
  return client.$transaction(async (tx) => {
    await lockCommitment(tx, input);
    refuse(checkProgress(input, await progressContext(tx, { commitmentId: input.commitmentId, today })));
    await refuseUnknownFiles(tx, input);
    if (input.supersedes) {
      const { entryId: corrected, reason } = input.supersedes;
      refuse(checkCorrection(await findStanding(tx, { commitmentId: input.commitmentId, entryId: corrected }), reason));
    }
    const { version: _read, effectiveOn, evidence, ...data } = input;
    const entryId = randomUUID();
    const [event] = await appendEvents(tx, {
      actorId: actor.id,
      events: [{
        kind: "progress.recorded",
        subject: { type: "entry", id: entryId },
        commitmentId: input.commitmentId,
        effectiveOn,
        data: { ...data, evidence: evidence.map((item) => ({ ...item, id: randomUUID() })) },
      }],
    });
    return written(tx, { entryId, commitmentId: input.commitmentId, no: event?.no ?? 0 });
  });
}

/**
 * Takes an entry back, with a reason; it stays in the history and counts no longer.
 * @throws AppError not_found, stale_version, progress.entry_ended, progress.reason_required.
 */
export async function withdrawProgress({ input, actor }: Write<Withdrawal>, client: PrismaClient = db()): Promise<Written> {
  requirePermission(actor, "progress.correct");
  return client.$transaction(async (tx) => {
    const { commitmentId, entryId, reason } = input;
    await lockCommitment(tx, input);
    refuse(checkWithdrawal(await findStanding(tx, { commitmentId, entryId }), reason));
    const [event] = await appendEvents(tx, {
      actorId: actor.id,
      events: [{ kind: "progress.withdrawn", subject: { type: "entry", id: entryId }, commitmentId, data: { commitmentId, entryId, reason } }],
    });
    return written(tx, { entryId, commitmentId, no: event?.no ?? 0 });
  });
}

/**
 * Confirms or disputes another person's entry; a disputed entry counts and is marked.
 * @throws AppError not_found, stale_version, progress.own_entry, progress.entry_ended.
 */
export async function assessProgress({ input, actor }: Write<Assessment>, client: PrismaClient = db()): Promise<Written> {
  requirePermission(actor, "progress.assess");
  return client.$transaction(async (tx) => {
    const { commitmentId, entryId, note, verdict } = input;
    await lockCommitment(tx, input);
    refuse(checkAssessment(await findStanding(tx, { commitmentId, entryId }), actor.id));
    const [event] = await appendEvents(tx, {
      actorId: actor.id,
      events: [{ kind: `progress.${verdict}`, subject: { type: "entry", id: entryId }, commitmentId, data: { commitmentId, entryId, note } }],
    });
    return written(tx, { entryId, commitmentId, no: event?.no ?? 0 });
  });
}

async function progressContext(tx: Transaction, { commitmentId, today }: { commitmentId: string; today: string }) {
  const deliverables = await tx.deliverable.findMany({ where: { commitmentId, untilNo: null }, select: { id: true } });
  const sources = await tx.communiqueSource.findMany({ select: { sha256: true } });
  return { today, deliverableIds: deliverables.map(({ id }) => id), communiqueFiles: sources.map(({ sha256 }) => sha256) };
}

async function refuseUnknownFiles(tx: Transaction, { evidence }: ProgressInput) {
  const wanted = [...new Set(evidence.flatMap(({ fileSha256 }) => fileSha256 ?? []))];
  const kept = await tx.evidenceFile.count({ where: { sha256: { in: wanted } } });
  if (kept !== wanted.length) throw new AppError("not_found");
}

async function findStanding(tx: Transaction, { commitmentId, entryId }: { commitmentId: string; entryId: string }): Promise<EntryStanding> {
  const entry = await tx.progressEntry.findFirst({
    where: { id: entryId, commitmentId },
    select: { authorId: true, endedByNo: true, supersededBy: { select: { inForceFromNo: true, endedByNo: true } } },
  });
  if (!entry) throw new AppError("not_found");
  const { authorId, endedByNo, supersededBy } = entry;
  return { authorId, endedByNo, correction: supersededBy && correctionStanding(supersededBy) };
}

async function written(tx: Transaction, { entryId, commitmentId, no }: { entryId: string; commitmentId: string; no: number }): Promise<Written> {
  const state = await tx.commitmentState.findUniqueOrThrow({ where: { commitmentId } });
  return { entryId, no, version: state.version };
}
