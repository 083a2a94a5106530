/** What was measured of one piece of work: times in milliseconds. */
export type Timing = { median: number; p95: number };

/** A piece of work, and the least that anything doing it would have to do. */
export type Contest = { name: string; floorName: string; floor: () => unknown; ours: () => unknown };
export type Outcome = { name: string; floorName: string; floor: Timing; ours: Timing };

const WARM_UP = 5;
const ROUNDS = 40;

function timingOf(durations: readonly number[]): Timing {
  const sorted = durations.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

async function time(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Times both sides in turns, so that whatever slows the machine slows both. */
export async function contend({ name, floorName, floor, ours }: Contest, rounds = ROUNDS): Promise<Outcome> {
  const durations = { floor: [] as number[], ours: [] as number[] };
  for (let round = -Math.min(WARM_UP, Math.ceil(rounds / WARM_UP)); round < rounds; round += 1) {
    const [least, own] = [await time(floor), await time(ours)];
    if (round < 0) continue;
    durations.floor.push(least);
    durations.ours.push(own);
  }
  return { name, floorName, floor: timingOf(durations.floor), ours: timingOf(durations.ours) };
}

/** One line per contest: medians, 95th percentile, and how many times the floor. */
export function formatOutcomes(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, floorName, floor, ours }) => [
    name, floorName, floor.median.toFixed(2), ours.median.toFixed(2), ours.p95.toFixed(2), `${(ours.median / floor.median).toFixed(1)}×`,
  ]);
  const table = [["work", "floor", "floor ms", "ours ms", "p95 ms", "ratio"], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
}
