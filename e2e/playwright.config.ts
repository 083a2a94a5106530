import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "../scripts/check/browser";

// This file is read again by every worker: what is chosen here is handed down by the environment.
process.env.E2E_PORT ??= "3170";
process.env.E2E_DATA_DIR ??= mkdtempSync(path.join(tmpdir(), "tracker-e2e-"));
process.env.CHROMIUM_PATH ??= findBrowser() ?? undefined;

const address = `http://127.0.0.1:${process.env.E2E_PORT}`;

/** The real product, as `npm start` runs it, on a data folder of its own where nobody has an account yet. */
const product = {
  command: "exec node scripts/bootstrap/start.mjs",
  cwd: path.resolve(import.meta.dirname, ".."),
  url: `${address}/en`,
  timeout: 600_000,
  stdout: "pipe" as const,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 30_000 },
  env: {
    PORT: process.env.E2E_PORT,
    HOST: "127.0.0.1",
    DATA_DIR: process.env.E2E_DATA_DIR,
    DATABASE_URL: "",
    APP_URL: "",
    NEXTAUTH_URL: "",
    NEXTAUTH_SECRET: "",
    REPORT_TIME_ZONE: "",
    OIDC_ISSUER: "",
    OIDC_CLIENT_ID: "",
    OIDC_CLIENT_SECRET: "",
  },
};

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  // The journeys share one register and one first account.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    locale: "en-GB",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "set-up", testMatch: "**/*.setup.ts" },
    { name: "journeys", testMatch: "**/*.spec.ts", dependencies: ["set-up"] },
  ],
  webServer: product,
});
