import { describe, expect, test } from "vitest";
import { add, countExit, countPlaywright, countVitest } from "./count";

const vitest = (numPassedTests: number, numFailedTests: number, files: { status: string; assertionResults: unknown[] }[] = []) =>
  JSON.stringify({ numPassedTests, numFailedTests, testResults: files });
const playwright = (expected: number, unexpected: number, flaky = 0) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 0 } });

describe("what the tests' programs report", () => {
  test("is counted test by test", () => {
    expect(countVitest({ code: 1, report: vitest(7, 2) })).toEqual({ passed: 7, failed: 2 });
    expect(countPlaywright({ code: 1, report: playwright(5, 1) })).toEqual({ passed: 5, failed: 1 });
  });

  test("a file that could not be loaded is a failure", () => {
    const files = [{ status: "failed", assertionResults: [] }, { status: "passed", assertionResults: [1] }];
    expect(countVitest({ code: 1, report: vitest(1, 0, files) })).toEqual({ passed: 1, failed: 1 });
  });

  test("a program that fails without a failed test is one failure", () => {
    expect(countVitest({ code: 1, report: vitest(7, 0) })).toEqual({ passed: 7, failed: 1 });
    expect(countPlaywright({ code: 1, report: playwright(0, 0) })).toEqual({ passed: 0, failed: 1 });
  });

  test.each([null, "", "{", "{}"])("no report, or a torn one (%j), is one failure even if the program says all is well", (report) => {
    expect(countVitest({ code: 0, report })).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright({ code: 0, report })).toEqual({ passed: 0, failed: 1 });
  });

  test("a test that passes only at the second try has failed", () => {
    expect(countPlaywright({ code: 0, report: playwright(3, 0, 1) })).toEqual({ passed: 3, failed: 1 });
  });
});

test("counts add up, and one program is one check", () => {
  expect(add(countExit(0), add(countExit(3), countExit(0)))).toEqual({ passed: 2, failed: 1 });
});
