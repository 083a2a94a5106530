#!/usr/bin/env node
// Stands in for Prisma's native `schema-engine` binary, which the CLI would otherwise download.
// It speaks the same JSON-RPC over standard input and output, and answers with the WebAssembly
// build of the same engine (@prisma/schema-engine-wasm, of the same commit as the pinned prisma).
import { parseArguments } from "./schema-engine/arguments.mjs";
import { runCommand } from "./schema-engine/commands.mjs";
import { serveRequests } from "./schema-engine/requests.mjs";

const options = parseArguments(process.argv.slice(2));
if (options.command) {
  process.exit(await runCommand(options));
} else {
  serveRequests(options);
}
