// Brings a fresh clone to where the other scripts can run: packages, then the database client.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { generate, isGenerated } from "./generate.mjs";
import { install, isInstalled } from "./install.mjs";
import { waitForLock } from "./lock.mjs";

export const root = path.resolve(import.meta.dirname, "../..");

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/** One process at a time; whoever waited finds the work done. */
async function prepareAlone() {
  const modules = path.join(root, "node_modules");
  mkdirSync(modules, { recursive: true });
  const lock = await waitForLock(path.join(modules, ".tracker-prepare.lock"), {
    onWait: (holder) => say(`Process ${holder?.pid} is installing the packages; waiting for it …`),
  });
  try {
    if (!isInstalled(root)) await install(root, say);
    if (!isGenerated(root)) await generate(root, say);
  } finally {
    lock.release();
  }
}

/** Packages and database client are there when this returns; it ends the process where they cannot be. */
export async function prepare() {
  try {
    if (!isInstalled(root) || !isGenerated(root)) await prepareAlone();
  } catch (error) {
    say(describe(error));
    process.exit(1);
  }
}

function describe(error) {
  if (error.code === "EACCES" || error.code === "EROFS" || error.code === "EPERM") {
    return `${error.path ?? root} cannot be written: unpack the program where you may write, and try again.`;
  }
  return error.message;
}
