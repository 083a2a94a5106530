import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { z } from "zod";
import { errorCode } from "../failure";

const settingsSchema = z.object({
  port: z.number().int(),
  ownerPassword: z.string(),
  adminPassword: z.string(),
});

/** What has to be known to reach the embedded server; kept beside its data, readable by its owner. */
export type EmbeddedSettings = z.infer<typeof settingsSchema>;

/** The role the application connects as: no superuser, which would bypass the database's own rules. */
export const APPLICATION_ROLE = "tracker";
export const APPLICATION_DATABASE = "tracker";
export const ADMIN_ROLE = "postgres";

export const settingsFile = (folder: string): string => path.join(folder, "embedded.json");

const newPassword = () => randomBytes(24).toString("base64url");

export async function newSettings(): Promise<EmbeddedSettings> {
  return { port: await freePort(), ownerPassword: newPassword(), adminPassword: newPassword() };
}

/** Null before the first start. */
export function readSettings(folder: string): EmbeddedSettings | null {
  if (!existsSync(settingsFile(folder))) return null;
  return settingsSchema.parse(JSON.parse(readFileSync(settingsFile(folder), "utf8")));
}

/** Written aside and renamed: a kill halfway leaves the old file or the new one, never half. */
export function writeSettings(folder: string, settings: EmbeddedSettings): void {
  const draft = `${settingsFile(folder)}.new`;
  writeFileSync(draft, `${JSON.stringify(settings)}\n`, { mode: 0o600 });
  renameSync(draft, settingsFile(folder));
}

type Target = { settings: EmbeddedSettings; role: "application" | "admin"; database: string };

export function embeddedUrl({ settings, role, database }: Target): string {
  const [user, password] =
    role === "admin"
      ? [ADMIN_ROLE, settings.adminPassword]
      : [APPLICATION_ROLE, settings.ownerPassword];
  return `postgresql://${user}:${password}@127.0.0.1:${settings.port}/${database}`;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Why a port cannot be listened on (the system's code); null when it is free. */
export function whyPortIsTaken(port: number, host = "127.0.0.1"): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(errorCode(error) || error.message));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}
