import { readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { processStart } from "../bootstrap/lock.mjs";

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

/**
 * Removes the server's pid file when its number now belongs to another program (after a restart of
 * the machine or container) or to a zombie that nobody reaps: PostgreSQL would refuse to start for
 * ever. It stays while any process still works in the data folder, or the process is simply gone,
 * which PostgreSQL sees for itself.
 */
export function removeStalePidFile(data: string): void {
  if (process.platform !== "linux") return;
  const file = path.join(data, "postmaster.pid");
  let pid: string;
  try {
    pid = readFileSync(file, "utf8").split("\n")[0]?.trim() ?? "";
  } catch {
    return;
  }
  const folder = realpathSync(data);
  const isServer = processStart(Number(pid)) !== null && workingFolder(pid) === folder;
  if (!isServer && !anyProcessWorksIn(folder)) rmSync(file, { force: true });
}
