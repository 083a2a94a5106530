import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { Failure } from "../failure";
import type { Runner } from "./runner";

/** Readable by its owner, and passed through by others: the user that runs the server may be another. */
const PASS_THROUGH = 0o711;

/**
 * Makes the folder of the server, and sees that the user who runs the server can reach it.
 * @throws Failure with one line when that user cannot.
 */
export async function prepareServerFolder(folder: string, runner: Runner): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (runner.fileOwner === null) return;
  for (const each of [path.dirname(folder), folder]) chmodSync(each, PASS_THROUGH);
  try {
    await runner.run("postgres", ["--version"]);
    execFileSync("test", ["-x", folder], { uid: runner.fileOwner, gid: runner.fileOwner, cwd: "/" });
  } catch {
    throw new Failure(
      "PostgreSQL does not run as root, and another user cannot reach the program or its data folder here: " +
        "start as an ordinary user, unpack outside /root, or set DATABASE_URL.",
    );
  }
}

/** Hands a file or folder of the server to the user who runs it now; root may have run it in another way before. */
export function takeOwnership(file: string, runner: Runner): void {
  if (process.getuid?.() !== 0 || !existsSync(file)) return;
  const owner = runner.fileOwner ?? 0;
  if (statSync(file).uid !== owner) execFileSync("chown", ["-R", `${owner}:${owner}`, file]);
}
