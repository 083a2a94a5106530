import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../postgres/settings";
import { ensureBuild } from "../start/build";
import { root } from "../start/root";
import { runTethered } from "../start/tethered";
import { openTestServer } from "./test-server";
import { requireBrowser } from "./browser";
import { countExit, countPlaywright, countVitest, type Count } from "./count";

const program = (file: string, ...rest: string[]): string[] => [process.execPath, path.join(root, "node_modules", file), ...rest];

/** Runs a program of a package, all of its output shown; its exit code is the check. */
async function runChecked(command: string[], env: Record<string, string> = {}): Promise<Count> {
  const { code } = await runTethered({ command, env, output: "show" });
  return countExit(code);
}

export const lint = (): Promise<Count> => runChecked(program("oxlint/bin/oxlint", "--type-aware", "--deny-warnings"));

/** Next writes the types of the routes, which the sources refer to. */
export async function types(): Promise<Count> {
  const routes = await runTethered({ command: program("next/dist/bin/next", "typegen"), env: { NEXT_TELEMETRY_DISABLED: "1" }, output: "collect" });
  if (routes.code !== 0) {
    console.log(routes.output);
    return countExit(routes.code);
  }
  return runChecked(program("typescript/bin/tsc", "--noEmit"));
}

export const structure = (): Promise<Count> => runChecked([process.execPath, path.join(root, "scripts/check-structure.mjs")]);

/** The migrations, one after another, make exactly what the schema says. */
export async function migrations(): Promise<Count> {
  const { server } = await openTestServer(async () => {});
  try {
    const command = program(
      "prisma/build/index.js", "migrate", "diff", "--exit-code",
      "--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema",
    );
    return await runChecked(command, { DATABASE_URL: server.url, SHADOW_ADMIN_URL: server.adminUrl });
  } finally {
    await server.stop();
  }
}

/** Hands a new folder to the work, and removes it with all that is in it. */
async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), "tracker-check-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** Vitest's tests of one project, in a time zone that reveals who relies on the machine's. */
export function vitest(project: string, timeZone: string): Promise<Count> {
  return withFolder(async (folder) => {
    const report = path.join(folder, "vitest.json");
    const command = program("vitest/vitest.mjs", "run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
    const { code } = await runTethered({ command, env: { TZ: timeZone }, output: "show" });
    return countVitest({ code, report: readReport(report) });
  });
}

export async function build(): Promise<Count> {
  await ensureBuild();
  return countExit(0);
}

/** The browser tests, against the built product on a data folder and a port of its own. */
export function browser(timeZone: string): Promise<Count> {
  return withFolder(async (folder) => {
    const report = path.join(folder, "playwright.json");
    const env = {
      TZ: timeZone,
      CHROMIUM_PATH: await requireBrowser(),
      E2E_DATA_DIR: path.join(folder, "data"),
      E2E_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    };
    const command = program("@playwright/test/cli.js", "test", "--config", "e2e/playwright.config.ts", "--reporter=list,json");
    const { code } = await runTethered({ command, env, output: "show" });
    return countPlaywright({ code, report: readReport(report) });
  });
}
