import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkProject, formatViolation } from "./check.mjs";
import { CLEAN, type Files, inTree } from "./testing/small-tree";

/** The violations of the clean tree with these files added or replaced, as printed. */
function violationsWith(changes: Files): string[] {
  return inTree({ ...CLEAN, ...changes }, (root) => checkProject(root).violations.map(formatViolation));
}

/** Each case: what is wrong, the files that make it so, and how the one line begins. */
type Case = [claim: string, changes: Files, line: string];

const doc = "/** Says so. */\n";
const gate = 'import { requireRole } from "@/lib/auth/gate";\n';

describe("a tree that keeps the rules", () => {
  test("has no violation", () => {
    expect(violationsWith({})).toEqual([]);
  });
});

describe("rooms", () => {
  const cases: Case[] = [
    ["a folder of its own at the top", { "src/a.ts": "export const a = 1;" }, "src/a.ts: room:"],
    ["a file of its own at the top", { "notes.md": "" }, "notes.md: room:"],
    ["React code in app that is not routing", { "app/[locale]/card.tsx": "export const a = 1;" }, "app/[locale]/card.tsx: room:"],
    ["a component outside every folder", { "components/card.tsx": "export const a = 1;" }, "components/card.tsx: room:"],
    ["a loose file in lib", { "lib/dates.ts": "export const a = 1;" }, "lib/dates.ts: room:"],
    ["React in lib", { "lib/clauses/card.tsx": "export const a = 1;" }, "lib/clauses/card.tsx: room:"],
    ["a catalogue of a fourth language", { "messages/fr/common.json": "{}" }, "messages/fr/common.json: room:"],
    ["a word outside the vocabulary", { "lib/clauses/parser.ts": "export const a = 1;" }, "lib/clauses/parser.ts: vocabulary:"],
    ["a second level of topics", { "lib/things/rules/a/b.ts": "export const a = 1;" }, "lib/things/rules/a/b.ts: vocabulary:"],
    ["a word both as a file and as a folder", { "lib/clauses/queries/by-code.ts": "export const a = 1;" }, "lib/clauses/queries.ts: vocabulary:"],
    ["an index file", { "components/clauses/index.ts": "export const a = 1;" }, "components/clauses/index.ts: barrel:"],
    ["a star that re-exports", { "lib/calendar/all.ts": 'export * from "./day";' }, "lib/calendar/all.ts: barrel:"],
    ["a file named for nothing", { "lib/calendar/helpers.ts": "export const a = 1;" }, "lib/calendar/helpers.ts: name:"],
    ["a folder named for nothing", { "components/common/card.tsx": "export const a = 1;" }, "components/common/card.tsx: name:"],
    ["a name in camel case", { "components/clauses/clauseCard2.tsx": "export const a = 1;" }, "components/clauses/clauseCard2.tsx: name:"],
    ["a folder name in snake case", { "components/clause_cards/card.tsx": "export const a = 1;" }, "components/clause_cards/card.tsx: name:"],
  ];
  test.each(cases)("%s is one violation", (_claim, changes, line) => {
    expect(violationsWith(changes)).toEqual([expect.stringContaining(line)]);
  });
});

describe("directions", () => {
  const from = (target: string) => `import * as it from "${target}";\nexport const kept = it;\n`;
  const cases: Case[] = [
    ["a page that queries", { "app/[locale]/about/page.tsx": from("@/lib/clauses/queries") }, "app/[locale]/about/page.tsx: direction: app may not import lib/clauses/queries.ts"],
    ["a page that opens the database", { "app/[locale]/about/page.tsx": from("@/lib/db/client") }, "app/[locale]/about/page.tsx: direction:"],
    ["a component that loads", { "components/clauses/list.tsx": from("@/lib/clauses/loaders") }, "components/clauses/list.tsx: direction:"],
    ["a component that names a query's type", { "components/clauses/list.tsx": 'import type { Row } from "@/lib/clauses/queries";\nexport type It = Row;\n' }, "components/clauses/list.tsx: direction:"],
    ["a component that reads the log", { "components/clauses/list.tsx": from("@/lib/log/append") }, "components/clauses/list.tsx: direction:"],
    ["a component that stands at a gate", { "components/clauses/list.tsx": from("@/lib/auth/gate") }, "components/clauses/list.tsx: direction:"],
    ["a primitive that knows a noun", { "components/ui/tag.tsx": from("@/lib/things/schema") }, "components/ui/tag.tsx: direction:"],
    ["a primitive that leans on a noun's component", { "components/ui/tag.tsx": from("@/components/shell/shell") }, "components/ui/tag.tsx: direction:"],
    ["a chart that knows a noun", { "components/charts/lines.tsx": from("@/lib/clauses/schema") }, "components/charts/lines.tsx: direction:"],
    ["a loader that writes", { "lib/things/loaders.ts": from("@/lib/clauses/mutations/accept") }, "lib/things/loaders.ts: direction:"],
    ["a loader that opens the database", { "lib/things/loaders.ts": from("@/lib/db/client") }, "lib/things/loaders.ts: direction:"],
    ["an action that queries", { "lib/things/actions.ts": `"use server";\n${gate}${doc}export async function touchAction() { await requireRole(await import("@/lib/clauses/queries")); }\n` }, "lib/things/actions.ts: direction:"],
    ["a query that writes", { "lib/things/queries.ts": from("@/lib/clauses/mutations/accept") }, "lib/things/queries.ts: direction:"],
    ["a mutation that loads", { "lib/things/mutations.ts": from("@/lib/clauses/loaders") }, "lib/things/mutations.ts: direction:"],
    ["a rule that queries", { "lib/things/rules.ts": from("@/lib/clauses/queries") }, "lib/things/rules.ts: direction:"],
    ["a rule that uses a package", { "lib/things/rules.ts": from("zod") }, "lib/things/rules.ts: pure:"],
    ["a schema that leans on a rule", { "lib/things/schema.ts": from("@/lib/clauses/rules") }, "lib/things/schema.ts: direction:"],
    ["a schema that runs the extraction", { "lib/things/schema.ts": from("@/lib/extraction/registry") }, "lib/things/schema.ts: direction:"],
    ["a schema that uses another package than zod", { "lib/things/schema.ts": from("nuqs") }, "lib/things/schema.ts: pure:"],
    ["extraction that knows a noun", { "lib/extraction/verbs.ts": from("@/lib/clauses/schema") }, "lib/extraction/verbs.ts: direction:"],
    ["extraction that uses Node", { "lib/extraction/verbs.ts": from("node:crypto") }, "lib/extraction/verbs.ts: pure:"],
    ["extraction that imports at run time", { "lib/extraction/verbs.ts": 'export const it = import("zod");' }, "lib/extraction/verbs.ts: pure:"],
    ["a calendar that knows a noun", { "lib/calendar/quarter.ts": from("@/lib/clauses/rules") }, "lib/calendar/quarter.ts: direction:"],
    ["a prepared chart that uses a package", { "lib/charts/prepare-lines.ts": from("d3-scale") }, "lib/charts/prepare-lines.ts: pure:"],
    ["an export that opens the database", { "lib/exports/encode-csv.ts": from("@/lib/db/client") }, "lib/exports/encode-csv.ts: direction:"],
    ["a gate that opens the database", { "lib/auth/session.ts": from("@/lib/db/client") }, "lib/auth/session.ts: direction:"],
    ["a noun that names the generated client", { "lib/things/labels.ts": from("@/lib/db/generated/client") }, "lib/things/labels.ts: direction:"],
    ["the database's package outside lib/db", { "lib/things/queries.ts": from("pg") }, "lib/things/queries.ts: direction:"],
    ["recharts outside the charts", { "components/things/lines.tsx": from("recharts") }, "components/things/lines.tsx: direction:"],
    ["a component that leans on a page", { "components/things/lines.tsx": from("@/app/[locale]/layout") }, "components/things/lines.tsx: direction:"],
    ["code that leans on a test", { "lib/calendar/quarter.ts": from("@/lib/clauses/queries.db.test") }, "lib/calendar/quarter.ts: direction:"],
    ["a bootstrap that needs a package", { "scripts/bootstrap/run.mjs": from("zod") }, "scripts/bootstrap/run.mjs: direction:"],
    ["a proxy that leads to the database", { "lib/auth/session.ts": from("@/lib/clauses/queries"), "proxy.ts": `${CLEAN["proxy.ts"]}import "@/lib/auth/session";\n` }, "proxy.ts: direction: leads to lib/clauses/queries.ts through lib/auth/session.ts"],
  ];
  test.each(cases)("%s is one violation", (_claim, changes, line) => {
    expect(violationsWith(changes)).toEqual([expect.stringContaining(line)]);
  });

  test("what reads the fixtures is a test's, and no code may lean on it", () => {
    const reader = { "lib/extraction/fixtures/read-fixture.ts": from("node:fs") };
    expect(violationsWith(reader)).toEqual([]);
    expect(violationsWith({ ...reader, "lib/extraction/verbs.ts": from("./fixtures/read-fixture") })).toEqual([expect.stringContaining("lib/extraction/verbs.ts: direction:")]);
  });

  test("a bootstrap may import packages once it has installed them", () => {
    expect(violationsWith({ "scripts/bootstrap/run.mjs": 'export const run = () => import("tsx/esm/api");\n' })).toEqual([]);
  });

  test("what the gates keep in the database may know their settings", () => {
    expect(violationsWith({ "lib/auth/mutations/sessions.ts": from("@/lib/auth/gate") })).toEqual([]);
  });

  test("a mutation asks the permissions, and the gates are not its business", () => {
    const permissions = { "lib/auth/permissions.ts": `${doc}export function isAllowed() { return true; }\n` };
    expect(violationsWith({ ...permissions, "lib/things/mutations.ts": from("@/lib/auth/permissions") })).toEqual([]);
    expect(violationsWith({ ...permissions, "lib/things/mutations.ts": from("@/lib/auth/gate") })).toEqual([expect.stringContaining("lib/things/mutations.ts: direction:")]);
  });
});

describe("purity", () => {
  const pure = (body: string) => `${doc}export const it = () => ${body};\n`;
  const cases: Case[] = [
    ["a rule that reads the clock", { "lib/things/rules.ts": pure("Date.now()") }, "lib/things/rules.ts: clock: reads Date.now"],
    ["a rule that dates from now", { "lib/things/rules.ts": pure("new Date()") }, "lib/things/rules.ts: clock:"],
    ["a calendar that measures time", { "lib/calendar/now.ts": pure("performance.now()") }, "lib/calendar/now.ts: clock:"],
    ["extraction that rolls dice", { "lib/extraction/ids.ts": pure("Math.random()") }, "lib/extraction/ids.ts: clock:"],
    ["an export that makes up an id", { "lib/exports/prepare-rows.ts": pure("globalThis.crypto.randomUUID()") }, "lib/exports/prepare-rows.ts: clock:"],
    ["a query that reads the environment", { "lib/things/queries.ts": pure("process.env.PORT") }, "lib/things/queries.ts: environment:"],
    ["a component that reads the environment by another spelling", { "components/things/card.tsx": 'export const { env } = process;' }, "components/things/card.tsx: environment:"],
    ["a query that imports the process", { "lib/things/queries.ts": 'import { env } from "node:process";\nexport const it = env;' }, "lib/things/queries.ts: environment:"],
  ];
  test.each(cases)("%s is one violation", (_claim, changes, line) => {
    expect(violationsWith(changes)).toEqual([expect.stringContaining(line)]);
  });
});

describe("gates", () => {
  const open = "export async function GET() { return new Response(); }\n";
  const action = (body: string) => `"use server";\n${gate}${doc}export async function touchAction() { ${body} }\n`;
  const cases: Case[] = [
    ["a route without a gate", { "app/api/export/route.ts": open }, "app/api/export/route.ts: gate: GET:"],
    ["a route that imports a gate and does not call it", { "app/api/export/route.ts": `${gate}${open}export const kept = requireRole;\n` }, "app/api/export/route.ts: gate: GET:"],
    ["a second method without a gate", { "app/api/clauses/route.ts": `${CLEAN["app/api/clauses/route.ts"]}\nexport async function POST() { return new Response(); }\n` }, "app/api/clauses/route.ts: gate: POST:"],
    ["a page behind sign-in without loader or gate", { "app/[locale]/(app)/about/page.tsx": "export default function About() { return <p />; }\n" }, "app/[locale]/(app)/about/page.tsx: gate: About:"],
    ["an action without a gate", { "lib/things/actions.ts": action("await null;") }, "lib/things/actions.ts: gate: touchAction:"],
    ["an action that calls something else of the room", { "lib/things/actions.ts": action("await requireRole();").replace("auth/gate", "auth/safe-path"), "lib/auth/safe-path.ts": `${doc}export const requireRole = () => null;\n` }, "lib/things/actions.ts: gate: touchAction:"],
    ["an actions file that does not say so", { "lib/things/actions.ts": action("await requireRole();").replace('"use server";\n', "") }, "lib/things/actions.ts: gate: begin the file"],
    ["a server function in a component", { "components/things/form.tsx": 'export function Form() { const save = async () => { "use server"; }; return <form action={save} />; }\n' }, "components/things/form.tsx: gate:"],
    ["a loader without a gate", { "lib/things/loaders.ts": `${doc}export async function loadThing() { return null; }\n` }, "lib/things/loaders.ts: gate: loadThing:"],
  ];
  test.each(cases)("%s is one violation", (_claim, changes, line) => {
    expect(violationsWith(changes)).toEqual([expect.stringContaining(line)]);
  });

  test("a page that only leaves needs no gate", () => {
    expect(violationsWith({ "app/[locale]/(app)/[...unknown]/page.tsx": "export default function Unknown(): never { throw new Error(); }\n" })).toEqual([]);
  });

  test("a gate called by a function of the same file, or wrapped around the action, is a gate", () => {
    const through = `"use server";\n${gate}${doc}export async function touchAction() { await checked(); }\nasync function checked() { await requireRole(); }\n`;
    const around = `"use server";\n${gate}${doc}export const touchAction = requireRole(async () => null);\n`;
    expect(violationsWith({ "lib/things/actions.ts": through })).toEqual([]);
    expect(violationsWith({ "lib/things/actions.ts": around })).toEqual([]);
  });
});

describe("habits", () => {
  const cases: Case[] = [
    ["a page of more than forty lines", { "app/[locale]/sign-in/page.tsx": `${CLEAN["app/[locale]/sign-in/page.tsx"]}${"// more\n".repeat(40)}` }, "app/[locale]/sign-in/page.tsx: page: 41 lines"],
    ["a function of three arguments", { "lib/calendar/day.ts": `${doc}export function addDays(day: string, count: number, more: number) { return day + count + more; }\n` }, "lib/calendar/day.ts: arguments: addDays"],
    ["an exported function without a docstring", { "lib/calendar/day.ts": "export const addDays = (day: string, count: number) => day + count;\n" }, "lib/calendar/day.ts: docstring: addDays"],
    ["a docstring that is no sentence", { "lib/calendar/day.ts": "/** adds days */\nexport function addDays(day: string, count: number) { return day + count; }\n" }, "lib/calendar/day.ts: docstring: addDays"],
    ["an action that does not say so in its name", { "lib/things/actions.ts": `"use server";\n${gate}${doc}export async function touch() { await requireRole(); }\n` }, "lib/things/actions.ts: name: touch"],
    ["parsed JSON of an asserted type", { "lib/things/queries.ts": 'export const it = JSON.parse("1") as number;\nexport const unread = JSON.parse("1") as unknown;\n' }, "lib/things/queries.ts: json:"],
    ["an answer of an asserted type", { "components/things/card.tsx": 'export const it = (await (await fetch("/")).json()) as number;\n' }, "components/things/card.tsx: json:"],
    ["a primitive that speaks of the domain", { "components/ui/tag.tsx": "export const tag = 'commitment';\n" }, 'components/ui/tag.tsx: domain word: says "commitment"'],
  ];
  test.each(cases)("%s is one violation", (_claim, changes, line) => {
    expect(violationsWith(changes)).toEqual([expect.stringContaining(line)]);
  });

  test("a callback takes what its caller gives", () => {
    expect(violationsWith({ "lib/calendar/day.ts": `${doc}export const addDays = (day: string) => [day].reduce((sum, one, place) => sum + one + place, "");\n` })).toEqual([]);
  });
});

describe("the command", { timeout: 60_000 }, () => {
  const command = path.resolve("scripts/check-structure.mjs");
  const run = (files: Files) => inTree(files, (root) => spawnSync(process.execPath, [command, root], { encoding: "utf8" }));

  test("ends with the counts and 0 where nothing is wrong", () => {
    const { status, stdout } = run(CLEAN);
    expect(stdout).toMatch(/^structure: \d+ files, \d+ imports, 0 violations\n$/);
    expect(status).toBe(0);
  });

  test("prints one line for each violation, then the counts, and fails", () => {
    const { status, stdout } = run({ ...CLEAN, "src/a.ts": "", "src/b.ts": "" });
    expect(stdout).toMatch(/^src\/a\.ts: room: .+\nsrc\/b\.ts: room: .+\nstructure: \d+ files, \d+ imports, 2 violations\n$/);
    expect(status).toBe(1);
  });
});
