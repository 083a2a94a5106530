import { createInterface } from "node:readline";
import { createDatabase, parseDatabaseUrl, withClient } from "./connection.mjs";
import { openEngine, panicMessage } from "./engine.mjs";

/** The WebAssembly engine knows these only from its cache, which `devDiagnostic` fills. */
const NEED_SHADOW_CACHE = new Set(["evaluateDataLoss", "createMigration"]);

/** JSON-RPC's code for "the engine answered with an error of its own". */
const ENGINE_ERROR = 4466;

async function askEngine(options, { method, params = {} }) {
  const { engine, close } = await openEngine(options);
  try {
    if (typeof engine[method] !== "function") throw new Error(`unsupported method: ${method}`);
    if (NEED_SHADOW_CACHE.has(method)) {
      const { migrationsList, filters } = params;
      await engine.devDiagnostic({ migrationsList, filters }).catch(() => {});
    }
    return await engine[method](params);
  } finally {
    await close();
  }
}

async function executeScript(options, { datasourceType, script }) {
  const text = datasourceType.tag === "url" ? datasourceType.url : options.url;
  await withClient(parseDatabaseUrl(text).url, (client) => client.query(script));
  return null;
}

async function answer(options, request) {
  const { method, params = {} } = request;
  if (method === "createDatabase") return { databaseName: await createDatabase(options.url) };
  if (method === "dbExecute") return executeScript(options, params);
  if (method === "getDatabaseVersion") return askEngine(options, { method: "version", params });
  return askEngine(options, request);
}

function errorBody(error) {
  const panicked = panicMessage();
  return {
    code: ENGINE_ERROR,
    message: "An error happened. Check the data field for details.",
    data: {
      is_panic: panicked !== "",
      message: panicked || error?.message || String(error),
      error_code: error?.code ?? null,
      meta: null,
    },
  };
}

const send = (body) => new Promise((done) => {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...body })}\n`, done);
});

/** The native engine hands `migrate diff`'s text over by a request of its own. */
async function print(id, content) {
  await send({ id: 1_000_000 + Number(id), method: "print", params: { content } });
}

async function handle(options, line) {
  const request = line.trim() ? JSON.parse(line) : {};
  if (!request.method) return; // the CLI's answer to our own "print"
  try {
    const result = await answer(options, request);
    if (request.method === "diff" && result?.stdout) await print(request.id, result.stdout);
    await send({ id: request.id, result: result ?? null });
  } catch (error) {
    if (process.env.DEBUG) process.stderr.write(`${error?.stack ?? error}\n`);
    await send({ id: request.id, error: errorBody(error) });
  }
}

/**
 * Serves requests from standard input, strictly one at a time, until it closes.
 * @param {{ datamodels: string[], url: string | null }} options
 */
export function serveRequests(options) {
  let queue = Promise.resolve();
  const lines = createInterface({ input: process.stdin });
  lines.on("line", (line) => {
    queue = queue.then(() => handle(options, line));
  });
  lines.on("close", () => {
    void queue.then(() => process.exit(0));
  });
}
