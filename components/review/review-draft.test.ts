import { describe, expect, test } from "vitest";

import { changeDeadline, missingLanguages } from "./review-draft";

describe("a deadline changed by hand", () => {
  test("is worded by its days while nobody has written words", () => {
    const first = changeDeadline(null, { latest: "2027-12-31" });
    expect(first).toMatchObject({ text: "2027-12-31", rule: "person", latest: "2027-12-31" });
    expect(changeDeadline(first, { earliest: "2027-01-01" }).text).toBe("2027-01-01 – 2027-12-31");
  });

  test("keeps the words of the text", () => {
    const written = { text: "2027年", type: "due", earliest: null, latest: "2027-12-31", precision: "year", rule: "year" } as const;
    expect(changeDeadline(written, { type: "event" })).toEqual({ ...written, type: "event", rule: "person" });
  });
});

test("the languages without a place are those to supply", () => {
  expect(missingLanguages({ span: { zh: { start: 0, end: 2 } } }, ["zh", "en"])).toEqual(["en"]);
});
