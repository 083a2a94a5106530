import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { adapterFactory } from "./adapter.mjs";
import { parseDatabaseUrl } from "./connection.mjs";

const panic = {
  message: "",
  set_message(text) {
    this.message = text;
  },
};

let instantiated = false;

/** The package's own entry imports the .wasm as a module, which Node does not do unasked. */
function instantiate() {
  if (instantiated) return;
  instantiated = true;
  globalThis.PRISMA_WASM_PANIC_REGISTRY = panic;
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(path.join(path.dirname(entry), "schema_engine_bg.wasm"));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
}

export function engineVersion() {
  instantiate();
  return bindings.version();
}

/** What the engine said when it died, or an empty string. */
export const panicMessage = () => panic.message;

/** Commands that need no database still need an engine: it gets an address where nothing is. */
const NOWHERE = "postgresql://127.0.0.1:1/none";

/**
 * Starts an engine; `close` ends its sessions, which also frees the advisory lock they hold.
 * @param {{ datamodels: string[], url: string | null }} options
 */
export async function openEngine({ datamodels, url }) {
  instantiate();
  const opened = [];
  const models = datamodels.map((file) => [file, readFileSync(file, "utf8")]);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: models.length > 0 ? models : undefined },
    (line) => process.env.DEBUG && process.stderr.write(`${line}\n`),
    bindMigrationAwareSqlAdapterFactory(adapterFactory(parseDatabaseUrl(url ?? NOWHERE), opened)),
  );
  const close = async () => {
    for (const adapter of opened.splice(0)) await adapter.dispose().catch(() => {});
  };
  return { engine, close };
}
