import path from "node:path";
import pg from "pg";
import { hashFiles, listFiles } from "../bootstrap/stamp.mjs";
import { migrateDeploy } from "../postgres/migrate";

const root = path.resolve(import.meta.dirname, "../..");
const PREFIX = "tracker_template_";

/** Names the template by what it is made of, so that an old one is never used. */
function templateName(): string {
  const files = listFiles(root, ["prisma/migrations", "prisma/seed.ts", "lib/extraction/registry", "lib/log"]);
  return `${PREFIX}${hashFiles({ root, files }).slice(0, 16)}`;
}

async function asAdmin<Result>(adminUrl: string, work: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

async function dropLike(admin: pg.Client, pattern: string): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>("SELECT datname FROM pg_database WHERE datname LIKE $1", [pattern]);
  for (const { datname } of rows) {
    await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
  }
}

/** Removes the databases of test runs that were killed. */
export async function dropLeftovers(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, (admin) => dropLike(admin, "tracker\\_test\\_%"));
}

async function fillRegistry(url: string): Promise<void> {
  const [{ seedRegistry }, { createPrisma }] = await Promise.all([import("@/prisma/seed"), import("@/lib/db/client")]);
  const prisma = createPrisma(url);
  try {
    await seedRegistry(prisma);
  } finally {
    await prisma.$disconnect();
  }
}

/**
 * Makes the template unless it is there: filled under another name and renamed when whole, so that a
 * killed run leaves nothing that looks like one.
 */
export async function ensureTemplate({ adminUrl, url }: { adminUrl: string; url: string }): Promise<string> {
  const name = templateName();
  await asAdmin(adminUrl, async (admin) => {
    const known = await admin.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (known.rowCount) return;
    await dropLike(admin, "tracker\\_template\\_%");
    await dropLike(admin, "tracker\\_draft");
    const owner = pg.escapeIdentifier(decodeURIComponent(new URL(url).username));
    await admin.query(`CREATE DATABASE tracker_draft OWNER ${owner}`);
    const draft = new URL(url);
    draft.pathname = "/tracker_draft";
    await migrateDeploy(draft.toString(), path.join(root, "prisma/migrations"));
    await fillRegistry(draft.toString());
    await admin.query(`ALTER DATABASE tracker_draft RENAME TO ${pg.escapeIdentifier(name)}`);
  });
  return name;
}
