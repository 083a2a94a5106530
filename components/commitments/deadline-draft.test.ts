import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeDraft, type DeadlineDraft, deadlineOf, draftOf, lastDayMeant, missingIn, moveDraft, neutralWords } from "@/components/commitments/deadline-draft";
import { addDays } from "@/lib/calendar/day";
import { checkDeadline } from "@/lib/commitments/rules";
import { SET_PRECISIONS, type SetDeadline } from "@/lib/commitments/schema";
import type { Deadline } from "@/lib/extraction/output";

const written: Deadline = { text: "2026年", type: "event", earliest: "2026-01-01", latest: "2026-12-31", precision: "year", rule: "year" };
const set: SetDeadline = { ...written, text: "by the end of 2027", latest: "2027-12-31", earliest: null, rule: "person", reason: "Announced.", by: "A", at: new Date(0) };
const none = { written: null, set: null };

describe("the neutral words of a deadline", () => {
  test.each<[string, Pick<DeadlineDraft, "precision" | "earliest" | "latest">, string]>([
    ["a day", { precision: "day", earliest: "", latest: "2026-03-22" }, "2026-03-22"],
    ["a range of days", { precision: "day", earliest: "2026-03-17", latest: "2026-03-22" }, "2026-03-17 – 2026-03-22"],
    ["a month", { precision: "month", earliest: "2026-05-01", latest: "2026-05-31" }, "2026-05"],
    ["a range of months", { precision: "month", earliest: "2026-05-01", latest: "2026-07-31" }, "2026-05 – 2026-07"],
    ["a quarter", { precision: "quarter", earliest: "", latest: "2026-06-30" }, "2026-Q2"],
    ["a half", { precision: "half", earliest: "", latest: "2026-12-31" }, "2026-H2"],
    ["a year, never its last day", { precision: "year", earliest: "2026-01-01", latest: "2026-12-31" }, "2026"],
    ["a range of years", { precision: "year", earliest: "2026-01-01", latest: "2027-12-31" }, "2026–2027"],
    ["a run of whole years", { precision: "period", earliest: "2026-01-01", latest: "2028-12-31" }, "2026–2028"],
    ["a run of days", { precision: "period", earliest: "2026-07-04", latest: "2027-07-03" }, "2026-07-04 – 2027-07-03"],
    ["no day yet", { precision: "year", earliest: "2026-01-01", latest: "" }, ""],
  ])("name %s", (_what, draft, words) => {
    expect(neutralWords(draft)).toBe(words);
  });
});

describe("a draft", () => {
  test("begins empty, with the text's days, or with the person's deadline and its words", () => {
    expect(draftOf(none)).toEqual({ type: "due", earliest: "", latest: "", precision: "day", words: null, reason: "" });
    expect(draftOf({ written, set: null })).toMatchObject({ type: "event", earliest: "2026-01-01", latest: "2026-12-31", precision: "year", words: null });
    expect(draftOf({ written, set })).toMatchObject({ earliest: "", latest: "2027-12-31", words: "by the end of 2027" });
    expect(draftOf({ written: { ...written, earliest: null, latest: null, precision: "relative" }, set: null })).toMatchObject({ latest: "", precision: "day" });
  });

  test("lets go of words once they are about other days, and keeps them otherwise", () => {
    const draft = draftOf({ written, set });
    expect(deadlineOf(changeDraft(draft, { latest: "2028-12-31" })).text).toBe("2028");
    expect(deadlineOf(changeDraft(draft, { type: "due", reason: "x" })).text).toBe("by the end of 2027");
    expect(deadlineOf(changeDraft(draft, { words: "2027 at the latest" })).text).toBe("2027 at the latest");
  });

  test("moved to another deliverable begins anew, unless something was typed; the reason stays", () => {
    const begun = { ...draftOf({ written, set: null }), reason: "Announced." };
    expect(moveDraft(begun, { from: { written, set: null }, to: none })).toEqual({ ...draftOf(none), reason: "Announced." });
    const typed = changeDraft(begun, { latest: "2030-12-31" });
    expect(moveDraft(typed, { from: { written, set: null }, to: none })).toEqual(typed);
  });

  test("lacks a last day, words and a reason until they are there", () => {
    expect(missingIn(draftOf(none))).toEqual(["latest", "words", "reason"]);
    expect(missingIn({ ...draftOf({ written, set: null }), words: " ", reason: "x" })).toEqual(["words"]);
    expect(missingIn({ ...draftOf({ written, set: null }), reason: "x" })).toEqual([]);
  });

  test("with the last day that its exactness means is one that the rule lets pass", () => {
    expect(lastDayMeant({ latest: "2027-02-10", precision: "quarter" })).toBe("2027-03-31");
    expect(lastDayMeant({ latest: "2028-02-10", precision: "month" })).toBe("2028-02-29");
    expect(lastDayMeant({ latest: "2027-02-10", precision: "period" })).toBeNull();
    fc.assert(fc.property(fc.nat(20_000), fc.constantFrom(...SET_PRECISIONS), (days, precision) => {
      const latest = addDays("2001-06-15", days);
      const meant = lastDayMeant({ latest, precision }) ?? latest;
      const deadline = { text: "x", type: "due", earliest: null, precision } as const;
      expect(lastDayMeant({ latest: meant, precision })).toBeNull();
      expect(checkDeadline({ ...deadline, latest: meant }, "2001-06-15")).toBeNull();
      expect(checkDeadline({ ...deadline, latest }, "2001-06-15")?.code).toBe(meant === latest ? undefined : "deadline.precision");
    }));
  });
});
