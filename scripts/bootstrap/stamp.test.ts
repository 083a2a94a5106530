import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashFiles, listFiles, readStamp, writeStamp } from "./stamp.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "stamp-"));
  mkdirSync(path.join(root, "app/inner"), { recursive: true });
  writeFileSync(path.join(root, "app/b.ts"), "b");
  writeFileSync(path.join(root, "app/inner/a.ts"), "a");
  writeFileSync(path.join(root, "one.json"), "1");
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const hash = () => hashFiles({ root, files: listFiles(root, ["app", "one.json"]) });

describe("the stamp of what something was made from", () => {
  test("lists files below the given ones in one order, missing ones left out", () => {
    expect(listFiles(root, ["one.json", "app", "absent"])).toEqual(["app/b.ts", "app/inner/a.ts", "one.json"]);
  });

  test("is the same for the same files and differs by content, by name and by absence", () => {
    const before = hash();
    expect(hash()).toBe(before);
    writeFileSync(path.join(root, "app/b.ts"), "changed");
    const changed = hash();
    expect(changed).not.toBe(before);
    rmSync(path.join(root, "app/b.ts"));
    expect(new Set([before, changed, hash()]).size).toBe(3);
  });

  test("does not confuse where one file ends and the next begins", () => {
    const before = hash();
    writeFileSync(path.join(root, "app/b.ts"), "b\0");
    expect(hash()).not.toBe(before);
  });

  test("is null until written", () => {
    const file = path.join(root, "STAMP");
    expect(readStamp(file)).toBeNull();
    writeStamp(file, "value");
    expect(readStamp(file)).toBe("value");
  });
});
