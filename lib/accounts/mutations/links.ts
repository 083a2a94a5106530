import { randomBytes } from "node:crypto";
import { hashPassword } from "@/lib/accounts/mutations/password-hash";
import { lockPeople, requireManager, requirePerson } from "@/lib/accounts/mutations/authorise";
import { writePassword } from "@/lib/accounts/mutations/write-password";
import { getStoredLink, hashToken, type StoredLink } from "@/lib/accounts/queries/links";
import { checkPassword } from "@/lib/accounts/rules";
import type { Actor, OpenLink } from "@/lib/accounts/schema";
import { forgiveAttempt } from "@/lib/auth/mutations/attempts";
import { db, type Transaction } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError, refuse } from "@/lib/errors";

const LINK_DAYS = 7;
const TOKEN_BYTES = 32;

type Holder = { purpose: "set_up"; personId: null } | { purpose: "invitation" | "reset"; personId: string };

/** Makes a one-time link for a holder, good for a week, and returns its token; links made for them earlier no longer open. */
export async function writeLink(tx: Transaction, { purpose, personId }: Holder): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  await tx.invitation.deleteMany({ where: { personId, usedAt: null } });
  await tx.$executeRaw`
    INSERT INTO invitation (token_hash, purpose, person_id, created_at, expires_at)
    SELECT ${hashToken(token)}, ${purpose}, ${personId}::uuid, now, now + make_interval(days => ${LINK_DAYS}::int)
    FROM (SELECT clock_timestamp() AS now) AS clock`;
  return token;
}

/**
 * A new one-time link for a person: to take up the invitation, or to choose another password. The old password holds until then.
 * @throws AppError signed_out, not_found (also where the person is inactive).
 */
export async function resetLink({ actor, personId }: { actor: Actor | null; personId: string }, client: PrismaClient = db()): Promise<string> {
  return client.$transaction(async (tx) => {
    await requireManager(tx, actor);
    const person = await requirePerson(tx, personId);
    if (!person.active) throw new AppError("not_found");
    const credential = await tx.credential.findUnique({ where: { personId }, select: { personId: true } });
    return writeLink(tx, { purpose: credential ? "reset" : "invitation", personId });
  });
}

/**
 * Sets the password that the holder of an invitation or a reset link chose; the link is used
 * up, the person's open sessions end, and earlier failed sign-ins no longer count.
 * @returns the e-mail to sign in with.
 * @throws AppError account.link_invalid, account.weak_password.
 */
export async function acceptInvitation({ token, password }: { token: string; password: string }, client: PrismaClient = db()): Promise<{ email: string }> {
  const passwordHash = await hashForLink({ token, password }, client);
  return client.$transaction(async (tx) => {
    await lockPeople(tx);
    const { person, personId } = await takeLink(tx, { token, purposes: ["invitation", "reset"] });
    if (!person || !personId) throw new AppError("account.link_invalid");
    refuse(checkPassword(password, person));
    await writePassword(tx, { personId, passwordHash, keepSessionId: null });
    await forgiveAttempt({ email: person.email, ids: [] }, tx);
    return { email: person.email };
  });
}

/** The hash of a password that comes with a link. Hashing is work, so it is done for links that open only. @throws AppError account.link_invalid. */
export async function hashForLink({ token, password }: { token: string; password: string }, client: PrismaClient): Promise<string> {
  if (!(await getStoredLink(token, client))) throw new AppError("account.link_invalid");
  return hashPassword(password);
}

/** Uses a link up and returns what it opened. @throws AppError account.link_invalid. */
export async function takeLink(tx: Transaction, { token, purposes }: { token: string; purposes: readonly OpenLink["purpose"][] }): Promise<StoredLink> {
  const link = await getStoredLink(token, tx);
  if (!link || !purposes.includes(link.purpose)) throw new AppError("account.link_invalid");
  await tx.$executeRaw`UPDATE invitation SET used_at = clock_timestamp() WHERE token_hash = ${link.tokenHash}`;
  return link;
}
