import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {{ path: string, text: string }} ProjectFile  path from the project's root with "/"; text is empty for what is not code
 * @typedef {{ path: string, rule: string, advice: string }} Violation
 */

/** What is built, fetched or the machine's own: never part of the project. */
const SKIPPED_FOLDERS = new Set(["node_modules", ".git", ".next", ".data", "test-results", "playwright-report", "lib/db/generated"]);
const SKIPPED_FILES = /^(?:\.env|\.env\.local|next-env\.d\.ts)$|\.tsbuildinfo$|\.log$|(?:^|\/)\.DS_Store$/;

const CODE = /\.(?:ts|tsx|mts|mjs|js|jsx)$/;

/**
 * Reads the project's files in path order; the text of code only.
 * @param {string} root
 * @returns {ProjectFile[]}
 */
export function readTree(root) {
  return listPaths(root, "")
    .toSorted()
    .map((file) => ({ path: file, text: isCode(file) ? readFileSync(path.join(root, file), "utf8") : "" }));
}

/** True for a file that the checks parse. @param {string} file */
export function isCode(file) {
  return CODE.test(file);
}

/** @param {string} root @param {string} folder @returns {string[]} */
function listPaths(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const own = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(own) || entry.name === "node_modules" ? [] : listPaths(root, own);
    return SKIPPED_FILES.test(own) ? [] : [own];
  });
}
