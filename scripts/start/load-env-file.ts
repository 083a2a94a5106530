import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./root";

/** Takes what `.env` says, where the environment itself says nothing. */
export function loadEnvFile(): void {
  const file = path.join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
