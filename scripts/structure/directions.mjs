import { reachableFrom } from "./graph.mjs";
import { roleOf } from "./roles.mjs";

/** @typedef {import("./tree.mjs").Violation} Violation */

const PURE_NOUN = ["schema", "rules", "labels"];
const PURE_ROOMS = ["calendar", "charts", "extraction"];
const STORAGE = ["db", "log", "queries", "mutations"];

/** For each part, the parts that it may import. `*`: anything. Tests may import anything, and nothing but tests may import a test. */
const MAY_IMPORT = {
  app: ["app", "component", "ui", "chart", "loaders", "actions", "auth", "env", "errors", "i18n", "exports", "messages", ...PURE_NOUN, ...PURE_ROOMS],
  component: ["component", "ui", "chart", "actions", "i18n", "errors", ...PURE_NOUN, ...PURE_ROOMS],
  ui: ["ui", "i18n", "calendar"],
  chart: ["chart", "ui", "charts", "calendar", "i18n"],
  actions: ["actions", "mutations", "auth", "env", "errors", "i18n", "extraction", "intake", "calendar", ...PURE_NOUN],
  loaders: ["loaders", "queries", "auth", "env", "errors", "i18n", "exports", ...PURE_NOUN, ...PURE_ROOMS],
  queries: ["queries", "log", "db", "env", "errors", "i18n", "calendar", "extraction", "schema", "rules"],
  mutations: ["mutations", "queries", "log", "db", "env", "errors", "calendar", "extraction", "intake", "schema", "rules"],
  rules: ["rules", "schema", "calendar", "extraction", "errors"],
  labels: ["labels", "schema", "i18n", "errors", "extraction"],
  schema: ["schema", "extraction"],
  extraction: ["extraction", "calendar"],
  calendar: ["calendar"],
  charts: ["charts", "calendar", "extraction", "schema", "rules"],
  exports: ["exports", "charts", "calendar", "extraction", "errors", "i18n", ...PURE_NOUN],
  intake: ["intake", "extraction", "calendar", "errors"],
  log: ["log", "db", "env", "errors", "calendar", "extraction", "schema", "rules"],
  auth: ["auth", "queries", "mutations", "env", "errors", "i18n", "calendar", "schema", "rules"],
  db: ["db", "env", "errors"],
  i18n: ["i18n", "messages", "calendar", "env", "errors"],
  env: ["errors"],
  errors: [],
  messages: [],
  // A component's plain values, such as the hash of an inline script; checkProxy watches where they lead.
  proxy: ["i18n", "auth", "env", "component"],
  prisma: "*",
  scripts: "*",
  e2e: "*",
  root: "*",
};

/** What nobody imports but their own kind. */
const ENTRY_POINTS = new Set(["app", "e2e", "scripts", "prisma", "proxy"]);

/** What to do instead, by the part that was imported. */
const INSTEAD = {
  app: "nothing imports app/; move what is shared into components/ or lib/",
  db: "the database is read in queries, written in mutations",
  log: "the log is read through a query, written through a mutation",
  queries: "reads reach a page through a loader",
  mutations: "writes reach a component through an action",
  loaders: "the page calls the loader and hands its value down",
  actions: "only pages and components call actions",
  auth: "gates stand in loaders, actions, pages and route handlers",
  env: "take the setting as an argument",
};

/** Pure parts that use neither packages nor Node's modules, with the packages each may use all the same. */
const PACKAGES_OF_PURE = { schema: ["zod"], rules: [], labels: [], extraction: [], calendar: [], charts: [] };
/** Packages that only these parts may use. */
const PACKAGES_KEPT = [
  { pattern: /^(?:@prisma\/|prisma$|pg$|postgres$)/, roles: ["db", "scripts", "prisma", "root", "test", "e2e"], advice: "only lib/db speaks to the database's packages" },
  { pattern: /^recharts$/, roles: ["chart", "test"], advice: "recharts is drawn in components/charts only" },
];

/**
 * Who imports whom.
 * @param {import("./graph.mjs").Edge[]} edges
 * @returns {Violation[]}
 */
export function checkDirections(edges) {
  return [...edges.flatMap((edge) => (edge.to.kind === "file" ? betweenFiles(edge) : outside(edge))), ...checkProxy(edges)];
}

/** @param {import("./graph.mjs").Edge} edge @returns {Violation[]} */
function betweenFiles({ from, to, lazy }) {
  const [own, other] = [roleOf(from), roleOf(to.path)];
  if (own === "test" || from === to.path) return [];
  if (other === "test") return [{ path: from, rule: "direction", advice: `imports the test file ${to.path}; only tests do` }];
  if (startsBare(from) && !lazy && !to.path.startsWith("scripts/")) {
    return [{ path: from, rule: "direction", advice: `runs before the dependencies are there; do without ${to.path}` }];
  }
  const allowed = MAY_IMPORT[own] ?? [];
  const entered = ENTRY_POINTS.has(other) && other !== own && !["root", "e2e", "prisma", "scripts"].includes(own);
  const atHome = (own === "queries" || own === "mutations") && other === "auth" && from.startsWith("lib/auth/");
  if (!entered && (allowed === "*" || allowed.includes(other) || atHome) && !reachesIntoExtraction({ own, to })) return [];
  return [{ path: from, rule: "direction", advice: `${own} may not import ${to.path} (${other}); ${INSTEAD[other] ?? "move what is shared to a part both may import"}` }];
}

/** The bootstrap installs the packages, so what it imports at its start has to be there without them. @param {string} file */
function startsBare(file) {
  return file.startsWith("scripts/bootstrap/");
}

/** Schemas, labels and rules name what extraction yields; they do not run it. */
function reachesIntoExtraction({ own, to }) {
  return (own === "schema" || own === "labels" || own === "rules") && roleOf(to.path) === "extraction" && to.path !== "lib/extraction/output.ts";
}

/** @param {import("./graph.mjs").Edge} edge @returns {Violation[]} */
function outside({ from, to, lazy }) {
  const role = roleOf(from);
  if (startsBare(from) && !lazy && to.kind !== "node" && role !== "test") {
    return [{ path: from, rule: "direction", advice: `runs before the dependencies are there; write "node:" before Node's own modules and do without the package ${to.name}` }];
  }
  const pure = PACKAGES_OF_PURE[role];
  if (pure && !(to.kind === "package" && pure.includes(to.name))) {
    return [{ path: from, rule: "pure", advice: `${role} imports nothing from outside the project, so not ${to.name}${pure.length > 0 ? ` (but ${pure.join(", ")})` : ""}` }];
  }
  const kept = PACKAGES_KEPT.find(({ pattern, roles }) => pattern.test(to.name) && !roles.includes(role));
  return kept ? [{ path: from, rule: "direction", advice: `imports ${to.name}; ${kept.advice}` }] : [];
}

/** The proxy redirects and never authorises, so nothing that runs with it may lead to the database, however indirectly. */
function checkProxy(edges) {
  const reached = reachableFrom("proxy.ts", edges);
  const storage = [...reached.keys()].find((file) => STORAGE.includes(roleOf(file)));
  if (storage === undefined) return [];
  return [{ path: "proxy.ts", rule: "direction", advice: `leads to ${storage} through ${reached.get(storage)}; the proxy redirects only and never touches the database` }];
}
