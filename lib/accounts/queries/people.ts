import { z } from "zod";
import { roleSchema, type PersonLine, type SessionLine } from "@/lib/accounts/schema";
import type { Standing } from "@/lib/accounts/rules";
import { db, type Reader } from "@/lib/db/client";

const personLines = z.array(
  z.object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    role: roleSchema,
    active: z.boolean(),
    hasPassword: z.boolean(),
    openSessions: z.int(),
    lastSeenAt: z.date().nullable(),
  }),
);

/** Everybody who has or had an account: the active first, then in the order in which they came. */
export async function listPeople(reader: Reader = db()): Promise<PersonLine[]> {
  return personLines.parse(
    await reader.$queryRaw`
      SELECT p.id, p.name, p.email, p.role, p.active, c.person_id IS NOT NULL AS "hasPassword",
        count(s.id) FILTER (WHERE s.revoked_at IS NULL AND s.expires_at > clock_timestamp())::int AS "openSessions",
        max(s.last_seen_at) AS "lastSeenAt"
      FROM person p LEFT JOIN credential c ON c.person_id = p.id LEFT JOIN session s ON s.person_id = p.id
      GROUP BY p.id, c.person_id ORDER BY p.active DESC, p.created_no`,
  );
}

/** A person's e-mail and whether they sign in with a password; null where there is no such person. */
export async function getAccount(personId: string, reader: Reader = db()): Promise<{ email: string; hasPassword: boolean } | null> {
  const person = await reader.person.findUnique({ where: { id: personId }, select: { email: true, credential: { select: { personId: true } } } });
  return person && { email: person.email, hasPassword: person.credential !== null };
}

/** How a person stands, for the rules; null where there is no such person. */
export async function getStanding(personId: string, reader: Reader): Promise<(Standing & { name: string; email: string }) | null> {
  const person = await reader.person.findUnique({ where: { id: personId }, select: { id: true, name: true, email: true, role: true, active: true } });
  return person && { ...person, role: roleSchema.parse(person.role) };
}

/** How many active administrators there are beside a person. */
export async function countOtherAdmins(personId: string, reader: Reader): Promise<number> {
  return reader.person.count({ where: { role: "admin", active: true, id: { not: personId } } });
}

const sessionLines = z.array(z.object({ id: z.uuid(), createdAt: z.date(), lastSeenAt: z.date(), userAgent: z.string() }));

/** A person's open sessions, the one used last first. */
export async function listSessions(personId: string, reader: Reader = db()): Promise<SessionLine[]> {
  return sessionLines.parse(
    await reader.$queryRaw`
      SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", user_agent AS "userAgent" FROM session
      WHERE person_id = ${personId}::uuid AND revoked_at IS NULL AND expires_at > clock_timestamp()
      ORDER BY last_seen_at DESC, id`,
  );
}
