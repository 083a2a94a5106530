import { z } from "zod";
import { roleSchema, type Actor } from "@/lib/accounts/schema";
import { db, type Reader } from "@/lib/db/client";

const openSessionRows = z.array(z.object({ id: z.uuid(), name: z.string(), role: roleSchema, unseen: z.boolean() })).max(1);

/** Whose session it is, and whether it was last seen long enough ago to be noted; null where it is unknown, revoked, expired, or its person inactive. */
export async function findOpenSession(sessionId: string, reader: Reader = db()): Promise<{ actor: Actor; unseen: boolean } | null> {
  const rows = openSessionRows.parse(
    await reader.$queryRaw`
      SELECT p.id, p.name, p.role, s.last_seen_at < clock_timestamp() - interval '5 minutes' AS unseen
      FROM session s JOIN person p ON p.id = s.person_id
      WHERE s.id = ${sessionId}::uuid AND s.revoked_at IS NULL AND s.expires_at > clock_timestamp() AND p.active`,
  );
  const [row] = rows;
  return row ? { actor: { id: row.id, name: row.name, role: row.role }, unseen: row.unseen } : null;
}

/** The active person of an e-mail and the hash of their password; null where there is no such person or no password yet. */
export async function findCredential(email: string, reader: Reader = db()): Promise<{ personId: string; passwordHash: string } | null> {
  return reader.credential.findFirst({ where: { person: { email, active: true } }, select: { personId: true, passwordHash: true } });
}

/** The id of the active person with this e-mail, in any case; null where there is none. */
export async function findActivePersonId(email: string, reader: Reader = db()): Promise<string | null> {
  const person = await reader.person.findFirst({ where: { email: email.toLowerCase(), active: true }, select: { id: true } });
  return person?.id ?? null;
}
