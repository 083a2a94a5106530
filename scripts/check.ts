import { add, none, type Count } from "./check/count";
import * as tests from "./check/tests";
import { errorMessage, Failure } from "./failure";
import { seconds } from "./start/steps";

/** Neither has whole hours, and they lie on both sides of UTC. */
const EAST = "Asia/Kathmandu";
const WEST = "America/St_Johns";

const STEPS: [name: string, run: () => Promise<Count>][] = [
  ["lint", tests.lint],
  ["types", tests.types],
  ["structure", tests.structure],
  ["migrations make the schema", tests.migrations],
  [`unit tests in ${EAST}`, () => tests.vitest("unit", EAST)],
  [`unit tests in ${WEST}`, () => tests.vitest("unit", WEST)],
  [`database tests in ${WEST}`, () => tests.vitest("database", WEST)],
  ["production build", tests.build],
  [`browser tests in ${EAST}`, () => tests.browser(EAST)],
];

/** A step that breaks down is one failure, and the next one runs all the same. */
async function runStep([name, run]: (typeof STEPS)[number]): Promise<Count> {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const count = await run().catch((error: unknown): Count => {
    console.error(error instanceof Failure ? errorMessage(error) : error);
    return { passed: 0, failed: 1 };
  });
  console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds(performance.now() - started)}`);
  return count;
}

let total = none;
for (const step of STEPS) total = add(total, await runStep(step));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
