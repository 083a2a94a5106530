import { decodeText } from "@/lib/intake/decode-text";
import { readCommunique } from "@/lib/intake/read-communique";
import { contend, formatOutcomes } from "../bench/measure";
import type { Trial } from "./fixtures";

function decodeAndSplit({ files }: Trial): number {
  return files.reduce((lines, file) => lines + decodeText(file).split(/\r?\n/u).length, 0);
}

/** How long the texts take to read, next to decoding them and parting their lines. */
export async function formatTimings(trials: readonly Trial[]): Promise<string> {
  const outcomes = [];
  for (const trial of trials) {
    outcomes.push(await contend({ name: trial.fixture, floorName: "decode and split", floor: () => decodeAndSplit(trial), ours: () => readCommunique(trial.files) }));
  }
  return formatOutcomes(outcomes);
}
