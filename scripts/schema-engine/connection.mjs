import pg from "pg";

/** Prisma's own URL parameters: `pg` would send them on to the server, which refuses them. */
const PRISMA_PARAMETERS = [
  "schema", "connection_limit", "pool_timeout", "pgbouncer",
  "connect_timeout", "socket_timeout", "single_use_connections",
];

/**
 * Splits a Prisma database URL into what `pg` needs.
 * @param {string} text
 */
export function parseDatabaseUrl(text) {
  const url = new URL(text);
  const schema = url.searchParams.get("schema") ?? "public";
  for (const name of PRISMA_PARAMETERS) url.searchParams.delete(name);
  const database = decodeURIComponent(url.pathname.slice(1)) || "postgres";
  return { url: url.toString(), schema, database, host: url.host };
}

/**
 * The same server, another database.
 * @param {string} text
 * @param {string} database
 */
export function onDatabase(text, database) {
  const url = new URL(text);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.toString();
}

/** @param {string} name */
export const quoteIdentifier = (name) => `"${name.replaceAll('"', '""')}"`;

/**
 * Opens one client, hands it over, and closes it whatever happens.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Creates the database that the URL names.
 * @param {string} text
 */
export async function createDatabase(text) {
  const { url, database } = parseDatabaseUrl(text);
  await withClient(onDatabase(url, "postgres"), (client) =>
    client.query(`CREATE DATABASE ${quoteIdentifier(database)}`));
  return database;
}
