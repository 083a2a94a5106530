import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../start/root";
import { contend, formatOutcomes } from "./measure";

const COMMUNIQUE = path.join(root, "prisma/communiques/2025-11-19-chg-24.zh-en.txt");
const MEGABYTE = 1_000_000;
const ROUNDS = 5;
/** Writes the most memory that the process ever had, in kilobytes, when it ends. */
const REPORT_PEAK = `data:text/javascript,${encodeURIComponent('import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));')}`;

/** What has to be met, in milliseconds and megabytes. */
const TARGETS = { communique: 1000, megabyte: 5000, memory: 300 };

function run([program = "", ...programArguments]: readonly string[], environment: Record<string, string> = {}): void {
  const { status, stderr } = spawnSync(program, programArguments, { cwd: root, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8", env: { ...process.env, ...environment } });
  if (status !== 0) throw new Error(`${program} ${programArguments.join(" ")}: ${stderr}`);
}

/** Whole paragraphs of the communiqué, again and again, its title once; both languages in turn. */
function repeatText(): string {
  const [chinese = "", english = "", ...lines] = readFileSync(COMMUNIQUE, "utf8").trimEnd().split("\n");
  const body = lines.join("\n");
  const times = Math.ceil(MEGABYTE / Buffer.byteLength(body));
  return [chinese, english, ...Array.from({ length: times }, () => body)].join("\n");
}

function command(file: string) {
  return {
    floorName: "start Node, split into lines",
    floor: () => run([process.execPath, "-e", `require("node:fs").readFileSync(${JSON.stringify(file)}, "utf8").split("\\n")`]),
    ours: () => run(["npm", "run", "-s", "extract", "--", file]),
  };
}

function peakOf(file: string, folder: string): number {
  const report = path.join(folder, "peak");
  run([process.execPath, "--import", REPORT_PEAK, "scripts/bootstrap/run.mjs", "scripts/extract.ts", file], { BENCH_PEAK: report });
  return Number(readFileSync(report, "utf8")) / 1024;
}

/** Times the command that reads a communiqué, from its start to its end, and says whether the targets are met. */
export async function benchReading(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "tracker-bench-"));
  try {
    const large = path.join(folder, "large.txt");
    writeFileSync(large, repeatText());
    const communique = await contend({ name: "extract, the communiqué", ...command(COMMUNIQUE) }, ROUNDS);
    const megabyte = await contend({ name: "extract, 1 MB", ...command(large) }, ROUNDS);
    console.log(formatOutcomes([communique, megabyte]));
    const memory = peakOf(large, folder);
    console.log(`\nmost memory, 1 MB: ${Math.round(memory)} MB`);
    const missed = communique.ours.median > TARGETS.communique || megabyte.ours.median > TARGETS.megabyte || memory > TARGETS.memory;
    console.log(`targets (${TARGETS.communique} ms, ${TARGETS.megabyte} ms, ${TARGETS.memory} MB): ${missed ? "missed" : "met"}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
