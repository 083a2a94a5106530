import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { processStart } from "../bootstrap/lock.mjs";
import { instanceFile, isInstanceRunning, takeInstance } from "./instance";

let dataDir = "";

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "instance-"));
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

const address = "http://127.0.0.1:3000";
const self = { pid: process.pid, startedAt: processStart(process.pid), nonce: "other" };

function writeHolder(holder: Record<string, unknown>): void {
  writeFileSync(instanceFile(dataDir), JSON.stringify({ ...self, address, ...holder }));
}

test("the first product has the data folder, the second learns where the first answers", async () => {
  expect(await takeInstance(dataDir, address)).toHaveProperty("release");
  expect(isInstanceRunning(dataDir)).toBe(true);
  expect(await takeInstance(dataDir, "http://127.0.0.1:4000")).toEqual({ runsAt: address });
});

test("a product that was killed is succeeded", async () => {
  writeHolder({ pid: spawnSync(process.execPath, ["-e", ""]).pid, startedAt: "1" });
  expect(isInstanceRunning(dataDir)).toBe(false);
  expect(await takeInstance(dataDir, address)).toHaveProperty("release");
});

test.each([
  ["is stopping", { state: "stopping" }],
  ["has lost the npm that started it", { state: "running", launcher: { pid: 2 ** 22 + 1, startedAt: "1" } }],
])("a product that %s is waited for", async (_, holder) => {
  writeHolder(holder);
  const waiting = takeInstance(dataDir, address);
  setTimeout(() => rmSync(instanceFile(dataDir)), 150);
  expect(await waiting).toHaveProperty("release");
});

test("a product is gone once it has let go", async () => {
  const instance = await takeInstance(dataDir, address);
  if (!("release" in instance)) throw new Error("somebody else has the folder");
  instance.markStopping();
  expect(isInstanceRunning(dataDir)).toBe(true);
  instance.release();
  expect(isInstanceRunning(dataDir)).toBe(false);
});
