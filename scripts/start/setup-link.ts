import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Beside the data, readable by its owner only, for whoever did not see it printed. */
export const setupLinkFile = (dataDir: string): string => path.join(dataDir, "setup-link.txt");

type Place = { databaseUrl: string; dataDir: string; address: string };

/** The one-time link with which the first admin's account is made; null once there is an account. */
export async function offerSetupLink({ databaseUrl, dataDir, address }: Place): Promise<string | null> {
  const { issueSetupToken } = await import("@/lib/accounts/mutations/set-up");
  const token = await issueSetupToken(databaseUrl);
  const file = setupLinkFile(dataDir);
  rmSync(file, { force: true });
  if (token === null) return null;
  const link = `${address}/en/set-up/${token}`;
  writeFileSync(file, `${link}\n`, { mode: 0o600 });
  return link;
}
