// Puts the packages of package-lock.json in place. Everything is said on standard error, so that a
// command's standard output stays its own.
import { fork } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashFiles, readStamp, writeStamp } from "./stamp.mjs";

const HEARTBEAT_MS = 15_000;

/** npm's own command line when npm started us, else whatever `npm` is on the path. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script) && existsSync(script)) return [process.execPath, script];
  return ["npm"];
}

/**
 * `npm install` and not `npm ci`: the latter refuses a lock file without other systems' packages.
 * Install scripts are not run: nothing here needs one, and some of them download.
 */
const INSTALL = ["install", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"];

/**
 * Tied to this process: an npm left over from a start that was killed would get in the next one's way.
 * @param {string} root
 */
function runInstall(root) {
  const tether = path.join(import.meta.dirname, "tether.mjs");
  return new Promise((resolve) => {
    const child = fork(tether, [...npmCommand(), ...INSTALL], { cwd: root, stdio: ["ignore", 2, 2, "ipc"] });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}

/** @param {string} root */
const stampFile = (root) => path.join(root, "node_modules/.tracker-stamp");

/** @param {string} root */
const wantedStamp = (root) => hashFiles({
  root, files: ["package-lock.json"], also: [process.version, process.platform, process.arch],
});

/** @param {string} file */
const readPackages = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/**
 * Whether an `npm install` by hand has already put everything in place: npm's own record of what
 * is in node_modules, written when it is done, then has every package that is not optional.
 * @param {string} root
 */
function isInstalledByHand(root) {
  try {
    const wanted = readPackages(path.join(root, "package-lock.json"));
    const present = readPackages(path.join(root, "node_modules/.package-lock.json"));
    return Object.entries(wanted).every(([location, { version, optional, devOptional, peer }]) =>
      location === "" || optional || devOptional || peer || present[location]?.version === version);
  } catch {
    return false;
  }
}

/** @param {string} root */
export const isInstalled = (root) => readStamp(stampFile(root)) === wantedStamp(root);

/**
 * Installs, and puts the lock file back as it was should npm have rewritten it.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function install(root, say) {
  const stamp = wantedStamp(root);
  if (!isInstalledByHand(root)) await installWithNpm(root, say);
  writeStamp(stampFile(root), stamp);
}

async function installWithNpm(root, say) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say("Installing the packages (once; a minute or two) …");
  const heartbeat = setInterval(() => say(`Installing the packages: ${seconds()} s …`), HEARTBEAT_MS);
  const lockFile = path.join(root, "package-lock.json");
  const before = readFileSync(lockFile);
  const done = await runInstall(root);
  clearInterval(heartbeat);
  if (!readFileSync(lockFile).equals(before)) writeFileSync(lockFile, before);
  if (!done) {
    throw new Error("npm install failed (its own words are above): check the network and the npm registry, then try again.");
  }
  say(`Packages installed in ${seconds()} s.`);
}
