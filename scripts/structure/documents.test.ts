import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const DECISIONS = "docs/adr";
const decisions = readdirSync(DECISIONS).toSorted();
const documents = ["README.md", "CONTRIBUTING.md", ...decisions.map((file) => `${DECISIONS}/${file}`)];

/** The places inside the project that a document links to, as paths from the root. */
function linksIn(document: string): string[] {
  const links = [...readFileSync(document, "utf8").matchAll(/\]\((?:<([^>]+)>|([^)\s]+))\)/g)].map(([, bracketed, plain = ""]) => (bracketed ?? plain).replace(/#.*$/, ""));
  return links.filter((target) => target !== "" && !target.includes("://")).map((target) => path.posix.join(path.posix.dirname(document), decodeURIComponent(target)));
}

test.each(documents)("every link in %s leads somewhere", (document) => {
  expect(linksIn(document).filter((target) => !existsSync(target))).toEqual([]);
});

describe("decisions", () => {
  test("are numbered without gaps", () => {
    expect(decisions.map((file) => Number(file.slice(0, 4)))).toEqual(decisions.map((_, at) => at + 1));
  });

  test.each(decisions)("%s has its parts in order and fits a page", (file) => {
    const text = readFileSync(`${DECISIONS}/${file}`, "utf8");
    expect(text).toMatch(/^# \d+\. .+\n\nDate: \d{4}-\d\d-\d\d\n\nStatus: \w+.*\n\n## Context\n[^]+\n## Decision\n[^]+\n## Consequences\n/);
    expect(text.split(/\s+/).length).toBeLessThan(500);
  });
});
