import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const COMMUNIQUE = "prisma/communiques/2025-11-19-chg-24.zh-en.txt";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "extract-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...files: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/extract.ts", ...files], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return { status, stdout, stderr };
}

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("the extract command", { timeout: 60_000 }, () => {
  it("prints one JSON object and nothing else, the same each time", () => {
    const first = run(COMMUNIQUE);
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(first.stdout)).toMatchObject({ format: 1, document: { body: "CHG", meeting: 24 } });
    expect(run(COMMUNIQUE).stdout).toBe(first.stdout);
  });

  it.each([
    ["no file", () => [], /Name the communiqué's file/u],
    ["a file that is not there", () => [path.join(folder, "none.txt")], /there is no such file/u],
    ["a folder", () => [folder], /it is a folder/u],
    ["an empty file", () => [write("empty.txt", "")], /is empty/u],
    ["a binary file", () => [write("binary", Uint8Array.from([0, 1, 2, 3, 255]))], /not plain text/u],
    ["another text", () => [write("other.txt", "A recipe\nFlour and water\n")], /does not read like a communiqué/u],
    ["a wrong encoding", () => [write("encoding.txt", Uint8Array.from([0xc3, 0xeb, 0xe0, 0xe2, 0xfb]))], /cannot be read/u],
    ["an odd number of lines", () => [write("odd.txt", "联合公报\nJoint Communiqué\n各代表团团长注意到成果。\n")], /odd number of lines/u],
  ])("says in one line what is wrong with %s, and exits with 2", (_, files, sentence) => {
    const { status, stdout, stderr } = run(...files());
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
