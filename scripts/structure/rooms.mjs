import { SPECIAL_ROOMS, VOCABULARY, vocabularyOf } from "./roles.mjs";
import { isCode } from "./tree.mjs";

/** @typedef {import("./tree.mjs").Violation} Violation */

const TOP_FOLDERS = ["app", "components", "docs", "e2e", "lib", "messages", "prisma", "scripts"];
const TOP_FILES = [
  ".ci/run",
  ".editorconfig",
  ".env.example",
  ".gitattributes",
  ".gitignore",
  ".npmrc",
  ".oxlintrc.json",
  "CONTRIBUTING.md",
  "LICENSE",
  "README.md",
  "instrumentation.ts",
  "next.config.mjs",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "prisma.config.ts",
  "proxy.ts",
  "tsconfig.json",
  "vitest.config.ts",
];
const LIB_FILES = ["env.ts", "env.test.ts", "errors.ts", "errors.test.ts"];

/** The file names that Next gives a meaning to; app/ holds no other code. */
const ROUTING = new Set(
  ["page", "layout", "template", "loading", "error", "global-error", "not-found", "global-not-found", "forbidden", "unauthorized", "default", "route"].concat(
    ["icon", "apple-icon", "manifest", "robots", "sitemap", "opengraph-image"],
  ),
);
const NAMELESS = new Set(["utils", "util", "helpers", "helper", "types", "services", "service", "common", "misc", "shared"]);
const TEST_ENDING = /^\.(?:[a-z-]+\.)?test\.tsx?$/;
const LANGUAGE = /^messages\/(?:en|zh|ru)(?:\.json$|\/[a-z-]+\.json$)/;

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Next's own: [id], [...path], [[...path]], (group), @slot, _private. */
const ROUTE_SEGMENT = /^(?:\[{1,2}(?:\.\.\.)?[A-Za-z][A-Za-z0-9-]*\]{1,2}|\([a-z.-]+\)|@[a-z-]+|_[a-z-]+|\.well-known)$/;
/** Fixtures name what they show, migrations and communiqués carry dates; neither is imported by name. */
const FREELY_NAMED = /^(?:prisma\/(?:migrations|communiques)\/)|\/fixtures\//;

/**
 * What stands where, and what it is called.
 * @param {string[]} paths
 * @returns {Violation[]}
 */
export function checkRooms(paths) {
  return paths.flatMap((path) => [...placeOf(path), ...namesIn(path)]).concat(splitTwice(paths));
}

/** @param {string} path @returns {Violation[]} */
function placeOf(path) {
  const [top = ""] = path.split("/");
  if (TOP_FILES.includes(path)) return [];
  if (!TOP_FOLDERS.includes(top)) return [{ path, rule: "room", advice: "nothing of this name stands at the top; put it into a room or list it in scripts/structure/rooms.mjs" }];
  if (top === "app") return placeInApp(path);
  if (top === "components") return placeInComponents(path);
  if (top === "lib") return placeInLib(path);
  if (top === "messages" && !LANGUAGE.test(path) && !path.endsWith(".test.ts")) {
    return [{ path, rule: "room", advice: "messages/ holds the catalogues of en, zh and ru, and their tests" }];
  }
  return [];
}

/** @param {string} path @returns {Violation[]} */
function placeInApp(path) {
  if (!isCode(path) || ROUTING.has(stemOf(path))) return [];
  return [{ path, rule: "room", advice: "app/ is routing only; put React into components/ and the rest into lib/" }];
}

/** @param {string} path @returns {Violation[]} */
function placeInComponents(path) {
  if (path.split("/").length > 2) return [];
  return [{ path, rule: "room", advice: "a component stands in components/ui, components/charts or the folder of its noun" }];
}

/** @param {string} path @returns {Violation[]} */
function placeInLib(path) {
  const [, room = "", ...rest] = path.split("/");
  if (path.endsWith(".tsx") || path.endsWith(".jsx")) return [{ path, rule: "room", advice: "lib/ holds no React; put it into components/" }];
  if (rest.length === 0) return LIB_FILES.includes(room) ? [] : [{ path, rule: "room", advice: `lib/ holds folders and ${LIB_FILES.join(", ")} only` }];
  if (SPECIAL_ROOMS.includes(room)) return [];
  return inVocabulary(path) ? [] : [{ path, rule: "vocabulary", advice: `a noun folder holds ${VOCABULARY.join(", ")}, folders of these names, and tests beside them` }];
}

/** queries.ts, queries.test.ts, queries.db.test.ts, queries/by-sector.ts, queries/by-sector.db.test.ts. @param {string} path */
function inVocabulary(path) {
  if (vocabularyOf(path) === null) return false;
  const [, , third = "", fourth, fifth] = path.split("/");
  if (fifth !== undefined) return false;
  const file = fourth ?? third;
  const ending = file.slice(stemOf(file).length);
  return fourth === undefined || !third.includes(".") ? ending === ".ts" || TEST_ENDING.test(ending) : false;
}

/** A word of the vocabulary is a file or, grown too long, a folder of topics; never both. @param {string[]} paths @returns {Violation[]} */
function splitTwice(paths) {
  return paths
    .filter((path) => /^lib\/[^/]+\/[a-z]+\.ts$/.test(path) && vocabularyOf(path) !== null)
    .filter((path) => paths.some((other) => other.startsWith(`${path.slice(0, -".ts".length)}/`)))
    .map((path) => ({ path, rule: "vocabulary", advice: "the folder of this name holds its topics; move what is left here into one of them" }));
}

/** @param {string} path @returns {Violation[]} */
function namesIn(path) {
  if (TOP_FILES.includes(path) || FREELY_NAMED.test(path)) return [];
  const parts = path.split("/");
  const file = parts.at(-1) ?? "";
  const inApp = parts[0] === "app";
  return [
    ...(parts[0] === "messages" ? [] : parts.flatMap((part) => nameless(part, path))),
    ...(isCode(path) && stemOf(path) === "index" ? [{ path, rule: "barrel", advice: "no index files; import from the file that says it" }] : []),
    ...(parts.slice(0, -1).every((part) => KEBAB.test(part) || (inApp && ROUTE_SEGMENT.test(part))) && file.split(".").every((part) => KEBAB.test(part))
      ? []
      : [{ path, rule: "name", advice: "names are kebab-case" }]),
  ];
}

/** @param {string} part @param {string} path @returns {Violation[]} */
function nameless(part, path) {
  const stem = stemOf(part);
  return NAMELESS.has(stem) ? [{ path, rule: "name", advice: `"${stem}" names nothing; name the file for what it says or does` }] : [];
}

/** The file's name up to its first dot. @param {string} path */
function stemOf(path) {
  return path.slice(path.lastIndexOf("/") + 1).split(".")[0] ?? "";
}
