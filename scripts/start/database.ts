import path from "node:path";
import { errorMessage, Failure } from "../failure";
import { serverFolder, startEmbedded } from "../postgres/embedded";
import { migrateDeploy } from "../postgres/migrate";
import { checkExternalDatabase } from "./external-database";
import { isInstanceRunning } from "./instance";
import type { Options } from "./options";
import { root } from "./root";
import { step } from "./steps";

export type Database = { url: string; isEmbedded: boolean; stop: () => Promise<void> };

/** Opens the database of DATABASE_URL, or starts the embedded one. */
export async function openDatabase({ databaseUrl, dataDir }: Pick<Options, "databaseUrl" | "dataDir">): Promise<Database> {
  if (databaseUrl) {
    await checkExternalDatabase(databaseUrl);
    return { url: databaseUrl, isEmbedded: false, stop: async () => {} };
  }
  const { url, stop } = await startEmbedded(serverFolder(dataDir));
  return { url, isEmbedded: true, stop };
}

/** Brings the tables up to this program's migrations. */
async function migrate(url: string): Promise<void> {
  const applied = await migrateDeploy(url, path.join(root, "prisma/migrations"));
  if (applied.length > 0) console.log(`  migrations applied: ${applied.join(", ")}`);
}

/** Fills in what the product ships with: registries and communiqués. */
export async function fillDatabase(url: string): Promise<void> {
  const { seed } = await import("@/prisma/seed");
  const { imported } = await seed(url).catch((error: unknown) => {
    throw new Failure(`The database could not be filled: ${errorMessage(error)}`, { cause: error });
  });
  if (imported.length > 0) console.log(`  communiqués imported: ${imported.join(", ")}`);
}

/**
 * For commands beside the running product: hands over a migrated and filled database, and stops the
 * embedded server afterwards unless the product uses it.
 */
export async function withDatabase<Result>(
  options: Pick<Options, "databaseUrl" | "dataDir">,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const wasRunning = isInstanceRunning(options.dataDir);
  const database = await openDatabase(options);
  try {
    if (!wasRunning) {
      await migrate(database.url);
      await fillDatabase(database.url);
    }
    return await work(database.url);
  } finally {
    if (!isInstanceRunning(options.dataDir)) await database.stop();
  }
}

/** The database with its tables, ready to be filled and served. */
export async function readyDatabase(options: Options): Promise<Database> {
  const name = options.databaseUrl ? "Connecting to the database of DATABASE_URL" : "Starting the embedded PostgreSQL";
  const database = await step(name, () => openDatabase(options));
  try {
    await migrate(database.url);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}
