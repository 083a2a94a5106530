import { Failure } from "../failure";
import { fillDatabase, readyDatabase, type Database } from "./database";
import { prepareDataFolder } from "./data-folder";
import { onLauncherGone, takeInstance, type Instance } from "./instance";
import { loadEnvFile } from "./load-env-file";
import { readOptions, type Options } from "./options";
import { signingSecret } from "./secrets";
import { offerSetupLink } from "./setup-link";
import { step } from "./steps";
import { keepDatabaseRunning } from "./watch-database";
import { requireFreePort, type WaitingServer, type WebServer } from "./web-server";

/** How the product is served: built, or by the development server. */
export type Mode = {
  /** What has to be there before serving; the signal says to give up. */
  prepare: (signal: AbortSignal) => Promise<void>;
  serve: (options: Options, env: Record<string, string>) => Promise<WaitingServer>;
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

/** What the database is filled with, and the link for whoever comes first. */
async function fill({ options }: Run, { url }: Database): Promise<string | null> {
  await step("Filling in what the product ships with", () => fillDatabase(url));
  return offerSetupLink({ databaseUrl: url, dataDir: options.dataDir, address: options.address });
}

async function prepareServing({ options, mode, signal }: Run, { url }: Database): Promise<WaitingServer> {
  await mode.prepare(signal);
  checkpoint(signal);
  return mode.serve(options, {
    DATABASE_URL: url,
    NEXTAUTH_URL: options.address,
    NEXTAUTH_SECRET: await signingSecret(url, process.env.NEXTAUTH_SECRET),
    HOST: options.host,
    PORT: String(options.port),
  });
}

/** Fills the database while the web server prepares itself, and lets people in when both are done. */
async function fillAndServe(what: Run, database: Database): Promise<{ link: string | null; server: WebServer }> {
  const [filled, waiting] = await Promise.allSettled([fill(what, database), prepareServing(what, database)]);
  if (waiting.status === "rejected") throw waiting.reason;
  if (filled.status === "fulfilled") return { link: filled.value, server: await waiting.value.open() };
  await waiting.value.stop();
  throw filled.reason;
}

async function serve(what: Run, database: Database): Promise<void> {
  const { options, signal } = what;
  const { link, server } = await fillAndServe(what, database);
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
