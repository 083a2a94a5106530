import { randomUUID } from "node:crypto";
import { requireManager, requirePerson } from "@/lib/accounts/mutations/authorise";
import { writeLink } from "@/lib/accounts/mutations/links";
import { endSessionsOf } from "@/lib/accounts/mutations/write-password";
import { countOtherAdmins } from "@/lib/accounts/queries/people";
import { checkDeactivation, checkRoleChange } from "@/lib/accounts/rules";
import type { Actor, Role } from "@/lib/accounts/schema";
import { db, type Transaction } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError, refuse } from "@/lib/errors";
import { appendEvents } from "@/lib/log/append";
import type { NewEvent } from "@/lib/log/events";

type Invitation = { actor: Actor | null; name: string; email: string; role: Role };

/**
 * Makes an account for a person, and the token of a one-time link, good for a week, with which they choose a password.
 * @throws AppError signed_out, not_found, account.email_taken.
 */
export async function invitePerson({ actor, name, email, role }: Invitation, client: PrismaClient = db()): Promise<{ personId: string; token: string }> {
  return client.$transaction(async (tx) => {
    const manager = await requireManager(tx, actor);
    const taken = await tx.person.findUnique({ where: { email: email.toLowerCase() }, select: { id: true } });
    if (taken) throw new AppError("account.email_taken");
    const personId = randomUUID();
    await logAbout(tx, { manager, event: { kind: "account.created", subject: { type: "person", id: personId }, data: { name, email, role } } });
    return { personId, token: await writeLink(tx, { purpose: "invitation", personId }) };
  });
}

/**
 * Gives a person another role; nothing is logged where they have it already.
 * @throws AppError signed_out, not_found, account.own_role, account.last_admin.
 */
export async function changeRole({ actor, personId, role }: { actor: Actor | null; personId: string; role: Role }, client: PrismaClient = db()): Promise<void> {
  await client.$transaction(async (tx) => {
    const manager = await requireManager(tx, actor);
    const person = await requirePerson(tx, personId);
    refuse(checkRoleChange({ actorId: manager.id, person, role, otherAdmins: await countOtherAdmins(personId, tx) }));
    if (person.role === role) return;
    await logAbout(tx, { manager, event: { kind: "account.roleChanged", subject: { type: "person", id: personId }, data: { role } } });
  });
}

/**
 * Shuts a person out: their sessions end, their links open nothing, and what they wrote stays. Nothing happens where that is so already.
 * @throws AppError signed_out, not_found, account.last_admin.
 */
export async function deactivatePerson({ actor, personId }: { actor: Actor | null; personId: string }, client: PrismaClient = db()): Promise<void> {
  await client.$transaction(async (tx) => {
    const manager = await requireManager(tx, actor);
    const person = await requirePerson(tx, personId);
    refuse(checkDeactivation({ person, otherAdmins: await countOtherAdmins(personId, tx) }));
    if (!person.active) return;
    await endSessionsOf(tx, { personId, keepSessionId: null });
    await tx.invitation.deleteMany({ where: { personId, usedAt: null } });
    await logAbout(tx, { manager, event: { kind: "account.deactivated", subject: { type: "person", id: personId }, data: {} } });
  });
}

/**
 * Lets a person in again, with the role and the password they had. Nothing happens where they are active.
 * @throws AppError signed_out, not_found.
 */
export async function reactivatePerson({ actor, personId }: { actor: Actor | null; personId: string }, client: PrismaClient = db()): Promise<void> {
  await client.$transaction(async (tx) => {
    const manager = await requireManager(tx, actor);
    const person = await requirePerson(tx, personId);
    if (person.active) return;
    await logAbout(tx, { manager, event: { kind: "account.reactivated", subject: { type: "person", id: personId }, data: {} } });
  });
}

async function logAbout(tx: Transaction, { manager, event }: { manager: Actor; event: NewEvent }) {
  await appendEvents(tx, { actorId: manager.id, events: [event] });
}
