import { hashPassword, verifyPassword } from "@/lib/accounts/mutations/password-hash";
import { requireManager, requirePerson } from "@/lib/accounts/mutations/authorise";
import { endSessionsOf, writePassword } from "@/lib/accounts/mutations/write-password";
import { getStanding } from "@/lib/accounts/queries/people";
import { checkPassword } from "@/lib/accounts/rules";
import type { Actor } from "@/lib/accounts/schema";
import { admitAttempt, forgiveAttempt } from "@/lib/auth/mutations/attempts";
import { minutesOf } from "@/lib/auth/rules";
import { db } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError, refuse } from "@/lib/errors";

type PasswordChange = { actor: Actor | null; sessionId: string; current: string; password: string };

/**
 * Changes one's own password and ends one's other sessions. Wrong guesses at the current one count as failed sign-ins.
 * @throws AppError signed_out, account.wrong_password (details: `minutesLeft` while paused), account.weak_password.
 */
export async function changePassword({ actor, sessionId, current, password }: PasswordChange, client: PrismaClient = db()): Promise<void> {
  const person = actor && (await getStanding(actor.id, client));
  if (!person?.active) throw new AppError("signed_out");
  const read = await confirmPassword({ personId: person.id, email: person.email, password: current }, client);
  refuse(checkPassword(password, person));
  const passwordHash = await hashPassword(password);
  await client.$transaction(async (tx) => {
    const locked = await tx.$queryRaw<{ password_hash: string }[]>`SELECT password_hash FROM credential WHERE person_id = ${person.id}::uuid FOR UPDATE`;
    if (locked[0]?.password_hash !== read) throw new AppError("account.wrong_password");
    await writePassword(tx, { personId: person.id, passwordHash, keepSessionId: sessionId });
  });
}

/** The hash that the password matched. @throws AppError account.wrong_password. */
async function confirmPassword({ personId, email, password }: { personId: string; email: string; password: string }, client: PrismaClient): Promise<string> {
  const admission = await admitAttempt({ email, address: null }, client);
  if (!admission.admitted) throw new AppError("account.wrong_password", { minutesLeft: minutesOf(admission.pause) });
  const credential = await client.credential.findUnique({ where: { personId }, select: { passwordHash: true } });
  const right = await verifyPassword(credential?.passwordHash ?? null, password);
  if (!credential || !right) throw new AppError("account.wrong_password");
  await forgiveAttempt({ email, ids: admission.ids }, client);
  return credential.passwordHash;
}

/**
 * Ends one of one's own sessions.
 * @throws AppError signed_out; not_found where it is somebody else's or has ended.
 */
export async function revokeSession({ actor, sessionId }: { actor: Actor | null; sessionId: string }, client: PrismaClient = db()): Promise<void> {
  if (!actor) throw new AppError("signed_out");
  const ended = await client.$executeRaw`
    UPDATE session SET revoked_at = clock_timestamp()
    WHERE id = ${sessionId}::uuid AND person_id = ${actor.id}::uuid AND revoked_at IS NULL AND expires_at > clock_timestamp()`;
  if (ended === 0) throw new AppError("not_found");
}

/**
 * Ends all of a person's sessions, the own but for the one in use.
 * @returns how many were open.
 * @throws AppError signed_out, not_found; others' sessions are an administrator's to end.
 */
export async function revokeSessions(
  { actor, personId, keepSessionId }: { actor: Actor | null; personId: string; keepSessionId: string },
  client: PrismaClient = db(),
): Promise<number> {
  if (!actor) throw new AppError("signed_out");
  return client.$transaction(async (tx) => {
    if (actor.id !== personId) await requireManager(tx, actor);
    await requirePerson(tx, personId);
    return endSessionsOf(tx, { personId, keepSessionId: actor.id === personId ? keepSessionId : null });
  });
}
