// npm run eval: measures the extraction against hand-labelled texts. -- --update writes the baseline and the figures in docs/extraction.md, -- --misses lists every difference.
import { parseArgs } from "node:util";
import { formatFall, listFalls, readBaseline, writeBaseline } from "./eval/baseline";
import { listFigures, read, type Reading, score } from "./eval/evaluate";
import { writeFigures } from "./eval/document";
import { listAllTrials } from "./eval/fixtures";
import { listMisses } from "./eval/misses";
import { formatResult } from "./eval/table";
import { formatTimings } from "./eval/timing";

function printMisses(readings: readonly Reading[]): void {
  for (const reading of readings) {
    console.log(`\n-- ${reading.trial.fixture}, ${reading.trial.arrangement}`);
    for (const miss of listMisses(reading)) console.log(miss);
  }
}

const { values } = parseArgs({ options: { update: { type: "boolean", default: false }, misses: { type: "boolean", default: false } } });
const trials = listAllTrials();
const readings: Reading[] = [];
for (const trial of trials) readings.push(await read(trial));
const results = score(readings);
console.log(results.map(formatResult).join("\n\n"));
for (const { trial, refusal } of readings) if (refusal !== null) console.log(`\n${trial.fixture}, ${trial.arrangement}, is refused: ${refusal}`);
if (values.misses) printMisses(readings);
const readable = readings.filter(({ trial, refusal }) => refusal === null && trial.arrangement === "files").map(({ trial }) => trial);
console.log(`\n${await formatTimings(readable)}`);

const figures = listFigures(results);
const falls = listFalls(figures, readBaseline());
if (falls.length > 0) console.error(`\n${values.update ? "Lower than before, and now the baseline" : "Below the baseline"}:\n${falls.map(formatFall).join("\n")}`);
if (values.update) {
  writeBaseline(figures);
  writeFigures(results);
} else if (falls.length > 0) {
  process.exitCode = 1;
}
