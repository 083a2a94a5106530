import { roleOf } from "./roles.mjs";
import { functionOf, listDeclarations, walk } from "./source.mjs";

/**
 * @typedef {import("./tree.mjs").Violation} Violation
 * @typedef {import("./source.mjs").Source} Source
 */

const PAGE = /^app\/(?:.*\/)?page\.tsx$/;
const PAGE_LINES = 40;
const MOST_ARGUMENTS = 2;
const ROOMS_OF_FUNCTIONS = /^(?:app|components|lib|scripts|prisma)\//;
const ROOMS_OF_PRODUCT = /^(?:app|components|lib)\//;
const DOMAIN_WORD = /commitment|clause|communiqu|deliverable|evidence|sector|quarter/i;

/**
 * Habits that the linter has no rule for.
 * @param {Source[]} sources
 * @returns {Violation[]}
 */
export function checkHabits(sources) {
  return sources
    .filter(({ path }) => roleOf(path) !== "test")
    .flatMap((source) => [...pageLines(source), ...barrels(source), ...argumentsOf(source), ...docstrings(source), ...actionNames(source), ...assertedJson(source), ...domainWords(source)]);
}

/** @param {Source} source @returns {Violation[]} */
function pageLines({ path, text }) {
  const lines = text.trimEnd().split("\n").length;
  if (!PAGE.test(path) || lines <= PAGE_LINES) return [];
  return [{ path, rule: "page", advice: `${lines} lines; a page is params, loader, render in at most ${PAGE_LINES}` }];
}

/** @param {Source} source @returns {Violation[]} */
function barrels({ path, program }) {
  const stars = program.body.filter((node) => node.type === "ExportAllDeclaration");
  return stars.map(({ source }) => ({ path, rule: "barrel", advice: `re-exports all of ${source.value}; import from the file that says it` }));
}

/** Callbacks take what their caller gives; a function with a name chooses. @param {Source} source @returns {Violation[]} */
function argumentsOf({ path, program }) {
  if (!ROOMS_OF_FUNCTIONS.test(path)) return [];
  const found = [];
  walk(program, (node) => {
    const named = (node.type === "FunctionDeclaration" || node.type === "VariableDeclarator") && functionOf(node);
    if (named && named.params.length > MOST_ARGUMENTS) found.push(node.id?.name ?? "default");
  });
  return found.map((name) => ({ path, rule: "arguments", advice: `${name} takes three or more arguments; make them one object` }));
}

/** @param {Source} source @returns {Violation[]} */
function docstrings({ path, text, program }) {
  if (!path.startsWith("lib/")) return [];
  const declarations = listDeclarations(program);
  return declarations
    .filter(({ node, exported }) => exported && functionOf(node) !== null)
    .filter(({ name }) => !beginsWithSentence(text.slice(0, declarations.find((first) => first.name === name)?.start))) // overloads: before the first
    .map(({ name }) => ({ path, rule: "docstring", advice: `${name} is exported from lib/; say in a JSDoc sentence what it does or promises` }));
}

/** True if the text ends in a JSDoc whose first paragraph holds a whole sentence. @param {string} before */
function beginsWithSentence(before) {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before)?.[1];
  if (comment === undefined) return false;
  const [first = ""] = comment
    .replaceAll(/^\s*\* ?/gm, "")
    .trim()
    .split(/\n\s*\n|\n?@/);
  return /[.!?:)](?:\s|$)/.test(first);
}

/** @param {Source} source @returns {Violation[]} */
function actionNames({ path, program }) {
  if (roleOf(path) !== "actions") return [];
  return listDeclarations(program)
    .filter(({ name, node, exported }) => exported && !node.type.startsWith("TS") && !name.endsWith("Action"))
    .map(({ name }) => ({ path, rule: "name", advice: `${name} is an action; end its name in Action` }));
}

/** What comes from outside is of no type until a schema has read it. @param {Source} source @returns {Violation[]} */
function assertedJson({ path, program }) {
  if (!ROOMS_OF_PRODUCT.test(path)) return [];
  const found = [];
  walk(program, (node) => {
    if (node.type === "TSAsExpression" && node.typeAnnotation.type !== "TSUnknownKeyword" && readsJson(node.expression)) found.push(node);
  });
  return found.map(() => ({ path, rule: "json", advice: "asserts the type of parsed JSON; parse it through a schema" }));
}

/** `JSON.parse(…)`, `response.json()`, awaited or not. @param {import("./source.mjs").Node} expression @returns {boolean} */
function readsJson(expression) {
  if (expression.type === "AwaitExpression") return readsJson(expression.argument);
  if (expression.type !== "CallExpression" || expression.callee.type !== "MemberExpression") return false;
  const { object, property } = expression.callee;
  return property.name === "json" || (object.name === "JSON" && property.name === "parse");
}

/** @param {Source} source @returns {Violation[]} */
function domainWords({ path, text }) {
  if (roleOf(path) !== "ui") return [];
  const word = DOMAIN_WORD.exec(text)?.[0] ?? DOMAIN_WORD.exec(path)?.[0];
  return word ? [{ path, rule: "domain word", advice: `says "${word}"; components/ui knows no word of the domain` }] : [];
}
