import pg from "pg";
import {
  APPLICATION_DATABASE, APPLICATION_ROLE, embeddedUrl, type EmbeddedSettings,
} from "./settings";

/** Makes the application's role and database where they are missing. */
export async function ensureApplicationDatabase(settings: EmbeddedSettings): Promise<void> {
  const admin = new pg.Client({
    connectionString: embeddedUrl({ settings, role: "admin", database: "postgres" }),
  });
  await admin.connect();
  try {
    const role = await admin.query("SELECT FROM pg_roles WHERE rolname = $1", [APPLICATION_ROLE]);
    if (role.rowCount === 0) {
      const password = pg.escapeLiteral(settings.ownerPassword);
      await admin.query(`CREATE ROLE ${APPLICATION_ROLE} LOGIN NOSUPERUSER PASSWORD ${password}`);
    }
    const known = await admin.query("SELECT FROM pg_database WHERE datname = $1", [
      APPLICATION_DATABASE,
    ]);
    if (known.rowCount === 0) {
      await admin.query(`CREATE DATABASE ${APPLICATION_DATABASE} OWNER ${APPLICATION_ROLE}`);
    }
  } finally {
    await admin.end();
  }
}
