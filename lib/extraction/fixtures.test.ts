import { describe, expect, it } from "vitest";
import { extract } from "./extract";
import { listFixtures } from "./fixtures/read-fixture";
import type { Extraction } from "./output";

function codesOf({ clauses, notices }: Extraction): string[] {
  return [...clauses.flatMap((clause) => clause.notices), ...notices].map(({ code }) => code);
}

describe.each(["zh", "en", "ru", "zh-en", "ru-en", "zh-ru", "zh-ru-en"])("in %s", (folder) => {
  it.each(listFixtures(folder))("$claim", ({ input, expected }) => {
    const extraction = extract(input);
    expect(extraction.clauses).toMatchObject(expected.clauses);
    expect(codesOf(extraction)).toEqual(expected.notices ?? []);
  });
});
