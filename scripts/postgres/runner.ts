import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { postgresPrograms, type Program } from "./binaries";

const execute = promisify(execFile);

/** The user that owns files and processes when a root without user namespaces starts PostgreSQL. */
const NOBODY = 65_534;

/** Runs PostgreSQL's programs as a user they accept. */
export type Runner = {
  run: (program: Program, programArguments: string[]) => Promise<void>;
  /** Set when files must be handed to another user first. */
  fileOwner: number | null;
};

async function userNamespacesWork(): Promise<boolean> {
  try {
    const { stdout } = await execute("unshare", ["-U", "id", "-u"]);
    return stdout.trim() !== "0";
  } catch {
    return false;
  }
}

/**
 * PostgreSQL refuses to run as root. In a user namespace of its own the process is not root in its
 * own eyes, while the files it makes stay root's; where that is forbidden it runs as nobody.
 */
export async function postgresRunner(): Promise<Runner> {
  const bin = postgresPrograms();
  const runAs = (wrap: (file: string) => string[], options: { uid?: number; gid?: number }) =>
    async (program: Program, programArguments: string[]) => {
      const [file = "", ...rest] = wrap(path.join(bin, program));
      await execute(file, [...rest, ...programArguments], { ...options, cwd: "/" });
    };
  if (process.getuid?.() !== 0) return { run: runAs((file) => [file], {}), fileOwner: null };
  if (process.env.TRACKER_POSTGRES_USER !== "nobody" && (await userNamespacesWork())) {
    return { run: runAs((file) => ["unshare", "-U", file], {}), fileOwner: null };
  }
  return { run: runAs((file) => [file], { uid: NOBODY, gid: NOBODY }), fileOwner: NOBODY };
}
