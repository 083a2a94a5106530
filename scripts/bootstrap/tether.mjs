// node scripts/bootstrap/tether.mjs PROGRAM ARGUMENTS…: runs a program that must not outlive the process that
// asked for it, even when that one is killed. Forked with a channel; when the channel closes, the
// program and everything it started are killed.
import { spawn } from "node:child_process";

const [program = "", ...programArguments] = process.argv.slice(2);
const child = spawn(program, programArguments, { stdio: "inherit", detached: true });

function killAll() {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // it ended meanwhile
  }
}

process.on("disconnect", () => {
  killAll();
  process.exit(1);
});
process.on("SIGINT", () => {}); // the parent decides
process.on("SIGTERM", killAll);
child.once("error", () => process.exit(127));
child.once("exit", (code) => process.exit(code ?? 1));
