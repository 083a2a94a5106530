import path from "node:path";
import { defineConfig } from "prisma/config";
import { embeddedUrl, readSettings } from "./scripts/postgres/settings";

const root = import.meta.dirname;

// The CLI would download an engine; this one is in the packages that npm installed.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(root, "scripts/schema-engine.mjs");

/** The database of DATABASE_URL, else the embedded one of the data folder, if it was ever started. */
function databaseUrl(): string | undefined {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const settings = readSettings(path.resolve(root, process.env.DATA_DIR || ".data", "postgres"));
  if (!settings) return undefined; // validate, format and generate need none
  // The application's role may not create databases, and `migrate dev` wants a scratch one.
  process.env.SHADOW_ADMIN_URL ??= embeddedUrl({ settings, role: "admin", database: "postgres" });
  return embeddedUrl({ settings, role: "application", database: "tracker" });
}

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: databaseUrl() },
});
