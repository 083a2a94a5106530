import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { errorMessage, Failure } from "../failure";

/** The lock that Prisma Migrate itself takes: two starters, or a starter and the CLI, never mix. */
const MIGRATE_LOCK = 72_707_369;

/** Prisma Migrate's own table, so that its CLI sees what was applied here, and the reverse. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

export type Migration = { name: string; sql: string; checksum: string };

type Row = { migration_name: string; checksum: string; finished_at: Date | null; rolled_back_at: Date | null };

/** The migrations of a folder in the order of their names. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((name) => ({ name, file: path.join(folder, name, "migration.sql") }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const sql = readFileSync(file, "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * Which migrations are still to be applied.
 * @throws Failure when the database and the folder do not tell the same story.
 */
export function pendingMigrations(migrations: Migration[], rows: Row[]): Migration[] {
  const failed = rows.find((row) => !row.finished_at && !row.rolled_back_at);
  if (failed) {
    throw new Failure(
      `Migration ${failed.migration_name} was left unfinished by another tool; ` +
        `repair the database, then run: npx prisma migrate resolve --rolled-back ${failed.migration_name}`,
    );
  }
  const applied = new Map(rows.filter((row) => !row.rolled_back_at).map((row) => [row.migration_name, row.checksum]));
  const known = new Set(migrations.map(({ name }) => name));
  const newer = [...applied.keys()].find((name) => !known.has(name));
  if (newer) {
    throw new Failure(`The database is newer than this program (it has migration ${newer}); use the newer program.`);
  }
  const edited = migrations.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum);
  if (edited) {
    throw new Failure(`Migration ${edited.name} was changed after this database applied it; restore the file.`);
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

/** Applies one migration and its own record in one transaction: a failure leaves neither. */
async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw new Failure(`Migration ${name} failed and was undone: ${errorMessage(error)}`);
  }
}

/**
 * Brings a database up to the migrations of the folder, like `prisma migrate deploy` without the
 * CLI: same table, checksums and lock. Returns the names of those applied now.
 */
export async function migrateDeploy(url: string, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {}); // a lost connection fails the query that is under way
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATE_LOCK]);
    await client.query("SET client_min_messages = warning");
    await client.query(MIGRATIONS_TABLE);
    const { rows } = await client.query<Row>(`SELECT migration_name, checksum, finished_at, rolled_back_at FROM "_prisma_migrations"`);
    const pending = pendingMigrations(migrations, rows);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
