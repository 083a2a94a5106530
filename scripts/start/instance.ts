import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, parentOf, processName, processStart, readHolder, tryLock } from "../bootstrap/lock.mjs";
import { Failure } from "../failure";

/** One product per data folder: the lock also says where it answers and whether it is going away. */
export type Instance = { markStopping: () => void; release: () => void };

/** A product that is on its way out gets this long. */
const GOING_AWAY_MS = 90_000;

type Launcher = { pid: number; startedAt: string | null };

export const instanceFile = (dataDir: string): string => path.join(dataDir, "instance.json");

const SHELLS = new Set(["sh", "dash", "bash", "ash", "busybox", "zsh", "ksh"]);

/**
 * The npm that started us: without it, we stop. npm puts a shell between itself and a script, which
 * outlives it. Null without npm: an ordinary shell may well leave before its job.
 */
function findLauncher(): Launcher | null {
  if (!process.env.npm_lifecycle_event || process.ppid <= 1) return null;
  const above = process.ppid;
  const pid = SHELLS.has(processName(above)) ? (parentOf(above) ?? above) : above;
  return { pid, startedAt: processStart(pid) };
}

function isLauncher(value: unknown): value is Launcher {
  return typeof value === "object" && value !== null && "pid" in value && "startedAt" in value;
}

/** Whether the holder stops, or will as soon as it notices that npm was killed. */
function isGoingAway(holder: Record<string, unknown>): boolean {
  if (holder.state === "stopping") return true;
  return isLauncher(holder.launcher) && !isAlive(holder.launcher);
}

/**
 * Takes the data folder for this process. Returns the address of the product that has it already,
 * if one has.
 */
export async function takeInstance(dataDir: string, address: string): Promise<Instance | { runsAt: string }> {
  const file = instanceFile(dataDir);
  const details = { address, launcher: findLauncher() };
  const deadline = Date.now() + GOING_AWAY_MS;
  for (;;) {
    const lock = await tryLock(file, { ...details, state: "running" });
    if (lock) {
      return { markStopping: () => lock.describe({ ...details, state: "stopping" }), release: () => lock.release() };
    }
    const holder = readHolder(file);
    if (holder && !isGoingAway(holder)) return { runsAt: String(holder.address) };
    if (Date.now() > deadline) {
      throw new Failure(`Process ${holder?.pid} still holds ${dataDir} and does not stop; end it and try again.`);
    }
    await sleep(100);
  }
}

/** Calls back once when the npm that started us is gone. */
export function onLauncherGone(callback: () => void): void {
  const launcher = findLauncher();
  if (!launcher) return;
  const timer = setInterval(() => {
    if (isAlive(launcher)) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}

/** Whether a product runs on this data folder now. */
export function isInstanceRunning(dataDir: string): boolean {
  const holder = readHolder(instanceFile(dataDir));
  return holder !== null && isAlive(holder);
}
