import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync, rmSync } from "node:fs";
import path from "node:path";
import { errorCode, Failure } from "../failure";

/** `recursive` of Node's own mkdir never returns on file systems that refuse without a reason, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/**
 * Makes the data folder where it is missing.
 * @throws Failure with one line where it cannot be made or written.
 */
export function prepareDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    const trial = path.join(dataDir, `.trial.${process.pid}`);
    writeFileSync(trial, ""); // a read-only mount lets access() pass for root
    rmSync(trial);
  } catch (error) {
    throw new Failure(`The data folder ${dataDir} ${complaint(dataDir, errorCode(error))}; set DATA_DIR to a folder that can be written.`);
  }
}

function complaint(dataDir: string, code: string): string {
  if (code === "ENOSPC") return "is on a full disk";
  if (statSync(dataDir, { throwIfNoEntry: false })?.isFile()) return "is a file";
  return `is not writable (${code || "unknown reason"})`;
}
