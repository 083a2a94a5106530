import { randomUUID } from "node:crypto";
import { SESSION_SECONDS } from "@/lib/auth/rules";
import { db, type Reader } from "@/lib/db/client";

const LONGEST_USER_AGENT = 300;

/** Opens a session of a person, at most until SESSION_SECONDS from now, and returns its id. Sessions long over are removed on the way. */
export async function openSession({ personId, userAgent }: { personId: string; userAgent: string }, client: Reader = db()): Promise<string> {
  const id = randomUUID();
  await client.$executeRaw`DELETE FROM session WHERE expires_at < clock_timestamp() - interval '30 days'`;
  await client.$executeRaw`
    INSERT INTO session (id, person_id, created_at, expires_at, last_seen_at, user_agent)
    SELECT ${id}::uuid, ${personId}::uuid, now, now + make_interval(secs => ${SESSION_SECONDS}), now, ${userAgent.slice(0, LONGEST_USER_AGENT)}
    FROM (SELECT clock_timestamp() AS now) AS clock`;
  return id;
}

/** Notes that a session is in use. */
export async function noteSeen(sessionId: string, client: Reader = db()): Promise<void> {
  await client.$executeRaw`UPDATE session SET last_seen_at = clock_timestamp() WHERE id = ${sessionId}::uuid`;
}

/** Ends a session at once; nothing happens if it has ended already. */
export async function endSession(sessionId: string, client: Reader = db()): Promise<void> {
  await client.$executeRaw`UPDATE session SET revoked_at = clock_timestamp() WHERE id = ${sessionId}::uuid AND revoked_at IS NULL`;
}
