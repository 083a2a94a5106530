import path from "node:path";
import { waitForLock } from "../bootstrap/lock.mjs";
import { programOutput } from "../failure";
import { dataFolder, initialise } from "./initialise";
import { launch, type LaunchOptions } from "./launch";
import { prepareServerFolder } from "./ownership";
import { ensureApplicationDatabase } from "./roles";
import { postgresRunner } from "./runner";
import { APPLICATION_DATABASE, embeddedUrl } from "./settings";

export type EmbeddedServer = {
  /** The application's database, as its ordinary role. */
  url: string;
  /** The superuser, on the maintenance database. */
  adminUrl: string;
  wasRunning: boolean;
  isNew: boolean;
  /** Ends every session and stops the server; nothing happens if it has stopped already. */
  stop: () => Promise<void>;
};

const PRODUCT_OPTIONS: LaunchOptions = { durable: true, maxConnections: 60 };

/** Where the embedded server lives inside a data folder. */
export const serverFolder = (dataDir: string): string => path.resolve(dataDir, "postgres");

async function stop(folder: string): Promise<void> {
  const runner = await postgresRunner();
  await runner
    .run("pg_ctl", ["-D", dataFolder(folder), "-m", "fast", "-w", "-t", "60", "stop"])
    .catch((error: unknown) => {
      if (!/no server running|PID file .* does not exist/.test(programOutput(error))) throw error;
    });
}

/**
 * Makes sure that the embedded PostgreSQL of this folder runs, has the application's database, and
 * can be reached. Any number of processes may call this at once: one starts it, the rest use it.
 */
export async function startEmbedded(
  folder: string,
  options: LaunchOptions = PRODUCT_OPTIONS,
): Promise<EmbeddedServer> {
  const runner = await postgresRunner();
  await prepareServerFolder(folder, runner);
  const lock = await waitForLock(path.join(folder, "start.lock"));
  try {
    const isNew = await initialise(folder, runner);
    const { settings, wasRunning } = await launch({ folder, runner, options });
    await ensureApplicationDatabase(settings);
    return {
      url: embeddedUrl({ settings, role: "application", database: APPLICATION_DATABASE }),
      adminUrl: embeddedUrl({ settings, role: "admin", database: "postgres" }),
      wasRunning,
      isNew,
      stop: () => stop(folder),
    };
  } finally {
    lock.release();
  }
}

/** Stops the server of this folder if it runs. */
export async function stopEmbedded(folder: string): Promise<void> {
  await stop(folder);
}
