// What was done is recorded by the hash of what it was done from; a stamp that differs means: do it again.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Every file under the given files and folders, sorted by path; what does not exist is left out.
 * @param {string} root
 * @param {string[]} entries relative to the root
 * @returns {string[]} relative to the root
 */
export function listFiles(root, entries) {
  const found = entries.flatMap((entry) => {
    const full = path.join(root, entry);
    if (!existsSync(full)) return [];
    if (!statSync(full).isDirectory()) return [entry];
    return listFiles(root, readdirSync(full).map((name) => path.posix.join(entry, name)));
  });
  return found.toSorted((one, other) => (one < other ? -1 : 1));
}

/**
 * One hash over the names and contents of files, and over whatever else matters.
 * @param {{ root: string, files: string[], also?: string[] }} what files relative to the root
 */
export function hashFiles({ root, files, also = [] }) {
  const hash = createHash("sha256");
  for (const text of also) hash.update(`${text}\0`);
  for (const file of files) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} file
 * @returns {string | null}
 */
export function readStamp(file) {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return null;
  }
}

/**
 * @param {string} file
 * @param {string} value
 */
export function writeStamp(file, value) {
  writeFileSync(`${file}.new`, `${value}\n`);
  renameSync(`${file}.new`, file);
}
