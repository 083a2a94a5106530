import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };
const exclude = ["**/node_modules/**", "**/.next/**", "**/.data/**", "lib/db/generated/**"];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        oxc: { jsx: { runtime: "automatic" } },
        test: {
          name: "unit",
          sequence: { groupOrder: 1 },
          include: ["{lib,components,scripts,prisma,messages}/**/*.test.{ts,tsx}"],
          exclude: [...exclude, "**/*.db.test.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "database",
          sequence: { groupOrder: 2 },
          include: ["**/*.db.test.ts"],
          exclude,
          globalSetup: ["scripts/check/database-server.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
