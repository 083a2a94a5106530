import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, processStart, readHolder, waitForLock } from "../bootstrap/lock.mjs";
import { serverFolder, startEmbedded } from "../postgres/embedded";
import { dropLeftovers } from "./template";

const FOLDER = path.resolve(import.meta.dirname, "../../.data/test");

/** One file for each test run that uses the shared server, so that only the last one stops it. */
const usersFolder = path.join(FOLDER, "users");
const ownFile = path.join(usersFolder, `${process.pid}.json`);

function enter(): void {
  mkdirSync(usersFolder, { recursive: true });
  const own = { pid: process.pid, startedAt: processStart(process.pid), nonce: "user" };
  writeFileSync(ownFile, JSON.stringify(own));
}

function isAnybodyElseIn(): boolean {
  return readdirSync(usersFolder).some((name) => {
    const holder = readHolder(path.join(usersFolder, name));
    return holder !== null && holder.pid !== process.pid && isAlive(holder);
  });
}

async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  mkdirSync(FOLDER, { recursive: true });
  const lock = await waitForLock(path.join(FOLDER, "server.lock"));
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** A server for tests: an administrator's address and an ordinary role's. */
export type TestServer = { adminUrl: string; url: string; stop: () => Promise<void> };

/** TEST_DATABASE_URL, a role that may create databases, else an embedded server without durability. */
async function open(): Promise<TestServer> {
  const own = process.env.TEST_DATABASE_URL;
  if (own) return { adminUrl: own, url: own, stop: async () => {} };
  enter();
  const server = await startEmbedded(serverFolder(FOLDER), { durable: false, maxConnections: 100 });
  if (!isAnybodyElseIn()) await dropLeftovers(server.adminUrl);
  const stop = async () => {
    rmSync(ownFile, { force: true });
    if (!isAnybodyElseIn()) await server.stop();
  };
  return { ...server, stop };
}

/**
 * Hands over a test server, started where none runs yet. It stays for those who ask meanwhile, also
 * from other processes; the last one's `stop` ends it.
 */
export async function openTestServer<Result>(prepare: (server: TestServer) => Promise<Result>): Promise<{ server: TestServer; prepared: Result }> {
  return alone(async () => {
    const server = await open();
    try {
      return { server: { ...server, stop: () => alone(server.stop) }, prepared: await prepare(server) };
    } catch (error) {
      await server.stop();
      throw error;
    }
  });
}
