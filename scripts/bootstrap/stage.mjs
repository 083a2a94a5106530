// The second stage of a command: TypeScript, with all packages at hand, in this same process.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { prepare, root } from "./prepare.mjs";

/**
 * @param {string} file relative to the root of the repository
 * @param {string[]} programArguments what the file finds after its own name in process.argv
 */
export async function runStage(file, programArguments = process.argv.slice(2)) {
  await prepare();
  const { register } = await import("tsx/esm/api");
  register();
  const target = path.resolve(root, file);
  process.argv = [process.argv[0] ?? "node", target, ...programArguments];
  await import(pathToFileURL(target).href);
}
