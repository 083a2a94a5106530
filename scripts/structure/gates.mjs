import { roleOf } from "./roles.mjs";
import { functionOf, listDeclarations, walk } from "./source.mjs";

/**
 * @typedef {import("./tree.mjs").Violation} Violation
 * @typedef {import("./source.mjs").Source} Source
 * @typedef {import("./graph.mjs").Edge} Edge
 */

/** Signing in, asking whether the server lives and the first set-up happen before there is a session. */
const BEFORE_SIGN_IN = /^app\/(?:.*\/)?(?:api\/auth|health|set-up)\//;
/** What in lib/auth finds out who is asking; the rest of the room is not a gate. */
const GATE = /^lib\/auth\/(?:(?:[a-z-]+-)?gate|session)\.ts$/;
const ROUTE = /^app\/(?:.*\/)?route\.ts$/;
const PAGE_BEHIND_SIGN_IN = /^app\/\[locale\]\/\(app\)\/(?:.*\/)?page\.tsx$/;

/**
 * Every way in from outside goes through a gate of lib/auth.
 * @param {{ sources: Source[], edges: Edge[] }} project
 * @returns {Violation[]}
 */
export function checkGates({ sources, edges }) {
  return sources.filter(({ path }) => roleOf(path) !== "test").flatMap((source) => [
    ...serverFunctionsIn(source),
    ...gateOf({ source, edges }),
  ]);
}

/** @param {{ source: Source, edges: Edge[] }} project @returns {Violation[]} */
function gateOf({ source, edges }) {
  const { path } = source;
  const gates = namesFrom({ path, edges, leadsIn: (target) => GATE.test(target) });
  const gatesAndLoaders = union(gates, namesFrom({ path, edges, leadsIn: (target) => roleOf(target) === "loaders" }));
  if (ROUTE.test(path) && !BEFORE_SIGN_IN.test(path)) {
    return everyExport({ source, gates: gatesAndLoaders, advice: "call a gate of lib/auth, or a loader, before anything else" });
  }
  if (PAGE_BEHIND_SIGN_IN.test(path) && showsSomething(source)) {
    return everyExport({ source, gates: gatesAndLoaders, advice: "call a loader or a gate of lib/auth", only: "default" });
  }
  if (roleOf(path) === "actions") return everyExport({ source, gates, advice: "authorise through lib/auth before the mutation" });
  return roleOf(path) === "loaders" ? everyExport({ source, gates, advice: "pass a gate of lib/auth before the query" }) : [];
}

/** A page that only leaves (`notFound()`, `redirect(…)`) has no markup and nothing to guard. @param {Source} source */
function showsSomething({ program }) {
  let found = false;
  walk(program, (node) => {
    if (node.type.startsWith("JSX")) found = true;
  });
  return found;
}

/** "use server" opens a way in, so it stands in actions files alone, for the whole file. @param {Source} source @returns {Violation[]} */
function serverFunctionsIn({ path, program, directives }) {
  const isActions = roleOf(path) === "actions";
  if (isActions && !directives.includes("use server")) return [{ path, rule: "gate", advice: 'begin the file with "use server"' }];
  let found = 0;
  walk(program, (node) => {
    if (node.directive === "use server") found += 1;
  });
  return found > 0 && !isActions ? [{ path, rule: "gate", advice: '"use server" stands only at the head of lib/<noun>/actions.ts; move the action there' }] : [];
}

/**
 * One violation for each exported function from which no gate is called, neither in itself nor in a function of the file that it uses.
 * @param {{ source: Source, gates: Set<string>, advice: string, only?: string }} question
 * @returns {Violation[]}
 */
function everyExport({ source, gates, advice, only }) {
  const declarations = listDeclarations(source.program);
  const gated = gatedNames({ declarations, gates });
  return declarations
    .filter(({ name, node, exported }) => exported && runs(node) && (only === undefined || isDefault({ source, name })) && !gated.has(name))
    .map(({ name }) => ({ path: source.path, rule: "gate", advice: `${name}: ${advice}` }));
}

/** @param {{ source: Source, name: string }} question */
function isDefault({ source, name }) {
  return source.program.body.some(
    (node) => node.type === "ExportDefaultDeclaration" && (node.declaration.id?.name ?? node.declaration.name ?? "default") === name,
  );
}

/** Functions, and values that a call made (`withSession(…)`), run; types and plain constants do not. */
function runs(node) {
  return functionOf(node) !== null || (node.type === "VariableDeclarator" && node.init?.type === "CallExpression");
}

/** Grows the set of gates by the file's own functions that lead to one, until nothing is added. */
function gatedNames({ declarations, gates }) {
  const gated = new Set(gates);
  for (let before = -1; before !== gated.size; ) {
    before = gated.size;
    for (const { name, node } of declarations) if (!gated.has(name) && calls(node, gated)) gated.add(name);
  }
  return gated;
}

/** @param {import("./source.mjs").Node} declaration @param {Set<string>} names */
function calls(declaration, names) {
  let found = false;
  walk(declaration, (node) => {
    if (node.type === "CallExpression" && node.callee.type === "Identifier" && names.has(node.callee.name)) found = true;
  });
  return found;
}

/** The names that a file imports, to run, from the files that the question picks. @param {{ path: string, edges: Edge[], leadsIn: (target: string) => boolean }} question @returns {Set<string>} */
function namesFrom({ path, edges, leadsIn }) {
  return new Set(
    edges.filter(({ from, to, typeOnly }) => from === path && !typeOnly && to.kind === "file" && leadsIn(to.path)).flatMap(({ names }) => names),
  );
}

/** @param {Set<string>} one @param {Set<string>} other */
function union(one, other) {
  return new Set([...one, ...other]);
}
