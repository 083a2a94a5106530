// Starts or stops the embedded PostgreSQL of the data folder, for work on migrations:
//   node scripts/embedded-postgres.mjs up     prints the database's address
//   node scripts/embedded-postgres.mjs down
import { register } from "tsx/esm/api";

register();
const { serverFolder, startEmbedded, stopEmbedded } = await import("./postgres/embedded.ts");
const folder = serverFolder(process.env.DATA_DIR || ".data");

const commands = {
  up: async () => console.log((await startEmbedded(folder)).url),
  down: () => stopEmbedded(folder),
};

const command = commands[process.argv[2] ?? ""];
if (command) {
  await command().catch((error) => {
    console.error(error.name === "Failure" ? error.message : error);
    process.exitCode = 1;
  });
} else {
  console.error("usage: node scripts/embedded-postgres.mjs up|down");
  process.exitCode = 2;
}
