import { roleOf } from "./roles.mjs";
import { walk } from "./source.mjs";

/**
 * @typedef {import("./tree.mjs").Violation} Violation
 * @typedef {import("./source.mjs").Source} Source
 * @typedef {import("./source.mjs").Node} Node
 */

const PURE = new Set(["schema", "rules", "labels", "extraction", "calendar", "charts", "exports"]);
const ROOMS_WITHOUT_ENVIRONMENT = /^(?:app|components|lib)\//;

/** Properties that give another answer each time they are asked. */
const MOVING = new Set(["Date.now", "performance.now", "Math.random", "crypto.randomUUID", "crypto.getRandomValues", "Temporal.Now"]);
const MOVING_NAMES = new Set(["randomUUID", "randomBytes", "randomInt"]);

/**
 * Pure files read neither the clock nor chance, and only lib/env.ts reads the environment.
 * @param {Source[]} sources
 * @returns {Violation[]}
 */
export function checkPurity(sources) {
  return sources.filter(({ path }) => roleOf(path) !== "test").flatMap((source) => [...clockIn(source), ...environmentIn(source)]);
}

/** @param {Source} source @returns {Violation[]} */
function clockIn({ path, program }) {
  if (!PURE.has(roleOf(path))) return [];
  return collect(program, movingRead).map((what) => ({ path, rule: "clock", advice: `reads ${what}; take the value as an argument` }));
}

/** @param {Source} source @returns {Violation[]} */
function environmentIn({ path, program }) {
  if (!ROOMS_WITHOUT_ENVIRONMENT.test(path) || path === "lib/env.ts") return [];
  return collect(program, environmentRead).map((what) => ({ path, rule: "environment", advice: `reads ${what}; only lib/env.ts does, import the setting from there` }));
}

/** @param {Node} program @param {(node: Node) => string | null} question @returns {string[]} */
function collect(program, question) {
  const answers = [];
  walk(program, (node) => {
    const answer = question(node);
    if (answer !== null) answers.push(answer);
  });
  return answers;
}

/** @param {Node} node @returns {string | null} */
function movingRead(node) {
  if (node.type === "MemberExpression") return MOVING.has(memberName(node)) ? memberName(node) : null;
  if (node.type === "ImportSpecifier") return MOVING_NAMES.has(node.imported.name) ? node.imported.name : null;
  const made = node.type === "NewExpression" || node.type === "CallExpression";
  if (!made || node.callee.type !== "Identifier" || node.callee.name !== "Date") return null;
  return node.type === "CallExpression" || node.arguments.length === 0 ? "the clock (Date without an argument)" : null;
}

/** @param {Node} node @returns {string | null} */
function environmentRead(node) {
  if (node.type === "MemberExpression") return ["process.env", "import.meta.env"].includes(memberName(node)) ? memberName(node) : null;
  if (node.type === "ImportDeclaration") return /^(?:node:)?process$/.test(node.source.value) ? "process" : null;
  if (node.type !== "VariableDeclarator" || node.init?.type !== "Identifier" || node.init.name !== "process") return null;
  return "process";
}

/** `a.b` and `a["b"]` as "a.b", `globalThis.a.b` too. @param {Node} node @returns {string} */
function memberName({ object, property, computed }) {
  const last = computed ? property.value : property.name;
  return `${nameOf(object)}.${last}`.replace(/^(?:globalThis|window|self)\./, "");
}

/** @param {Node} node @returns {string} */
function nameOf(node) {
  if (node.type === "Identifier") return node.name;
  if (node.type === "MetaProperty") return `${node.meta.name}.${node.property.name}`;
  return node.type === "MemberExpression" ? memberName(node) : "";
}
