import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import type { Transaction } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError, refuse } from "@/lib/errors";
import { appendEvents } from "@/lib/log/append";
import { checkAssessment, checkEnding, checkProgress, type EntryStanding } from "@/lib/progress/rules";
import type { ProgressInput, Verdict } from "@/lib/progress/schema";

/** A writer, and the day it is for them in the report's time zone. */
export type Writer = { actor: Actor | null; today: string };

/** Position and commitment of what was written. */
export type Written = { entryId: string; no: number; version: number };

/**
 * Logs an entry about a commitment or one of its deliverables; as a correction it ends the entry that it supersedes.
 * @throws AppError not_found, stale_version (details: `read`, `current`), or the refusal of a rule.
 */
export async function recordProgress(client: PrismaClient, input: ProgressInput, { actor, today }: Writer): Promise<Written> {
  requirePermission(actor, input.supersedes ? "progress.correct" : "progress.record");
  return client.$transaction(async (tx) => {
    await lockCommitment(tx, input.commitmentId, input.version);
    refuse(checkProgress(input, await progressContext(tx, input.commitmentId, today)));
    await refuseUnknownFiles(tx, input);
    if (input.supersedes) await refuseEnding(tx, { ...input.supersedes, commitmentId: input.commitmentId });
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

/** An entry to act on, with the commitment's version that the writer read. */
export type EntryReference = { commitmentId: string; entryId: string; version: number };

/**
 * Takes an entry back, with a reason; it stays in the history and counts no longer.
 * @throws AppError not_found, stale_version, progress.entry_ended, progress.reason_required.
 */
export async function withdrawProgress(client: PrismaClient, input: EntryReference & { reason: string }, { actor }: Writer): Promise<Written> {
  requirePermission(actor, "progress.correct");
  return client.$transaction(async (tx) => {
    const { commitmentId, entryId, reason, version } = input;
    await lockCommitment(tx, commitmentId, version);
    await refuseEnding(tx, input);
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
export async function assessProgress(
  client: PrismaClient,
  input: EntryReference & { verdict: Verdict; note: string },
  { actor }: Writer,
): Promise<Written> {
  requirePermission(actor, "progress.assess");
  return client.$transaction(async (tx) => {
    const { commitmentId, entryId, note, verdict, version } = input;
    await lockCommitment(tx, commitmentId, version);
    refuse(checkAssessment(await findStanding(tx, commitmentId, entryId), actor.id));
    const [event] = await appendEvents(tx, {
      actorId: actor.id,
      events: [{ kind: `progress.${verdict}`, subject: { type: "entry", id: entryId }, commitmentId, data: { commitmentId, entryId, note } }],
    });
    return written(tx, { entryId, commitmentId, no: event?.no ?? 0 });
  });
}

/** Locks a commitment's state and refuses a writer who has not read its newest version. */
export async function lockCommitment(tx: Transaction, commitmentId: string, read: number): Promise<void> {
  const rows = await tx.$queryRaw<{ version: number }[]>`SELECT version FROM commitment_state WHERE commitment_id = ${commitmentId}::uuid FOR UPDATE`;
  const current = rows[0]?.version;
  if (current === undefined) throw new AppError("not_found");
  if (current !== read) throw new AppError("stale_version", { read, current });
}

async function progressContext(tx: Transaction, commitmentId: string, today: string) {
  const deliverables = await tx.deliverable.findMany({ where: { commitmentId }, select: { id: true } });
  const sources = await tx.communiqueSource.findMany({ select: { sha256: true } });
  return { today, deliverableIds: deliverables.map(({ id }) => id), communiqueFiles: sources.map(({ sha256 }) => sha256) };
}

async function refuseUnknownFiles(tx: Transaction, { evidence }: ProgressInput) {
  const wanted = [...new Set(evidence.flatMap(({ fileSha256 }) => fileSha256 ?? []))];
  const kept = await tx.evidenceFile.count({ where: { sha256: { in: wanted } } });
  if (kept !== wanted.length) throw new AppError("not_found");
}

async function findStanding(tx: Transaction, commitmentId: string, entryId: string): Promise<EntryStanding> {
  const entry = await tx.progressEntry.findFirst({ where: { id: entryId, commitmentId }, include: { supersededBy: { select: { id: true } } } });
  if (!entry) throw new AppError("not_found");
  return { authorId: entry.authorId, endedByNo: entry.endedByNo, corrected: entry.supersededBy !== null };
}

async function refuseEnding(tx: Transaction, { commitmentId, entryId, reason }: { commitmentId: string; entryId: string; reason: string }) {
  refuse(checkEnding(await findStanding(tx, commitmentId, entryId), reason));
}

async function written(tx: Transaction, { entryId, commitmentId, no }: { entryId: string; commitmentId: string; no: number }): Promise<Written> {
  const state = await tx.commitmentState.findUniqueOrThrow({ where: { commitmentId } });
  return { entryId, no, version: state.version };
}
