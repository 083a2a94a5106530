import { z } from "zod";

/** How many checks of a step went well, and how many did not. */
export type Count = { passed: number; failed: number };

export const none: Count = { passed: 0, failed: 0 };

export const add = (one: Count, other: Count): Count => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/** A step that is one check: it went well when its program says so. */
export const countExit = (code: number): Count => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

type Program = { code: number; report: string | null };

/** A program that failed without a failed test (it crashed, or found no test) is one failure. */
function atLeastOneFailure(count: Count, code: number): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** Counts what Vitest's JSON report says; a file that could not be loaded is one failure. */
export function countVitest({ code, report }: Program): Count {
  const parsed = vitestReport.safeParse(parseJson(report));
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = parsed.data;
  const broken = testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  return atLeastOneFailure({ passed: numPassedTests, failed: numFailedTests + broken.length }, code);
}

/** Counts what Playwright's JSON report says; a test that passed only when tried again has failed. */
export function countPlaywright({ code, report }: Program): Count {
  const parsed = playwrightReport.safeParse(parseJson(report));
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = parsed.data.stats;
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky }, code);
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
