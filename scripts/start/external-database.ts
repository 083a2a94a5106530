import pg from "pg";
import { errorCode, errorMessage, Failure } from "../failure";

const OLDEST_VERSION = 15;

/** Host, port and database of a URL: what may be shown, the password not being part of it. */
function describeTarget(url: string): { host: string; database: string; user: string } {
  const { host, pathname, username } = new URL(url);
  return {
    host: host || "localhost",
    database: decodeURIComponent(pathname.slice(1)) || "postgres",
    user: decodeURIComponent(username) || "(none)",
  };
}

/** One line on why a database cannot be used, with what to do. */
export function connectionComplaint(error: unknown, url: string): string {
  const { host, database, user } = describeTarget(url);
  const code = errorCode(error);
  switch (code) {
    case "28P01":
    case "28000":
      return `The database at ${host} refuses user ${user}: correct the user name and password in DATABASE_URL.`;
    case "3D000":
      return `There is no database ${database} at ${host}: create it (CREATE DATABASE), or correct DATABASE_URL.`;
    case "42501":
      return `User ${user} may not use database ${database} at ${host}: make it the database's owner.`;
    case "53300":
      return `The database at ${host} has no connection left: raise its max_connections or close other programs.`;
    default:
      return `The database at ${host} cannot be reached (${code || errorMessage(error)}): check that it runs and that DATABASE_URL is right.`;
  }
}

/** One line when the server is too old; null when it will do. @param versionNumber such as 150018 */
export function versionComplaint(versionNumber: number): string | null {
  const major = Math.floor(versionNumber / 10_000);
  if (major >= OLDEST_VERSION) return null;
  return `The database of DATABASE_URL is PostgreSQL ${major}: PostgreSQL ${OLDEST_VERSION} or newer is needed.`;
}

/** Chinese search and sorting need text in UTF-8. */
export function encodingComplaint(encoding: string): string | null {
  if (encoding === "UTF8") return null;
  return `The database of DATABASE_URL stores text as ${encoding}: create it with ENCODING 'UTF8'.`;
}

/**
 * Checks that the database of DATABASE_URL can be used.
 * @throws Failure with one line where it cannot.
 */
export async function checkExternalDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; encoding: string; may_create: boolean }>(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
              has_schema_privilege(current_schema(), 'CREATE') AS may_create`,
    );
    const [found] = rows;
    if (!found) throw new Error("no answer");
    const complaint = versionComplaint(found.version) ?? encodingComplaint(found.encoding);
    if (complaint) throw new Failure(complaint);
    if (!found.may_create) throw Object.assign(new Error("no right to create"), { code: "42501" });
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(connectionComplaint(error, url));
  } finally {
    await client.end().catch(() => {});
  }
}
