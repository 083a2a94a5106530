import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'prisma/config';

const root = import.meta.dirname;

// The CLI would download an engine; this one is in the packages that npm installed.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(root, 'scripts/schema-engine.mjs');

type EmbeddedSettings = { port: number; ownerPassword: string; adminPassword: string };

/** The database of DATABASE_URL, else the embedded one of the data folder, if it was ever started. */
function databaseUrl(): string | undefined {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const folder = path.resolve(root, process.env.DATA_DIR || '.data', 'postgres');
  const file = path.join(folder, 'embedded.json');
  if (!existsSync(file)) return undefined; // validate, format and generate need none
  const settings = JSON.parse(readFileSync(file, 'utf8')) as EmbeddedSettings;
  const on = (role: string, password: string, database: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${settings.port}/${database}`;
  // The application's role may not create databases, and `migrate dev` wants a scratch one.
  process.env.SHADOW_ADMIN_URL ??= on('postgres', settings.adminPassword, 'postgres');
  return on('tracker', settings.ownerPassword, 'tracker');
}

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: databaseUrl() },
});
