import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isAlive, processStart, readHolder, tryLock, waitForLock } from "./lock.mjs";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lock-"));
  file = path.join(folder, "a.lock");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ["-e", ""]).pid;

describe("a lock", () => {
  test("is had by one at a time, and says by whom", async () => {
    const first = await tryLock(file, { address: "http://here" });
    expect(first).not.toBeNull();
    expect(await tryLock(file)).toBeNull();
    expect(readHolder(file)).toMatchObject({ pid: process.pid, address: "http://here" });
    first?.release();
    expect(await tryLock(file)).not.toBeNull();
  });

  test("of a dead process is taken over, leaving no other file behind", async () => {
    writeFileSync(file, JSON.stringify({ pid: deadPid(), startedAt: "1", nonce: "old" }));
    expect(await tryLock(file)).not.toBeNull();
    expect(readdirSync(folder)).toEqual(["a.lock"]);
  });

  test("of a process whose number now belongs to another is taken over", async () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: "another start", nonce: "old" }));
    expect(await tryLock(file)).not.toBeNull();
  });

  test("that is torn is taken over", async () => {
    writeFileSync(file, "{");
    expect(await tryLock(file)).not.toBeNull();
  });

  test("when many want it, goes to exactly one, stale or not", async () => {
    writeFileSync(file, JSON.stringify({ pid: deadPid(), startedAt: "1", nonce: "old" }));
    const locks = await Promise.all(Array.from({ length: 12 }, () => tryLock(file)));
    expect(locks.filter((lock) => lock !== null)).toHaveLength(1);
  });

  test("is not removed by a former holder", async () => {
    const first = await tryLock(file);
    rmSync(file);
    await tryLock(file);
    first?.release();
    expect(readHolder(file)).not.toBeNull();
  });

  test("is waited for", async () => {
    const first = await tryLock(file);
    let waited = false;
    const second = waitForLock(file, {
      onWait: () => {
        waited = true;
        first?.release();
      },
    });
    await second;
    expect(readHolder(file)?.pid).toBe(process.pid);
    expect(waited).toBe(true);
  });
});

test("a process is alive until it is not", () => {
  expect(isAlive({ pid: process.pid, startedAt: processStart(process.pid) })).toBe(true);
  expect(isAlive({ pid: deadPid(), startedAt: null })).toBe(false);
});
