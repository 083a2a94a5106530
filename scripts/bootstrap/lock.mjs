// A lock file that names its holder, so that the lock of a process that was killed is taken over.
import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * @typedef {{ pid: number, startedAt: string | null, nonce: string } & Record<string, unknown>} Holder
 */

/**
 * What the kernel says of a process, from its state on; null when the process is gone or a zombie,
 * and where the system has no /proc.
 * @param {number} pid
 * @returns {string[] | null}
 */
function processFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : fields;
  } catch {
    return null;
  }
}

/**
 * When the process started, in the kernel's own ticks since boot: tells a process from a later one
 * that got the same number.
 * @param {number} pid
 * @returns {string | null}
 */
export const processStart = (pid) => processFields(pid)?.[19] ?? null;

/**
 * The process above it.
 * @param {number} pid
 * @returns {number | null}
 */
export const parentOf = (pid) => Number(processFields(pid)?.[1]) || null;

/**
 * The name of its program, empty when it is gone.
 * @param {number} pid
 */
export function processName(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return "";
  }
}

/**
 * Whether the process that wrote this still runs.
 * @param {Pick<Holder, 'pid' | 'startedAt'>} holder
 */
export function isAlive({ pid, startedAt }) {
  if (startedAt !== null) return processStart(pid) === startedAt;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * Who holds the lock; null when nobody does, or the file cannot be understood.
 * @param {string} file
 * @returns {Holder | null}
 */
export function readHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, "utf8"));
    return typeof holder?.pid === "number" && typeof holder.nonce === "string" ? holder : null;
  } catch {
    return null;
  }
}

/** File systems without hard links answer with one of these. */
const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

/** Creates the file with its whole content at once; false when it is there already. */
function createWhole(file, content) {
  const draft = `${file}.${process.pid}.${randomUUID()}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    try {
      linkSync(draft, file);
    } catch (error) {
      if (!NO_LINKS.has(error.code)) throw error;
      writeFileSync(file, content, { mode: 0o600, flag: "wx" });
    }
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a dead holder's file away; another process may be doing the same at this moment. */
function removeStale(file, seen) {
  const aside = `${file}.${process.pid}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // somebody else was first
  }
  const moved = readHolder(aside);
  if (moved && moved.nonce !== seen?.nonce && isAlive(moved)) {
    try {
      linkSync(aside, file); // it was a new holder's: put it back
    } catch {
      // a third process has the lock now; the new holder notices when it confirms
    }
  }
  rmSync(aside, { force: true });
}

/**
 * Takes the lock if it is free or its holder is dead. Returns null when a living process holds it.
 * @param {string} file
 * @param {Record<string, unknown>} [details] what others may want to know about the holder
 */
export async function tryLock(file, details = {}) {
  const nonce = randomUUID();
  const own = { pid: process.pid, startedAt: processStart(process.pid), nonce };
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (createWhole(file, JSON.stringify({ ...own, ...details }))) {
      if (attempt > 0) await sleep(20); // after a takeover: let a slower rival show itself
      if (readHolder(file)?.nonce === nonce) return lockHandle(file, own);
      continue;
    }
    const holder = readHolder(file);
    if (holder && isAlive(holder)) return null;
    removeStale(file, holder);
  }
  return null;
}

function lockHandle(file, own) {
  const isOurs = () => readHolder(file)?.nonce === own.nonce;
  return {
    /** @param {Record<string, unknown>} details */
    describe(details) {
      const draft = `${file}.${process.pid}.draft`;
      writeFileSync(draft, JSON.stringify({ ...own, ...details }), { mode: 0o600 });
      renameSync(draft, file);
    },
    release() {
      if (isOurs()) rmSync(file, { force: true });
    },
  };
}

/**
 * Waits for the lock, and takes it.
 * @param {string} file
 * @param {{ onWait?: (holder: Holder | null) => void, timeoutMs?: number }} [options]
 */
export async function waitForLock(file, { onWait, timeoutMs = 900_000 } = {}) {
  const deadline = Date.now() + timeoutMs;
  for (let waited = false; ; waited = true) {
    const lock = await tryLock(file);
    if (lock) return lock;
    if (!waited) onWait?.(readHolder(file));
    if (Date.now() > deadline) {
      throw new Error(`Another process (${readHolder(file)?.pid}) has held ${file} for too long.`);
    }
    await sleep(100);
  }
}
