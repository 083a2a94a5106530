import path from "node:path";

/**
 * @typedef {{ kind: "file", path: string } | { kind: "node", name: string } | { kind: "package", name: string }} Target
 * @typedef {{ from: string, to: Target, names: string[], typeOnly: boolean, lazy: boolean }} Edge
 */

const ENDINGS = ["", ".ts", ".tsx", ".mts", ".mjs", ".js", ".json", "/index.ts", "/index.tsx"];

/**
 * Every import of every source with the place it leads to.
 * @param {import("./source.mjs").Source[]} sources
 * @param {Set<string>} paths every file of the project
 * @returns {Edge[]}
 */
export function listEdges(sources, paths) {
  return sources.flatMap((source) =>
    source.imports.map(({ specifier, ...rest }) => ({ ...rest, from: source.path, to: resolve({ specifier, from: source.path, paths }) })),
  );
}

/**
 * The files that can be reached from `start` by imports that run, `start` left out, each with the file that led to it.
 * @param {string} start
 * @param {Edge[]} edges
 * @returns {Map<string, string>}
 */
export function reachableFrom(start, edges) {
  const reached = new Map();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const { from, to, typeOnly } of edges) {
      if (from !== file || typeOnly || to.kind !== "file" || to.path === start || reached.has(to.path)) continue;
      reached.set(to.path, file);
      waiting.push(to.path);
    }
  }
  return reached;
}

/**
 * A path that leads to no file (the generated client of a fresh clone) stays as written; the compiler judges whether it exists.
 * @param {{ specifier: string, from: string, paths: Set<string> }} question
 * @returns {Target}
 */
function resolve({ specifier, from, paths }) {
  if (specifier.startsWith("node:")) return { kind: "node", name: specifier.slice("node:".length) };
  const base = projectPath(specifier, from);
  if (base === null) return { kind: "package", name: packageName(specifier) };
  const found = ENDINGS.map((ending) => base + ending).find((candidate) => paths.has(candidate));
  return { kind: "file", path: found ?? base };
}

/** @param {string} specifier @param {string} from */
function projectPath(specifier, from) {
  if (specifier.startsWith("@/")) return path.posix.normalize(specifier.slice(2));
  if (specifier.startsWith(".")) return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier));
  return null;
}

/** @param {string} specifier */
function packageName(specifier) {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}
