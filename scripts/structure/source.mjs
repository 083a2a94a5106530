import { parseAst } from "vitest/node";

/**
 * @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node
 * @typedef {{ specifier: string, names: string[], typeOnly: boolean, lazy: boolean }} Import  names: the local names it binds; lazy: imported when it is called
 * @typedef {{ path: string, text: string, program: Node, imports: Import[], directives: string[] }} Source
 */

const LANGUAGES = { ts: "ts", tsx: "tsx", mts: "ts", mjs: "js", js: "js", jsx: "jsx" };

/**
 * Parses one file of code.
 * @param {import("./tree.mjs").ProjectFile} file
 * @returns {Source}
 */
export function readSource({ path, text }) {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  // oxlint-disable-next-line typescript/no-deprecated -- of the parser's names, vitest passes only this one on
  const program = parseAst(text, { lang: LANGUAGES[extension], astType: "ts" }, path);
  return { path, text, program, imports: listImports(program), directives: directivesOf(program) };
}

/**
 * Calls `visit` for a node and everything below it.
 * @param {Node} node
 * @param {(node: Node) => void} visit
 */
export function walk(node, visit) {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
}

/** The declarations at the top of a file, exported or not. @param {Node} program @returns {{ name: string, node: Node, exported: boolean, start: number }[]} */
export function listDeclarations(program) {
  return program.body.flatMap((statement) => {
    const exported = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
    const declaration = exported ? statement.declaration : statement;
    if (!declaration) return [];
    const declared = declaration.type === "VariableDeclaration" ? declaration.declarations : [declaration];
    return declared.map((node) => ({ name: node.id?.name ?? "default", node, exported, start: statement.start }));
  });
}

/** The function that a declaration names (`function f`, `const f = () =>`), or null. @param {Node} declaration @returns {Node | null} */
export function functionOf(declaration) {
  const node = declaration.type === "VariableDeclarator" ? declaration.init : declaration;
  return node && /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type) ? node : null;
}

/** @param {Node} node @returns {Node[]} */
function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((value) => typeof value === "object" && value !== null && typeof value.type === "string");
}

/** Directives stand first: "use client", "use server". @param {Node} program */
function directivesOf(program) {
  return program.body.filter((statement) => statement.directive).map((statement) => statement.directive);
}

/** @param {Node} program @returns {Import[]} */
function listImports(program) {
  const found = [];
  walk(program, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== null) {
      found.push({ specifier, names: boundNames(node), typeOnly: node.importKind === "type" || node.exportKind === "type", lazy: node.type === "ImportExpression" });
    }
  });
  return found;
}

/** The module that a node names: static and dynamic imports, re-exports, `import("…")` types and `require`. @param {Node} node @returns {string | null} */
function specifierOf(node) {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return literal(node.source);
    case "TSExternalModuleReference":
      return literal(node.expression);
    case "CallExpression":
      return node.callee.type === "Identifier" && node.callee.name === "require" ? literal(node.arguments[0]) : null;
    default:
      return null;
  }
}

/** @param {Node | null | undefined} node */
function literal(node) {
  return typeof node?.value === "string" ? node.value : null;
}

/** @param {Node} node @returns {string[]} */
function boundNames(node) {
  return node.type === "ImportDeclaration" ? node.specifiers.map((specifier) => specifier.local.name) : [];
}
