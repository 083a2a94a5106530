import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { listOthersPresent } from "@/lib/review/queries/read-presence";
import { readStamp } from "@/lib/review/queries/read-queue";
import type { PresenceAnswer } from "@/lib/review/schema";

type Seen = { code: string; clauseId: string | null; actor: Actor | null; now: Date };

/**
 * Notes which clause of a communiqué a reviewer looks at, and answers who else looks where. A courtesy, not a lock, and no part of the log.
 * @throws AppError signed_out, not_found.
 */
export async function showPresence({ code, clauseId, actor, now }: Seen, client: PrismaClient = db()): Promise<PresenceAnswer> {
  requirePermission(actor, "clause.review");
  const personId = actor.id;
  await client.reviewPresence.deleteMany({ where: { personId, ...(clauseId === null ? {} : { clauseId: { not: clauseId } }) } });
  if (clauseId !== null && (await client.clause.count({ where: { id: clauseId, communique: { code } } })) > 0) {
    await client.reviewPresence.upsert({ where: { clauseId_personId: { clauseId, personId } }, create: { clauseId, personId, seenAt: now }, update: { seenAt: now } });
  }
  return { others: await listOthersPresent({ code, personId, now }, client), stamp: await readStamp(code, client) };
}
