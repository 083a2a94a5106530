import { readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { isAlive, processStart } from "../bootstrap/lock.mjs";

function workingFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null; // gone, a zombie, or another user's
  }
}

/** Every process of a PostgreSQL server works in its data folder. */
function anyProcessWorksIn(data: string): boolean {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return processes.some((pid) => workingFolder(pid) === data);
}

/** The number that the server wrote when it started; null when it is not running as far as it knows. */
function readPid(data: string): number | null {
  try {
    const pid = Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0]);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** Whether the process that the data folder names as its server is there. */
export function isServerAlive(data: string): boolean {
  const pid = readPid(data);
  return pid !== null && isAlive({ pid, startedAt: process.platform === "linux" ? (processStart(pid) ?? "gone") : null });
}

/**
 * Removes the server's pid file when its number now belongs to another program (after a restart of
 * the machine or container) or to a zombie that nobody reaps: PostgreSQL would refuse to start for
 * ever. It stays while any process still works in the data folder, or the process is simply gone,
 * which PostgreSQL sees for itself.
 */
export function removeStalePidFile(data: string): void {
  if (process.platform !== "linux") return;
  const pid = readPid(data);
  if (pid === null) return;
  const folder = realpathSync(data);
  const isServer = processStart(pid) !== null && workingFolder(String(pid)) === folder;
  if (!isServer && !anyProcessWorksIn(folder)) rmSync(path.join(data, "postmaster.pid"), { force: true });
}
