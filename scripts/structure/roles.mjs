/** The closed vocabulary of a noun folder in lib/. */
export const VOCABULARY = ["schema", "rules", "labels", "queries", "mutations", "loaders", "actions"];

/** The rooms of lib/ that are not nouns; `log` and `auth` may use the vocabulary beside names of their own. */
export const SPECIAL_ROOMS = ["extraction", "intake", "charts", "exports", "calendar", "log", "auth", "db", "i18n"];
const ROOMS_WITH_VOCABULARY = new Set(["log", "auth"]);

/** Pure decisions under a name of their own: who may do what is asked by mutations and shown by components. */
const RULES_ELSEWHERE = new Set(["lib/auth/permissions.ts"]);

const TEST = /\.(?:test|spec)\.tsx?$/;
const GENERATED_CLIENT = "lib/db/generated";

/**
 * The part that a file plays, which decides what it may import.
 * @param {string} file path from the root
 * @returns {string}
 */
export function roleOf(file) {
  if (TEST.test(file) || /\/(?:testing|fixtures)\//.test(file)) return "test";
  const [top, second = ""] = file.split("/");
  if (top === "app") return "app";
  if (top === "components") return roleInComponents(second);
  if (top === "lib") return roleInLib(file);
  if (top === "messages" || top === "prisma" || top === "scripts" || top === "e2e") return top;
  return file === "proxy.ts" ? "proxy" : "root";
}

/** The name of the vocabulary that a path in lib/<room>/ stands under (`queries` for queries.ts and for queries/by-sector.ts), or null. */
export function vocabularyOf(file) {
  const [, , third = ""] = file.split("/");
  const word = third.split(".")[0] ?? "";
  return VOCABULARY.includes(word) ? word : null;
}

/** @param {string} second */
function roleInComponents(second) {
  if (second === "ui") return "ui";
  return second === "charts" ? "chart" : "component";
}

/** @param {string} file */
function roleInLib(file) {
  if (file.startsWith(`${GENERATED_CLIENT}/`) || file === GENERATED_CLIENT) return "db";
  if (RULES_ELSEWHERE.has(file)) return "rules";
  const [, room = "", third] = file.split("/");
  if (third === undefined) return room.split(".")[0] ?? "";
  if (SPECIAL_ROOMS.includes(room) && !ROOMS_WITH_VOCABULARY.has(room)) return room;
  return vocabularyOf(file) ?? room;
}
