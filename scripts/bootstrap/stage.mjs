// The second stage of a command: TypeScript, with all packages at hand, in this same process.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { bundle } from "./bundle.mjs";
import { prepare, root } from "./prepare.mjs";

/** Commands that are run again and again on one file each: half of their time would go into reading TypeScript. */
const BUNDLED = { "scripts/extract.ts": ["lib/extraction", "lib/intake", "lib/calendar"] };

/**
 * @param {string} file
 * @returns {Promise<string>} what is to be run: the file itself, or a bundle of it
 */
async function findRunnable(file) {
  const sources = BUNDLED[file];
  const bundled = sources === undefined ? null : await bundle(root, { file, sources });
  if (bundled !== null) {
    // The grammars are large patterns that a single text tries often: interpreted first, they take longer than being compiled at once.
    setFlagsFromString("--no-regexp-tier-up");
    return bundled;
  }
  const { register } = await import("tsx/esm/api");
  register();
  return path.resolve(root, file);
}

/**
 * @param {string} file relative to the root of the repository
 * @param {string[]} programArguments what the file finds after its own name in process.argv
 */
export async function runStage(file, programArguments = process.argv.slice(2)) {
  await prepare();
  const runnable = await findRunnable(file);
  process.argv = [process.argv[0] ?? "node", path.resolve(root, file), ...programArguments];
  await import(pathToFileURL(runnable).href);
}
