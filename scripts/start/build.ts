import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { waitForLock } from "../bootstrap/lock.mjs";
import { hashFiles, listFiles, readStamp, writeStamp } from "../bootstrap/stamp.mjs";
import { Failure } from "../failure";
import { root } from "./root";
import { step } from "./steps";
import { runTethered } from "./tethered";

/** Everything that the built product is made of. */
const SOURCES = [
  "app", "components", "lib", "messages", "prisma/schema", "public", "proxy.ts",
  "next.config.mjs", "postcss.config.mjs", "tsconfig.json", "package-lock.json",
];

/** Tests, their fixtures and what they share are no part of the product; the client is made from the schema. */
export function isSource(file: string): boolean {
  return !/\.test\.tsx?$/.test(file) && !file.includes("/fixtures/") && !/^lib\/db\/(generated|testing)\//.test(file);
}

const buildFolder = path.join(root, ".next");
const stampFile = path.join(buildFolder, "TRACKER_BUILD");

const sourceHash = (): string => hashFiles({ root, files: listFiles(root, SOURCES).filter(isSource) });

/** What a crashed build leaves behind makes the next one fail; what `npm run dev` keeps is its own. */
function clearBuildFolder(): void {
  mkdirSync(buildFolder, { recursive: true });
  for (const name of readdirSync(buildFolder)) {
    if (name !== "dev") rmSync(path.join(buildFolder, name), { recursive: true, force: true });
  }
}

async function runBuild(signal: AbortSignal | undefined): Promise<void> {
  const { code, output } = await runTethered({
    command: [process.execPath, path.join(root, "node_modules/next/dist/bin/next"), "build"],
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    signal,
    output: "collect",
  });
  if (signal?.aborted) return;
  if (code !== 0) throw new Failure(`${output.trimEnd()}\nThe product could not be built (see above).`);
}

async function buildAlone(hash: string, signal: AbortSignal | undefined): Promise<void> {
  const lock = await waitForLock(path.join(root, "node_modules/.tracker-build.lock"), {
    onWait: (holder) => console.log(`  process ${holder?.pid} is building already; waiting for it`),
  });
  try {
    if (readStamp(stampFile) === hash) return;
    clearBuildFolder();
    await runBuild(signal);
    if (!signal?.aborted) writeStamp(stampFile, hash);
  } finally {
    lock.release();
  }
}

/** Builds the product unless the present build was made from exactly these sources. */
export async function ensureBuild(signal?: AbortSignal): Promise<void> {
  const hash = sourceHash();
  if (readStamp(stampFile) === hash) return;
  await step("Building the product (half a minute or so, once)", () => buildAlone(hash, signal));
}
