import { createDatabase, parseDatabaseUrl, withClient } from "./connection.mjs";
import { engineVersion } from "./engine.mjs";

/** The CLI reads the engine's log lines from standard error, one JSON object a line. */
function log(level, fields) {
  const entry = { timestamp: new Date().toISOString(), level, fields, target: "schema_engine::logger" };
  process.stderr.write(`${JSON.stringify(entry)}\n`);
}

/** Prisma's error code and words for what went wrong while connecting. */
export function describeConnectionError(error, { host, database }) {
  if (error.code === "3D000") return ["P1003", `Database \`${database}\` does not exist`];
  if (error.code === "28P01" || error.code === "28000") {
    return ["P1000", `Authentication failed: ${error.message}`];
  }
  if (error.code?.startsWith?.("E")) {
    return ["P1001", `Can't reach database server at \`${host}\` (${error.code})`];
  }
  return ["P1010", error.message || String(error)];
}

const COMMANDS = {
  "can-connect-to-database": ({ url }) => withClient(url, (client) => client.query("SELECT 1")),
  "create-database": ({ url }) => createDatabase(url),
};

/**
 * Runs one of the engine's own commands and returns its exit code.
 * @param {{ command: string, url: string | null }} options
 */
export async function runCommand({ command, url }) {
  if (command === "version") {
    process.stdout.write(`schema-engine-cli ${engineVersion()} (wasm)\n`);
    return 0;
  }
  const run = COMMANDS[command];
  const target = parseDatabaseUrl(url ?? "postgresql://127.0.0.1:1/none");
  log("INFO", { message: "starting" }); // the CLI drops the first line
  try {
    if (!run) throw new Error(`unsupported command: ${command}`);
    await run(target);
    return 0;
  } catch (error) {
    const [code, message] = describeConnectionError(error, target);
    log("ERROR", { message, error_code: code });
    return 1;
  }
}
