// Old syntax on purpose: the Node that is too old has to be able to read this file.
import fs from "node:fs";

/**
 * What is wrong with this Node, in one line; null when it will do.
 * @param {string} version such as "20.18.1"
 * @param {string} range the package's `engines.node`, ">=" and a version
 * @returns {string | null}
 */
export function nodeComplaint(version, range) {
  const wanted = range.replace(/^>=/, "");
  const have = version.split(".").map(Number);
  const need = wanted.split(".").map(Number);
  for (let part = 0; part < 3; part += 1) {
    if (have[part] > need[part]) return null;
    if (have[part] < need[part]) {
      return "Node " + version + " is too old: install Node " + wanted + " or newer from https://nodejs.org and try again.";
    }
  }
  return null;
}

const manifest = JSON.parse(fs.readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const complaint = nodeComplaint(process.versions.node, manifest.engines.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
