import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { Failure } from "../failure";
import { runTethered } from "../start/tethered";
import { root } from "../start/root";

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const MAC_PROGRAMS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const onPath = (program: string): string[] =>
  (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, program));

/** Some systems ship a stand-in that only says where to get the browser: it has no version. */
function works(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** A Chromium or Chrome on this machine: CHROMIUM_PATH, else Playwright's own, else the system's. Null when there is none. */
export function findBrowser(): string | null {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (works(wanted)) return wanted;
    throw new Failure(`CHROMIUM_PATH is ${wanted}, which is no browser that runs: correct it or unset it.`);
  }
  const candidates = [chromium.executablePath(), ...PROGRAMS.flatMap(onPath), ...MAC_PROGRAMS];
  return candidates.find(works) ?? null;
}

const isRoot = (): boolean => process.getuid?.() === 0;
const hasApt = (): boolean => onPath("apt-get").some((file) => existsSync(file));

/** Ways to get a browser, the first that works being enough. */
function installers(): string[][] {
  const playwright = [process.execPath, path.join(root, "node_modules/@playwright/test/cli.js"), "install", "chromium"];
  const apt = ["sh", "-c", "apt-get update -q && apt-get install -qy --no-install-recommends chromium"];
  const system = isRoot() && hasApt();
  return system ? [[...playwright, "--with-deps"], apt] : [playwright];
}

/**
 * A browser, installed where there is none.
 * @throws Failure that says how to get one.
 */
export async function requireBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  for (const command of installers()) {
    console.log(`No Chromium here; trying: ${command.slice(-4).join(" ")}`);
    const env = { DEBIAN_FRONTEND: "noninteractive", PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" };
    await runTethered({ command, env, output: "show" });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Failure(
    "The browser tests need Chromium or Chrome: install one (Debian: apt-get install chromium; elsewhere: " +
      "npx playwright install chromium) or set CHROMIUM_PATH to it.",
  );
}
