// Imports a communiqué from the command line: npm run import -- FILE [FILE …] (the files of one communiqué).
import { readFile } from "node:fs/promises";
import path from "node:path";
import { importCommunique } from "@/lib/communiques/mutations/import";
import { createPrisma } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { IntakeError } from "@/lib/intake/intake-error";
import { type ReadCommunique, readCommunique, RULES_VERSION } from "@/lib/intake/read-communique";
import { errorCode, errorMessage, Failure } from "./failure";
import { withDatabase } from "./start/database";
import { prepareDataFolder } from "./start/data-folder";
import { loadEnvFile } from "./start/load-env-file";
import { readOptions } from "./start/options";

/** As for `extract`: the input cannot be read, and the database is unchanged. */
const REFUSED = 2;

async function readFiles(files: readonly string[]) {
  if (files.length === 0) throw new Failure("Name the file to import: npm run import -- FILE [FILE …]");
  return Promise.all(
    files.map(async (file) => {
      try {
        return { name: path.basename(file), bytes: new Uint8Array(await readFile(file)) };
      } catch (error) {
        throw new Failure(`${file} cannot be read (${errorCode(error) || errorMessage(error)}).`, { cause: error });
      }
    }),
  );
}

async function importInto(databaseUrl: string, read: ReadCommunique) {
  const client = createPrisma(databaseUrl);
  try {
    return await importCommunique({ ...read, rulesVersion: RULES_VERSION, actor: "product" }, client);
  } finally {
    await client.$disconnect();
  }
}

function explain(error: unknown): string {
  if (error instanceof IntakeError || error instanceof Failure) return error.message;
  if (!(error instanceof AppError)) return `The import failed: ${errorMessage(error)}. Nothing was changed.`;
  const { code, details } = error;
  if (code === "communique.duplicate") return `A file of the same bytes is in the register already, as ${details.code}. Nothing was changed.`;
  if (code === "communique.code_taken") return `The register has another text of ${details.code} already. Nothing was changed.`;
  return "The text does not say when the communiqué was adopted. Check that the file is whole. Nothing was changed.";
}

try {
  const read = await readCommunique(await readFiles(process.argv.slice(2)));
  loadEnvFile();
  const options = readOptions(process.env);
  prepareDataFolder(options.dataDir);
  const { code, clauses, commitments } = await withDatabase(options, (url) => importInto(url, read));
  console.log(`${code}: ${clauses} clauses, ${commitments} of them tracked.`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = REFUSED;
}
