import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundle } from "./bundle.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "bundle-"));
  for (const folder of ["node_modules", "lib/own", "lib/other", "scripts"]) mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, "scripts/say.ts"), 'import { word } from "@/lib/own/word";\nconsole.log(word satisfies string);\n');
  writeFileSync(path.join(root, "lib/own/word.ts"), 'export const word: string = "one";\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const make = () => bundle(root, { file: "scripts/say.ts", sources: ["lib/own"] });
const say = (file: string | null) => execFileSync(process.execPath, [file ?? ""], { encoding: "utf8" }).trim();

describe("the bundle of a command", { timeout: 30_000 }, () => {
  it("says what the sources say, and is the same file until they change", async () => {
    const first = await make();
    expect(say(first)).toBe("one");
    expect(await make()).toBe(first);
    writeFileSync(path.join(root, "lib/own/word.ts"), 'export const word: string = "two";\n');
    const second = await make();
    expect(say(second)).toBe("two");
    expect(readdirSync(path.join(root, "node_modules/.tracker-bundles"))).toEqual([path.basename(second ?? "")]);
  });

  it("is not made where a change of what it imports would go unnoticed", async () => {
    writeFileSync(path.join(root, "lib/other/word.ts"), 'export const word: string = "other";\n');
    writeFileSync(path.join(root, "lib/own/word.ts"), 'export { word } from "@/lib/other/word";\n');
    expect(await make()).toBeNull();
    expect(readdirSync(path.join(root, "node_modules/.tracker-bundles"))).toEqual([]);
  });

  it("is not made of sources that cannot be read, nor where nothing can be written", async () => {
    writeFileSync(path.join(root, "lib/own/word.ts"), "export const word: = ;\n");
    expect(await make()).toBeNull();
    writeFileSync(path.join(root, "lib/own/word.ts"), 'export const word: string = "one";\n');
    rmSync(path.join(root, "node_modules"), { recursive: true });
    writeFileSync(path.join(root, "node_modules"), "");
    expect(await make()).toBeNull();
  });
});
