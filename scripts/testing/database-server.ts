import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { isAlive, processStart, readHolder, waitForLock } from "../bootstrap/lock.mjs";
import { serverFolder, startEmbedded } from "../postgres/embedded";
import { dropLeftovers, ensureTemplate } from "./template";

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

type Server = { adminUrl: string; url: string; stop: () => Promise<void> };

/** TEST_DATABASE_URL, a role that may create databases, else an embedded server without durability. */
async function openServer(): Promise<Server> {
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

/** Vitest's global set-up: a server, and in it a template database with the migrations and the registries. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await alone(async () => {
    const opened = await openServer();
    try {
      return { ...opened, template: await ensureTemplate(opened) };
    } catch (error) {
      await opened.stop();
      throw error;
    }
  });
  project.provide("testDatabase", { adminUrl: server.adminUrl, url: server.url, template: server.template });
  return () => alone(server.stop);
}
