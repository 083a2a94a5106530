// Makes the database client out of the schema.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { hashFiles, listFiles, readStamp, writeStamp } from "./stamp.mjs";

/** @param {string} root */
const stampFile = (root) => path.join(root, "node_modules/.tracker-client-stamp");

/** @param {string} root */
function wantedStamp(root) {
  const files = listFiles(root, ["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);
  return hashFiles({ root, files });
}

/** @param {string} root */
export function isGenerated(root) {
  if (!existsSync(path.join(root, "lib/db/generated/client.ts"))) return false;
  return readStamp(stampFile(root)) === wantedStamp(root);
}

/** @param {string} root */
function runGenerate(root) {
  const command = [path.join(root, "node_modules/prisma/build/index.js"), "generate"];
  const env = { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`The database client could not be made:\n${Buffer.concat(output).toString().trim()}`));
    });
  });
}

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function generate(root, say) {
  const started = Date.now();
  const stamp = wantedStamp(root);
  say("Making the database client …");
  await runGenerate(root);
  writeStamp(stampFile(root), stamp);
  say(`Database client made in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
