import type { Actor } from "@/lib/accounts/schema";
import { randomUUID } from "node:crypto";
import { readDraft } from "@/lib/clauses/mutations/draft";
import { lockClause, lockClauses, reviewing, type Subject } from "@/lib/clauses/mutations/lock-clauses";
import { recordDecision } from "@/lib/clauses/mutations/record";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError } from "@/lib/errors";
import { listReviewClauses } from "@/lib/review/queries/read-queue";
import type { AcceptInput, BulkInput, BulkReviewed, RejectInput, Reviewed } from "@/lib/review/schema";

type By<Input> = { input: Input; actor: Actor | null };

/** A proposal that is taken up again gets its own sector back; one that nobody had touched keeps what the register has. */
function sectorOf({ decision, proposal }: Subject) {
  return decision === "open" ? {} : { sector: proposal.sector.code };
}

/**
 * Accepts a clause: as the machine proposes it, or, where the draft says otherwise, as edited. A tracked verb brings the clause into the register, another one takes it out.
 * @throws AppError signed_out, not_found, stale_version, clause.deliverable_with_entries, and what `readDraft` refuses.
 */
export async function acceptClause({ input, actor }: By<AcceptInput>, client?: PrismaClient): Promise<Reviewed> {
  return reviewing({ actor, client }, async (tx, by) => {
    const subject = await lockClause(tx, input);
    const holding = input.draft && (await readDraft(tx, { draft: input.draft, subject }));
    const outcome = holding === null ? { decision: "accepted" as const, holding, ...sectorOf(subject) } : { decision: "edited" as const, holding };
    await recordDecision(tx, { actor: by, subject, outcome });
    return { clauses: await listReviewClauses([subject.id], tx) };
  });
}

/**
 * Brings a clause into the register that the machine does not track, as proposed or as the draft has it.
 * @throws AppError signed_out, not_found, stale_version, clause.tracked_already, and what `readDraft` refuses.
 */
export async function promoteClause({ input, actor }: By<AcceptInput>, client?: PrismaClient): Promise<Reviewed> {
  return reviewing({ actor, client }, async (tx, by) => {
    const subject = await lockClause(tx, input);
    if (isInRegister(subject) && subject.decision !== "promoted") throw new AppError("clause.tracked_already");
    const holding = input.draft && (await readDraft(tx, { draft: input.draft, subject }));
    await recordDecision(tx, { actor: by, subject, outcome: { decision: "promoted", holding } });
    return { clauses: await listReviewClauses([subject.id], tx) };
  });
}

function isInRegister({ commitment }: Subject): boolean {
  return commitment !== null && commitment.selection !== "rejected";
}

/**
 * Takes a clause out of the register, with a reason; what was logged on its commitment stays there.
 * @throws AppError signed_out, not_found, stale_version, progress.reason_required, clause.not_tracked.
 */
export async function rejectClause({ input, actor }: By<RejectInput>, client?: PrismaClient): Promise<Reviewed> {
  return reviewing({ actor, client }, async (tx, by) => {
    const subject = await lockClause(tx, input);
    if (input.reason === "") throw new AppError("progress.reason_required");
    if (!isInRegister(subject)) throw new AppError("clause.not_tracked");
    await recordDecision(tx, { actor: by, subject, outcome: { decision: "rejected", holding: null, reason: input.reason } });
    return { clauses: await listReviewClauses([subject.id], tx) };
  });
}

/**
 * Accepts, in one batch, the clauses that the reviewer was shown, as proposed. Those that somebody has decided or changed since are left out.
 * @throws AppError signed_out, not_found.
 */
export async function acceptClauses({ input, actor }: By<BulkInput>, client?: PrismaClient): Promise<BulkReviewed> {
  return reviewing({ actor, client }, async (tx, by) => {
    const read = new Map(input.clauses.map(({ clauseId, version }) => [clauseId, version]));
    const subjects = await lockClauses(tx, [...read.keys()]);
    const current = subjects.filter(({ id, version, decision }) => read.get(id) === version && decision === "open");
    const batch = randomUUID();
    for (const subject of current) await recordDecision(tx, { actor: by, subject, outcome: { decision: "accepted", holding: null, batch } });
    return { clauses: await listReviewClauses(subjects.map(({ id }) => id), tx), skipped: subjects.length - current.length };
  });
}
