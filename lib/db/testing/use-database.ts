import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { createPrisma } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";

declare module "vitest" {
  interface ProvidedContext {
    /** The test server, and the template with migrations and registries that each test file clones. */
    testDatabase: { adminUrl: string; url: string; template: string };
  }
}

/** A database of one's own, with a client for it. */
export type TestDatabase = { url: string; prisma: PrismaClient };

async function asAdmin(statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject("testDatabase").adminUrl });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}

/** Clones the migrated template; the caller calls `drop` when done. Owned by an ordinary role, like the product's own. */
export async function cloneDatabase(): Promise<TestDatabase & { drop: () => Promise<void> }> {
  const { url: serverUrl, template } = inject("testDatabase");
  const url = new URL(serverUrl);
  const name = `tracker_test_${randomUUID().replaceAll("-", "")}`;
  const owner = pg.escapeIdentifier(decodeURIComponent(url.username));
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${owner}`);
  url.pathname = `/${name}`;
  const prisma = createPrisma(url.toString());
  const drop = async () => {
    await prisma.$disconnect();
    await asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return { url: url.toString(), prisma, drop };
}

/**
 * Gives the tests of a file (or of a `describe`) a fresh database of their own, dropped after them.
 * Called at the top; the fields can be read inside tests and hooks, not before.
 */
export function useDatabase(): TestDatabase {
  let current: Awaited<ReturnType<typeof cloneDatabase>> | undefined;
  const opened = () => {
    if (!current) throw new Error("The test database exists only inside tests and hooks.");
    return current;
  };
  beforeAll(async () => {
    current = await cloneDatabase();
  });
  afterAll(async () => {
    await current?.drop();
  });
  return {
    get url() {
      return opened().url;
    },
    get prisma() {
      return opened().prisma;
    },
  };
}
