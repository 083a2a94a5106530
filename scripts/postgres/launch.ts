import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure";
import { dataFolder } from "./initialise";
import { takeOwnership } from "./ownership";
import { whoAnswers } from "./probe";
import type { Runner } from "./runner";
import { freePort, readSettings, writeSettings, type EmbeddedSettings } from "./settings";
import { removeStalePidFile } from "./stale-pid";

const LOG_LIMIT_BYTES = 5_000_000;
const ATTEMPTS = 40;

/** Nothing acknowledged may be lost; only throw-away test servers give this up for speed. */
const DURABLE = ["fsync=on", "synchronous_commit=on", "full_page_writes=on"];
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

export type LaunchOptions = { durable: boolean; maxConnections: number };

export const logFile = (folder: string): string => path.join(folder, "postgres.log");

function prepareLog(folder: string, runner: Runner): void {
  const log = logFile(folder);
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) renameSync(log, `${log}.old`);
  writeFileSync(log, "", { flag: "a", mode: 0o600 });
  takeOwnership(log, runner);
}

function serverOptions(port: number, options: LaunchOptions): string {
  const settings = [
    "listen_addresses=127.0.0.1", "unix_socket_directories=''", "shared_buffers=128MB",
    `max_connections=${options.maxConnections}`, ...(options.durable ? DURABLE : FAST),
  ];
  return [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
}

/** What the server itself gives as the reason, in its last words. */
function reasonIn(log: string): string {
  const complaints = readFileSync(log, "utf8").split("\n").filter((line) => /\b(FATAL|PANIC|could not)\b/.test(line));
  return complaints.at(-1)?.replace(/^.*?\b(FATAL|PANIC|LOG): +/, "") ?? "it gave no reason";
}

type Launch = { folder: string; runner: Runner; options: LaunchOptions };

/** After a kill the old server may still be a zombie, or its last sessions may hold its memory. */
async function startPatiently(
  { folder, runner, options }: Launch,
  settings: EmbeddedSettings,
): Promise<void> {
  const data = dataFolder(folder);
  for (let attempt = 1; ; attempt += 1) {
    removeStalePidFile(data);
    try {
      await runner.run("pg_ctl", [
        "-D", data, "-w", "-t", "120", "-l", logFile(folder),
        "-o", serverOptions(settings.port, options), "start",
      ]);
      return;
    } catch {
      if ((await whoAnswers(settings, data)) === "ours") return;
      if (attempt === ATTEMPTS) {
        const log = logFile(folder);
        throw new Failure(`The embedded PostgreSQL did not start (${reasonIn(log)}); its log is ${log}.`);
      }
      await sleep(300);
    }
  }
}

/** Starts the server unless it runs already, on another port if its own was taken meanwhile. */
export async function launch(
  launchOf: Launch,
): Promise<{ settings: EmbeddedSettings; wasRunning: boolean }> {
  const { folder, runner } = launchOf;
  const known = readSettings(folder);
  if (!known) {
    throw new Failure(
      `${folder} holds a database but its embedded.json, with the passwords, is missing; restore it from a backup.`,
    );
  }
  const answer = await whoAnswers(known, dataFolder(folder));
  if (answer === "ours") return { settings: known, wasRunning: true };
  const settings = answer === "nobody" ? known : { ...known, port: await freePort() };
  writeSettings(folder, settings);
  prepareLog(folder, runner);
  takeOwnership(dataFolder(folder), runner);
  await startPatiently(launchOf, settings);
  return { settings, wasRunning: false };
}
