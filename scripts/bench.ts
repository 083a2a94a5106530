// npm run bench: times what an analyst waits for against the least it could cost, in one run on a database of its own. -- reading times the extract command alone, without a database.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { issueSetupToken, setUpFirstAdmin } from "@/lib/accounts/mutations/set-up";
import { todayIn } from "@/lib/calendar/day";
import { createPrisma } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { listContests } from "./bench/contests";
import { contend, formatOutcomes, type Outcome } from "./bench/measure";
import { benchReading } from "./bench/reading";
import { withDatabase } from "./start/database";

async function makeActor(client: PrismaClient, url: string) {
  const token = (await issueSetupToken(url)) ?? "";
  await setUpFirstAdmin({ token, name: "Benchmark", email: "bench@example.org", password: "only for the benchmark" }, client);
  const { id, name } = await client.person.findFirstOrThrow();
  return { id, name, role: "admin" as const };
}

async function run(url: string): Promise<void> {
  const client = createPrisma(url);
  const bare = new pg.Client({ connectionString: url });
  await bare.connect();
  try {
    const bench = { client, bare, actor: await makeActor(client, url), today: todayIn("UTC", new Date()) };
    const outcomes: Outcome[] = [];
    for (const contest of await listContests(bench)) outcomes.push(await contend(contest));
    console.log(formatOutcomes(outcomes));
    console.log(`\nmemory of this process: ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`);
  } finally {
    await bare.end();
    await client.$disconnect();
  }
}

async function benchAll(): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "tracker-bench-"));
  try {
    await withDatabase({ databaseUrl: null, dataDir }, run);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

await (process.argv[2] === "reading" ? benchReading() : benchAll());
