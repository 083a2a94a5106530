import { randomBytes } from "node:crypto";
import pg from "pg";

/**
 * The secret that signs sessions: NEXTAUTH_SECRET, else one made once and kept in the database, so
 * that several processes on one database share it.
 */
export async function signingSecret(databaseUrl: string, fromEnvironment: string | undefined): Promise<string> {
  if (fromEnvironment) return fromEnvironment;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      "INSERT INTO instance_secret (name, value) VALUES ('auth', $1) ON CONFLICT (name) DO NOTHING",
      [randomBytes(32).toString("base64url")],
    );
    const { rows } = await client.query<{ value: string }>("SELECT value FROM instance_secret WHERE name = 'auth'");
    const [secret] = rows;
    if (!secret) throw new Error("The database did not keep the signing secret.");
    return secret.value;
  } finally {
    await client.end();
  }
}
