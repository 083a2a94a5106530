import { spawnSync } from "node:child_process";
import { copyFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { type Files, inTree } from "./testing/small-tree";

/** The rules that the linter reports for these files under the project's own configuration, each once. */
function rulesBrokenBy(files: Files): string[] {
  return inTree(files, (root) => {
    for (const file of [".oxlintrc.json", "tsconfig.json", "package.json"]) copyFileSync(file, path.join(root, file));
    symlinkSync(path.resolve("node_modules"), path.join(root, "node_modules"));
    const { stdout } = spawnSync(path.resolve("node_modules/.bin/oxlint"), ["--type-aware", "--deny-warnings", "--format=json", "--ignore-pattern=node_modules"], { cwd: root, encoding: "utf8" });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
    return [...new Set(diagnostics.map(({ code }) => code))].toSorted();
  });
}

const cases: [rule: string, files: Files][] = [
  ["import(no-cycle)", { "lib/a.ts": 'import { b } from "@/lib/b";\nexport const a = (): number => b() + 1;\n', "lib/b.ts": 'import { a } from "./a";\nexport const b = (): number => a() + 1;\n' }],
  ["import(no-cycle)", { "lib/a.ts": 'import type { B } from "@/lib/b";\nexport type A = { b: B };\n', "lib/b.ts": 'import type { A } from "@/lib/a";\nexport type B = { a: A | null };\n' }],
  ["typescript(no-explicit-any)", { "lib/a.ts": "export const a = (b: any): void => void b;\n" }],
  ["typescript(no-floating-promises)", { "lib/a.ts": "const later = async () => Promise.resolve(1);\nexport function a() {\n  later();\n}\n" }],
  ["typescript(no-non-null-assertion)", { "lib/a.ts": "export const a = (b?: string) => b!.length;\n" }],
  ["typescript(ban-ts-comment)", { "lib/a.ts": '// @ts-expect-error\nexport const a: number = "a";\n' }],
  ["eslint(no-console)", { "lib/a.ts": 'export const a = () => console.log("a");\n' }],
  ["eslint(no-param-reassign)", { "lib/a.ts": "export function a(b: { c: number }) {\n  b.c = 1;\n}\n" }],
  ["eslint(max-lines)", { "lib/a.ts": `export const a = 1;\n${"// more\n".repeat(400)}` }],
  ["eslint(max-lines-per-function)", { "lib/a.ts": `export function a() {\n  let b = 0;\n${"  b += 1;\n".repeat(60)}  return b;\n}\n` }],
  ["eslint(max-lines-per-function)", { "components/a.tsx": `export function A() {\n  let b = 0;\n${"  b += 1;\n".repeat(90)}  return <p>{b}</p>;\n}\n` }],
];

test.each(cases)("%s bites", (rule, files) => {
  expect(rulesBrokenBy(files)).toEqual([rule]);
});

test("a component of ninety lines, a table of a thousand and a script that prints are in order", () => {
  expect(
    rulesBrokenBy({
      "components/a.tsx": `export function A() {\n  let b = 0;\n${"  b += 1;\n".repeat(80)}  return <p>{b}</p>;\n}\n`,
      "lib/extraction/languages/zh.ts": `export const WORDS = [\n${'  "批准",\n'.repeat(1000)}];\n`,
      "scripts/a.mjs": 'console.log("a");\n',
    }),
  ).toEqual([]);
});
