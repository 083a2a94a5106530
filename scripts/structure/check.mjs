import { checkDirections } from "./directions.mjs";
import { checkGates } from "./gates.mjs";
import { listEdges } from "./graph.mjs";
import { checkHabits } from "./habits.mjs";
import { checkPurity } from "./purity.mjs";
import { checkRooms } from "./rooms.mjs";
import { readSource } from "./source.mjs";
import { isCode, readTree } from "./tree.mjs";

/**
 * Checks the project at `root` against the house's structure.
 * @param {string} root
 * @returns {{ violations: import("./tree.mjs").Violation[], files: number, imports: number }}
 */
export function checkProject(root) {
  const tree = readTree(root);
  const paths = tree.map(({ path }) => path);
  const sources = tree.filter(({ path }) => isCode(path)).map(readSource);
  const edges = listEdges(sources, new Set(paths));
  const violations = [
    ...checkRooms(paths),
    ...checkDirections(edges),
    ...checkPurity(sources),
    ...checkGates({ sources, edges }),
    ...checkHabits(sources),
  ];
  return { violations: unique(violations).toSorted((one, other) => one.path.localeCompare(other.path, "en")), files: paths.length, imports: edges.length };
}

/** One line per violation: `path: rule: what to do`. @param {import("./tree.mjs").Violation} violation */
export function formatViolation({ path, rule, advice }) {
  return `${path}: ${rule}: ${advice}`;
}

/** @param {import("./tree.mjs").Violation[]} violations */
function unique(violations) {
  return [...new Map(violations.map((violation) => [formatViolation(violation), violation])).values()];
}
