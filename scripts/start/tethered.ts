import { fork } from "node:child_process";
import path from "node:path";
import { root } from "./root";

type Run = {
  command: string[];
  env?: Record<string, string | undefined>;
  /** Ends the program, and everything it started, at once. */
  signal?: AbortSignal;
  /** Where its output goes; "collect" keeps it for the caller. */
  output: "show" | "collect";
};

export type Outcome = { code: number; output: string };

/** Runs a program that dies with this process, even when this process is killed. */
export function runTethered({ command, env, signal, output }: Run): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const sink = output === "show" ? "inherit" : "pipe";
    const child = fork(path.join(root, "scripts/bootstrap/tether.mjs"), command, {
      cwd: root,
      env: { ...process.env, ...env },
      execArgv: [],
      stdio: ["ignore", sink, sink, "ipc"],
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
    const abort = () => child.kill("SIGTERM");
    signal?.addEventListener("abort", abort, { once: true });
    child.once("error", reject);
    child.once("close", (code) => {
      signal?.removeEventListener("abort", abort);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}
