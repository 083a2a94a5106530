import { Failure } from "../failure";
import { readyDatabase, type Database } from "./database";
import { prepareDataFolder } from "./data-folder";
import { onLauncherGone, takeInstance, type Instance } from "./instance";
import { loadEnvFile } from "./load-env-file";
import { readOptions, type Options } from "./options";
import { signingSecret } from "./secrets";
import { offerSetupLink } from "./setup-link";
import { keepDatabaseRunning } from "./watch-database";
import { requireFreePort, type WebServer } from "./web-server";

/** How the product is served: built, or by the development server. */
export type Mode = {
  /** What has to be there before serving; the signal says to give up. */
  prepare: (signal: AbortSignal) => Promise<void>;
  serve: (options: Options, env: Record<string, string>) => Promise<WebServer>;
};

/** Thrown inside the steps when somebody asked to stop meanwhile. */
class Interrupted extends Error {}

/** Resolves when the product is asked to stop: Ctrl-C, a service manager, or npm being killed. */
function stopRequests(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  onLauncherGone(stop);
  return controller.signal;
}

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });

function checkpoint(signal: AbortSignal): void {
  if (signal.aborted) throw new Interrupted();
}

type Run = { options: Options; mode: Mode; signal: AbortSignal };

async function serve({ options, mode, signal }: Run, database: Database): Promise<void> {
  await mode.prepare(signal);
  checkpoint(signal);
  const secret = await signingSecret(database.url, process.env.NEXTAUTH_SECRET);
  const link = await offerSetupLink({ databaseUrl: database.url, dataDir: options.dataDir, address: options.address });
  const server = await mode.serve(options, {
    DATABASE_URL: database.url,
    NEXTAUTH_URL: options.address,
    NEXTAUTH_SECRET: secret,
    HOST: options.host,
    PORT: String(options.port),
  });
  const stopWatching = keepDatabaseRunning(options, database);
  console.log(`\nReady at ${options.address}`);
  if (link) console.log(`Set up the first account, once: ${link}`);
  const wanted = await Promise.race([whenAborted(signal).then(() => true), server.gone.then(() => false)]);
  await stopWatching();
  if (!wanted) throw new Failure("The web server ended unexpectedly; start again with npm start.");
  await server.stop();
}

async function run(what: Run): Promise<void> {
  const { options, signal } = what;
  await requireFreePort(options);
  const database = await readyDatabase(options);
  try {
    checkpoint(signal);
    await serve(what, database);
  } finally {
    await database.stop();
  }
}

async function runAsInstance(instance: Instance, what: Omit<Run, "signal">): Promise<void> {
  const signal = stopRequests();
  signal.addEventListener("abort", () => {
    instance.markStopping();
    console.log("\nStopping …");
  }, { once: true });
  try {
    await run({ ...what, signal });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  } finally {
    instance.release();
  }
  console.log("Stopped.");
}

/** Runs the product until it is asked to stop, with one line and exit code 1 when it cannot. */
export async function runProduct(mode: Mode): Promise<void> {
  try {
    loadEnvFile();
    const options = readOptions(process.env);
    prepareDataFolder(options.dataDir);
    const instance = await takeInstance(options.dataDir, options.address);
    if ("runsAt" in instance) console.log(`Already running at ${instance.runsAt}`);
    else await runAsInstance(instance, { options, mode });
    process.exit(0);
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exit(1);
  }
}
