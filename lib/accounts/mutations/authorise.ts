import { getStanding } from "@/lib/accounts/queries/people";
import type { Standing } from "@/lib/accounts/rules";
import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import type { Transaction } from "@/lib/db/client";
import { AppError } from "@/lib/errors";

/** Advisory lock of what decides who may do what: such writes follow one another, so each sees what the last one left. */
const PEOPLE_GATE = 0x5c0_109;

/** Waits until no other transaction changes people; held until the caller's ends. */
export async function lockPeople(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${PEOPLE_GATE})`;
}

/**
 * Lets an administrator pass who is one still, after the lock: the actor was read before, and may have lost the role since.
 * @throws AppError signed_out, not_found.
 */
export async function requireManager(tx: Transaction, actor: Actor | null): Promise<Actor> {
  requirePermission(actor, "people.manage");
  await lockPeople(tx);
  const standing = await getStanding(actor.id, tx);
  if (!standing?.active) throw new AppError("signed_out");
  requirePermission({ ...actor, role: standing.role }, "people.manage");
  return actor;
}

/** A person to act on. @throws AppError not_found. */
export async function requirePerson(tx: Transaction, personId: string): Promise<Standing & { name: string; email: string }> {
  const person = await getStanding(personId, tx);
  if (!person) throw new AppError("not_found");
  return person;
}
