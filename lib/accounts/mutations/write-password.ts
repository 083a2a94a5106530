import type { Transaction } from "@/lib/db/client";

type NewPassword = { personId: string; passwordHash: string; /** The session that stays open; null: none. */ keepSessionId: string | null };

/** Sets a person's password and ends their sessions, but for the one that is to stay. */
export async function writePassword(tx: Transaction, { personId, passwordHash, keepSessionId }: NewPassword): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO credential (person_id, password_hash, changed_at) VALUES (${personId}::uuid, ${passwordHash}, clock_timestamp())
    ON CONFLICT (person_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = excluded.changed_at`;
  await endSessionsOf(tx, { personId, keepSessionId });
}

/** Ends a person's open sessions, but for the one that is to stay, and returns how many those were. */
export async function endSessionsOf(tx: Transaction, { personId, keepSessionId }: { personId: string; keepSessionId: string | null }): Promise<number> {
  return tx.$executeRaw`
    UPDATE session SET revoked_at = clock_timestamp()
    WHERE person_id = ${personId}::uuid AND revoked_at IS NULL AND expires_at > clock_timestamp() AND id IS DISTINCT FROM ${keepSessionId}::uuid`;
}
