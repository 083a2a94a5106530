import { describe, expect, test } from "vitest";
import { acceptableAbove, countAgreement, type DecidedClause, expectedErrors, nextFree, orderForReview, reviewPriority, tabOf } from "@/lib/review/rules";
import type { ReviewClause, ReviewHolding, ReviewNotice } from "@/lib/review/schema";

type Parts = Partial<Pick<ReviewClause, "id" | "confidence" | "paragraph" | "ordinal" | "decision" | "commitment">> & Partial<Pick<ReviewHolding, "verb" | "kind">> & { notices?: ReviewNotice["state"][] };

const IN_REGISTER = { code: "CHG24-1.1", selection: "proposed", hasEntries: false } as const;

function clause({ id = "a", confidence = 0.9, paragraph = 1, ordinal = 1, decision = "open", commitment = IN_REGISTER, verb = "noted", kind = "proposal", notices = [] }: Parts) {
  const proposal: ReviewHolding = { verb, kind, sector: "energy", owners: [], span: {}, supplied: {}, deliverables: [] };
  return { id, confidence, paragraph, ordinal, decision, commitment, proposal, notices: notices.map((state, at) => ({ id: `${at}`, code: "translation.number" as const, message: "", state, reason: null, places: {} })) };
}

describe("the order of review", () => {
  test("is doubt times weight: less sure, an open notice, a stronger verb, and what is to follow up come first", () => {
    const base = reviewPriority(clause({}));
    expect(reviewPriority(clause({ confidence: 0.5 }))).toBeGreaterThan(base);
    expect(reviewPriority(clause({ notices: ["open"] }))).toBeGreaterThan(base);
    expect(reviewPriority(clause({ notices: ["dismissed"] }))).toBe(base);
    expect(reviewPriority(clause({ verb: "approved" }))).toBeGreaterThan(base);
    expect(reviewPriority(clause({ verb: "welcomed" }))).toBeLessThan(base);
    expect(reviewPriority(clause({ kind: "outcome" }))).toBeLessThan(base);
  });

  test("follows the text where two are alike, and weight where nothing is in doubt", () => {
    const list = [clause({ id: "late", paragraph: 3, confidence: 1 }), clause({ id: "early", paragraph: 2, confidence: 1 }), clause({ id: "strong", paragraph: 9, confidence: 1, verb: "approved" })];
    expect(orderForReview(list).map(({ id }) => id)).toEqual(["strong", "early", "late"]);
  });
});

test("a clause stands in the list that its decision and the register say", () => {
  expect(tabOf(clause({}))).toBe("tracked");
  expect(tabOf(clause({ verb: "will", commitment: null }))).toBe("undertakings");
  expect(tabOf(clause({ verb: "welcomed", commitment: null }))).toBe("others");
  expect(tabOf(clause({ decision: "rejected" }))).toBe("decided");
  expect(tabOf(clause({ verb: "will", commitment: { ...IN_REGISTER, selection: "rejected" } }))).toBe("undertakings");
});

test("accepting above a threshold takes what is sure enough and has no open notice, and says how many are to be expected wrong", () => {
  const list = [clause({ id: "a", confidence: 0.95 }), clause({ id: "b", confidence: 0.94 }), clause({ id: "c", confidence: 0.98, notices: ["open"] }), clause({ id: "d", confidence: 0.97, notices: ["accepted"] })];
  const chosen = acceptableAbove(list, 0.95);
  expect(chosen.map(({ id }) => id)).toEqual(["a", "d"]);
  expect(expectedErrors(chosen)).toBeCloseTo(0.08);
});

describe("the next clause", () => {
  const list = ["a", "b", "c"].map((id) => ({ id }));
  test("skips what somebody else looks at, and goes round", () => {
    expect(nextFree(list, { from: 1, busy: new Set(["b"]) })?.id).toBe("c");
    expect(nextFree(list, { from: 2, busy: new Set(["c"]) })?.id).toBe("a");
    expect(nextFree(list, { from: 3, busy: new Set() })?.id).toBe("a");
  });
  test("is offered all the same where others look at everything, and none where there is none", () => {
    expect(nextFree(list, { from: 1, busy: new Set(["a", "b", "c"]) })?.id).toBe("b");
    expect(nextFree([], { from: 0, busy: new Set() })).toBeNull();
  });
});

test("agreement counts what was accepted unchanged, each row with its denominator", () => {
  const decided = (parts: Partial<DecidedClause>): DecidedClause => ({ decision: "accepted", verb: "noted", tracked: true, confidence: 0.9, reasons: ["subject.stated"], languages: ["en", "zh"], ...parts });
  const agreement = countAgreement([decided({}), decided({ decision: "edited", reasons: ["subject.stated", "kind.default"] }), decided({ decision: "rejected", verb: "approved", confidence: 0.55, languages: ["ru", "en"] }), decided({ confidence: 0.5, languages: ["en"] })]);
  expect(agreement.total).toEqual({ key: "all", agreed: 2, decided: 4 });
  expect(agreement.byReason).toEqual([{ key: "subject.stated", agreed: 2, decided: 4 }, { key: "kind.default", agreed: 0, decided: 1 }]);
  expect(agreement.byLanguage).toEqual([{ key: "zh", agreed: 1, decided: 2 }, { key: "en", agreed: 1, decided: 1 }, { key: "ru", agreed: 0, decided: 1 }]);
  expect(agreement.byVerb).toEqual([{ key: "noted", agreed: 2, decided: 3 }, { key: "approved", agreed: 0, decided: 1 }]);
  expect(agreement.byConfidence).toEqual([{ key: "0.9", agreed: 1, decided: 2 }, { key: "0.5", agreed: 1, decided: 2 }]);
});
