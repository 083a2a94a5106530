import { spawnSync } from "node:child_process";
import { copyFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Files, inTree } from "./testing/small-tree";

const SLOW_MACHINE_MS = 120_000;
const componentOf = (lines: number) => `export function A() {\n  let b = 0;\n${"  b += 1;\n".repeat(lines)}  return <p>{b}</p>;\n}\n`;

/** Each rule with a file that breaks it; what stands in a cycle breaks it in both files. */
const BROKEN: [rule: string, file: string, text: string][] = [
  ["import(no-cycle)", "lib/value-cycle/a.ts", 'import { b } from "@/lib/value-cycle/b";\nexport const a = (): number => b() + 1;\n'],
  ["import(no-cycle)", "lib/value-cycle/b.ts", 'import { a } from "./a";\nexport const b = (): number => a() + 1;\n'],
  ["import(no-cycle)", "lib/type-cycle/a.ts", 'import type { B } from "@/lib/type-cycle/b";\nexport type A = { b: B };\n'],
  ["import(no-cycle)", "lib/type-cycle/b.ts", 'import type { A } from "@/lib/type-cycle/a";\nexport type B = { a: A | null };\n'],
  ["typescript(no-explicit-any)", "lib/any.ts", "export const a = (b: any): void => void b;\n"],
  ["typescript(no-unsafe-assignment)", "lib/leak.ts", 'export const a: { b: string } = JSON.parse("{}");\n'],
  ["typescript(no-floating-promises)", "lib/floating.ts", "const later = async () => Promise.resolve(1);\nexport function a() {\n  later();\n}\n"],
  ["typescript(no-misused-promises)", "lib/misused.ts", "export const a = (b: Promise<boolean>) => (b ? 1 : 2);\n"],
  ["typescript(no-non-null-assertion)", "lib/asserted.ts", "export const a = (b?: string) => b!.length;\n"],
  ["typescript(ban-ts-comment)", "lib/silenced.ts", '// @ts-expect-error\nexport const a: number = "a";\n'],
  ["typescript(switch-exhaustiveness-check)", "lib/switch.ts", 'export function a(b: "c" | "d") {\n  switch (b) {\n    case "c":\n      return 1;\n  }\n  return 2;\n}\n'],
  ["eslint(no-console)", "lib/console.ts", 'export const a = () => console.log("a");\n'],
  ["eslint(no-param-reassign)", "lib/argument.ts", "export function a(b: { c: number }) {\n  b.c = 1;\n}\n"],
  ["eslint(no-warning-comments)", "lib/later.ts", "// TODO: finish\nexport const a = 1;\n"],
  ["eslint(max-lines)", "lib/long-file.ts", `export const a = 1;\n${"// more\n".repeat(400)}`],
  ["eslint(max-lines-per-function)", "lib/long-function.ts", `export function a() {\n  let b = 0;\n${"  b += 1;\n".repeat(60)}  return b;\n}\n`],
  ["eslint(max-lines-per-function)", "components/long.tsx", componentOf(90)],
  ["jsx-a11y(alt-text)", "components/picture.tsx", 'export function A() {\n  return <input type="image" src="a.png" />;\n}\n'],
  ["vitest(expect-expect)", "lib/empty.test.ts", 'import { test } from "vitest";\ntest("nothing", () => {});\n'],
  ["vitest(no-focused-tests)", "lib/focused.test.ts", 'import { expect, test } from "vitest";\ntest.only("one", () => {\n  expect(1).toBe(1);\n});\n'],
];

const IN_ORDER: Files = {
  "components/fitting.tsx": componentOf(80),
  "lib/extraction/languages/zh.ts": `export const WORDS = [\n${'  "批准",\n'.repeat(1000)}];\n`,
  "scripts/a.mjs": 'console.log("a");\n',
};

/** The rules that the linter reports for each file under the project's own configuration. */
function lint(files: Files): Map<string, string[]> {
  return inTree(files, (root) => {
    for (const file of [".oxlintrc.json", "tsconfig.json", "package.json"]) copyFileSync(file, path.join(root, file));
    symlinkSync(path.resolve("node_modules"), path.join(root, "node_modules"));
    const command = path.resolve("node_modules/.bin/oxlint");
    const { stdout } = spawnSync(command, ["--type-aware", "--deny-warnings", "--format=json", "--ignore-pattern=node_modules"], { cwd: root, encoding: "utf8" });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    const rules = (file: string) => [...new Set(diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code))];
    return new Map(Object.keys(files).map((file) => [file, rules(file)]));
  });
}

let broken = new Map<string, string[]>();

beforeAll(() => {
  broken = lint({ ...Object.fromEntries(BROKEN.map(([, file, text]) => [file, text])), ...IN_ORDER });
}, SLOW_MACHINE_MS);

test.each(BROKEN)("%s bites in %s, and nothing else does", (rule, file) => {
  expect(broken.get(file)).toEqual([rule]);
});

test.each(Object.keys(IN_ORDER))("%s is in order", (file) => {
  expect(broken.get(file)).toEqual([]);
});
