// Starts or stops the embedded PostgreSQL of the data folder, for work on migrations:
//   node scripts/embedded-postgres.mjs up     prints the database's address
//   node scripts/embedded-postgres.mjs down
import { register } from "tsx/esm/api";

register();
const { serverFolder, startEmbedded, stopEmbedded } = await import("./postgres/embedded.ts");
const folder = serverFolder(process.env.DATA_DIR || ".data");

switch (process.argv[2]) {
  case "up":
    console.log((await startEmbedded(folder)).url);
    break;
  case "down":
    await stopEmbedded(folder);
    break;
  default:
    console.error("usage: node scripts/embedded-postgres.mjs up|down");
    process.exitCode = 2;
}
