import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import { deadlineSchema, sectorCodeSchema } from "@/lib/clauses/schema";
import { checkSectorChange, checkSetting, type StandingDeadlines } from "@/lib/commitments/rules";
import type { DeadlineInput, SectorInput } from "@/lib/commitments/schema";
import { db, type Transaction } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError, refuse } from "@/lib/errors";
import { appendEvents } from "@/lib/log/append";

/** Position and new version of a commitment's change. */
export type Changed = { no: number; version: number };

/** How a deadline set by a person says where it comes from. */
const BY_PERSON = "person";

/**
 * Sets a deliverable's deadline, or takes the one set before back where it is null; the text's own stays beside it.
 * @throws AppError not_found, stale_version (details: `read`, `current`), progress.reason_required, deadline.before_adoption,
 * deadline.range, deadline.precision, deadline.unchanged.
 */
export async function setDeadline({ input, actor }: { input: DeadlineInput; actor: Actor | null }, client: PrismaClient = db()): Promise<Changed> {
  requirePermission(actor, "deadline.set");
  return client.$transaction(async (tx) => {
    const { commitmentId, deliverableId, reason } = input;
    await lockCommitment(tx, input);
    const deadline = input.deadline && { ...input.deadline, rule: BY_PERSON };
    refuse(checkSetting({ deadline, reason }, await readDeadlines(tx, { commitmentId, deliverableId })));
    const [event] = await appendEvents(tx, {
      actorId: actor.id,
      events: [{ kind: "deadline.set", subject: { type: "deliverable", id: deliverableId }, commitmentId, data: { deliverableId, deadline, reason } }],
    });
    return changed(tx, { commitmentId, no: event?.no ?? 0 });
  });
}

/**
 * Moves a commitment to another sector; what was counted under the old one stays so for whoever asks as known before.
 * @throws AppError not_found, stale_version (details: `read`, `current`), progress.reason_required, sector.unchanged.
 */
export async function changeSector({ input, actor }: { input: SectorInput; actor: Actor | null }, client: PrismaClient = db()): Promise<Changed> {
  requirePermission(actor, "commitment.changeSector");
  return client.$transaction(async (tx) => {
    const { commitmentId, sector, reason } = input;
    await lockCommitment(tx, input);
    const { sectorCode } = await tx.commitment.findUniqueOrThrow({ where: { id: commitmentId }, select: { sectorCode: true } });
    refuse(checkSectorChange({ sector, reason }, sectorCodeSchema.parse(sectorCode)));
    const [event] = await appendEvents(tx, {
      actorId: actor.id,
      events: [{ kind: "commitment.sectorChanged", subject: { type: "commitment", id: commitmentId }, commitmentId, data: { sector, reason } }],
    });
    return changed(tx, { commitmentId, no: event?.no ?? 0 });
  });
}

/**
 * Locks a commitment's state until the transaction ends, for a writer who has read its newest version.
 * @throws AppError not_found; stale_version, with the version `read` and the `current` one.
 */
export async function lockCommitment(tx: Transaction, { commitmentId, version: read }: { commitmentId: string; version: number }): Promise<void> {
  const rows = await tx.$queryRaw<{ version: number }[]>`SELECT version FROM commitment_state WHERE commitment_id = ${commitmentId}::uuid FOR UPDATE`;
  const current = rows[0]?.version;
  if (current === undefined) throw new AppError("not_found");
  if (current !== read) throw new AppError("stale_version", { read, current });
}

/** A deliverable's deadlines as they stand, and the day before which none can end. */
async function readDeadlines(tx: Transaction, { commitmentId, deliverableId }: { commitmentId: string; deliverableId: string }): Promise<StandingDeadlines & { adoptedOn: string }> {
  const deliverable = await tx.deliverable.findFirst({
    where: { id: deliverableId, commitmentId, untilNo: null },
    select: { commitment: { select: { adoptedOn: true } }, deadlines: { where: { untilNo: null } } },
  });
  if (!deliverable) throw new AppError("not_found");
  const { commitment, deadlines } = deliverable;
  const found = (origin: string) => {
    const row = deadlines.find((deadline) => deadline.origin === origin);
    return row ? deadlineSchema.parse({ ...row, earliest: isoDay(row.earliest), latest: isoDay(row.latest) }) : null;
  };
  return { adoptedOn: isoDay(commitment.adoptedOn), written: found("text"), set: found("person") };
}

async function changed(tx: Transaction, { commitmentId, no }: { commitmentId: string; no: number }): Promise<Changed> {
  const state = await tx.commitmentState.findUniqueOrThrow({ where: { commitmentId }, select: { version: true } });
  return { no, version: state.version };
}
