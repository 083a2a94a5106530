import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import type { Actor } from "@/lib/accounts/schema";
import { getCommitment } from "@/lib/commitments/queries/get-commitment";
import type { PrismaClient } from "@/lib/db/generated/client";
import { readCommunique } from "@/lib/intake/read-communique";
import { readOverview } from "@/lib/overview/queries/read-overview";
import { recordProgress } from "@/lib/progress/mutations";
import { listRegister } from "@/lib/register/queries/list-register";
import { WHOLE_REGISTER } from "@/lib/register/rules";
import { root } from "../start/root";
import type { Contest } from "./measure";

const FILE = path.join(root, "prisma/communiques/2025-11-19-chg-24.zh-en.txt");

/** The database through both doors: the product's client, and bare prepared statements. */
export type Bench = { client: PrismaClient; bare: pg.Client; actor: Actor; today: string };

function prepared({ bare }: Bench, { name, text, values = [] }: { name: string; text: string; values?: unknown[] }) {
  return () => bare.query({ name, text, values });
}

/** Reading the communiqué against decoding its bytes and cutting them into lines. */
function reading(): Contest {
  const bytes = new Uint8Array(readFileSync(FILE));
  return {
    name: "read the communiqué",
    floorName: "decode, split into lines",
    floor: () => new TextDecoder().decode(bytes).split("\n").map((line) => line.trim()),
    ours: () => readCommunique([{ name: "chg-24.txt", bytes }]),
  };
}

function register(bench: Bench, { name, q }: { name: string; q: string }): Contest {
  const clock = { today: bench.today, timeZone: "UTC" };
  return {
    name,
    floorName: "one prepared select",
    floor: prepared(bench, {
      name: `register_${name}`,
      text: `SELECT c.code, c.verb, c.kind, s.completion, s.deadline_latest FROM commitment c JOIN commitment_state s ON s.commitment_id = c.id
             JOIN search_document w ON w.commitment_id = c.id WHERE w.body LIKE $1 ORDER BY c.paragraph_index, c.ordinal LIMIT 100`,
      values: [`%${q}%`],
    }),
    ours: () => listRegister({ filter: { ...WHOLE_REGISTER, q }, clock }, bench.client),
  };
}

function overview(bench: Bench): Contest {
  const clock = { today: bench.today, timeZone: "UTC", limits: { entries: 8, deadlines: 12 } };
  return {
    name: "overview figures",
    floorName: "sector × completion",
    floor: prepared(bench, {
      name: "overview",
      text: "SELECT c.sector_code, s.completion, count(*) FROM commitment c JOIN commitment_state s ON s.commitment_id = c.id GROUP BY 1, 2",
    }),
    ours: () => readOverview(clock, bench.client),
  };
}

function commitment(bench: Bench): Contest {
  return {
    name: "commitment page",
    floorName: "one prepared select",
    floor: prepared(bench, { name: "commitment", text: "SELECT * FROM commitment c JOIN commitment_state s ON s.commitment_id = c.id WHERE c.code = $1", values: ["CHG24-67.1"] }),
    ours: () => getCommitment("CHG24-67.1", bench.client),
  };
}

/** Logging an entry against one row of the same size in a transaction of its own. */
async function logging(bench: Bench): Promise<Contest> {
  const { id: commitmentId } = await bench.client.commitment.findUniqueOrThrow({ where: { code: "CHG24-28.1" } });
  await bench.bare.query("CREATE TABLE IF NOT EXISTS bench_floor (id uuid PRIMARY KEY, words text NOT NULL)");
  const input = {
    commitmentId, deliverableId: null, completion: "limited", narrative: "A measure taken by the benchmark.", effectiveOn: bench.today,
    basis: "independent", sensitive: false, searchedWhere: null, searchedOn: null, evidence: [], supersedes: null,
  } as const;
  return {
    name: "log an entry",
    floorName: "insert one row, commit",
    floor: () => bench.bare.query({ name: "floor", text: "INSERT INTO bench_floor VALUES ($1, $2)", values: [randomUUID(), input.narrative] }),
    ours: async () => {
      const { version } = await bench.client.commitmentState.findUniqueOrThrow({ where: { commitmentId } });
      await recordProgress({ input: { ...input, evidence: [], version }, actor: bench.actor, today: bench.today }, bench.client);
    },
  };
}

/** What an analyst waits for, each with its floor. */
export async function listContests(bench: Bench): Promise<Contest[]> {
  return [
    reading(),
    register(bench, { name: "register, first page", q: "" }),
    register(bench, { name: "search, two characters", q: "粮食" }),
    register(bench, { name: "search, English words", q: "food security" }),
    overview(bench),
    commitment(bench),
    await logging(bench),
  ];
}
