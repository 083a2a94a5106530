// A command whose start is waited for is made one file of JavaScript, once for each state of its sources.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { hashFiles, listFiles } from "./stamp.mjs";

/** Where bundles stand: packages that they import are found from there. */
const FOLDER = "node_modules/.tracker-bundles";

/** @param {string} file */
const isSource = (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.includes("/fixtures/") && !file.includes("/testing/");

/** The bundler that came with the runner of TypeScript. */
function loadBundler() {
  const { resolve } = createRequire(import.meta.url);
  return createRequire(resolve("tsx/package.json"))("esbuild");
}

/** @param {{ folder: string, name: string, target: string }} bundle */
function removeOlder({ folder, name, target }) {
  for (const other of readdirSync(folder)) {
    if (other.startsWith(`${name}-`) && other.endsWith(".mjs") && other !== path.basename(target)) rmSync(path.join(folder, other), { force: true });
  }
}

/**
 * The file to run instead of a TypeScript file; null where none can be made, and TypeScript has to be run as it is.
 * @param {string} root
 * @param {{ file: string, sources: string[] }} command its file, and the folders of all that it imports
 * @returns {Promise<string | null>}
 */
export async function bundle(root, { file, sources }) {
  const name = path.basename(file, ".ts");
  const folder = path.join(root, FOLDER);
  const files = listFiles(root, [file, ...sources, "package-lock.json"]).filter((source) => isSource(source) || source === "package-lock.json");
  const target = path.join(folder, `${name}-${hashFiles({ root, files }).slice(0, 24)}.mjs`);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}.new`;
  try {
    mkdirSync(folder, { recursive: true });
    const { build } = loadBundler();
    const made = await build({
      absWorkingDir: root, entryPoints: [file], outfile: draft, bundle: true, platform: "node", format: "esm", target: "node20",
      packages: "external", alias: { "@": root }, logLevel: "silent", write: true, metafile: true,
    });
    return keep({ made: Object.keys(made.metafile.inputs), known: new Set(files), draft, target, folder, name });
  } catch {
    if (existsSync(draft)) rmSync(draft);
    return null;
  }
}

/**
 * Puts the bundle in place, unless it holds a file whose change would not be noticed.
 * @param {{ made: string[], known: Set<string>, draft: string, target: string, folder: string, name: string }} bundled
 */
function keep({ made, known, draft, target, folder, name }) {
  if (!made.every((input) => known.has(input))) {
    rmSync(draft, { force: true });
    return null;
  }
  renameSync(draft, target);
  removeOlder({ folder, name, target });
  return target;
}
