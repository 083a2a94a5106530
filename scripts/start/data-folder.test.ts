import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prepareDataFolder } from "./data-folder";

let place = "";

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), "data-folder-"));
});

afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

test("a data folder is made with all folders above it, for its owner only", () => {
  const folder = path.join(place, "one", "two");
  prepareDataFolder(folder);
  expect(existsSync(folder)).toBe(true);
  expect(statSync(folder).mode & 0o077).toBe(0);
});

test("a file in its place is named as one", () => {
  const file = path.join(place, "file");
  writeFileSync(file, "");
  expect(() => prepareDataFolder(file)).toThrow(`The data folder ${file} is a file; set DATA_DIR`);
});

test.runIf(process.platform === "linux")("a place where nothing can be made, not even by root, is one line", () => {
  expect(() => prepareDataFolder("/proc/nothing/here")).toThrow(/^The data folder \/proc\/nothing\/here is not writable[^\n]*$/);
});
