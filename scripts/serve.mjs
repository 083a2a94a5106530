// Serves the built product. A child of the start script: when its parent goes, however it goes, the
// channel between them closes and this process ends too. It prepares itself at once, and opens its
// door when told to.
import { createServer } from "node:http";
import next from "next";

const PATIENCE_MS = 5_000;

const hostname = process.env.HOST ?? "127.0.0.1";
const port = Number(process.env.PORT);

/** Lets answers that are under way finish, for a little while. */
function stop(server, app) {
  setTimeout(() => process.exit(0), PATIENCE_MS).unref();
  if (!server.listening) process.exit(0);
  server.close(() => void app.close().finally(() => process.exit(0)));
  server.closeIdleConnections();
}

async function main() {
  const app = next({ dev: false, dir: process.cwd(), hostname, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => void handle(request, response));
  server.once("error", (error) => {
    process.send?.({ failed: error.code ?? error.message }, () => process.exit(1));
  });
  server.once("listening", () => process.send?.({ listening: true }));
  process.on("message", (message) => {
    if (message === "open") server.listen(port, hostname);
    if (message === "stop") stop(server, app);
  });
  process.send?.({ prepared: true });
}

process.on("disconnect", () => process.exit(0));
process.on("SIGINT", () => {}); // a terminal sends Ctrl-C to the whole group: the parent decides
process.on("SIGTERM", () => process.exit(0));
await main();
