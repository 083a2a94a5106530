import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleEvidence, sampleInput } from "@/lib/log/testing/sample-progress";
import { checkAssessment, checkCorrection, checkProgress, checkWithdrawal, completionOf, decidingEntry, type EntryFacts } from "@/lib/progress/rules";
import { COMPLETIONS, type Completion, RECORDED_COMPLETIONS, type ProgressInput } from "@/lib/progress/schema";

const anyCompletion = fc.constantFrom(...COMPLETIONS);
const someCompletions = fc.array(anyCompletion, { minLength: 1, maxLength: 8 });
const without = (list: readonly Completion[], left: Completion) => list.filter((completion) => completion !== left);

describe("a commitment's completion", () => {
  test("is discontinued only where all deliverables are", () => {
    fc.assert(fc.property(someCompletions, (list) => {
      expect(completionOf(list) === "discontinued").toBe(list.every((completion) => completion === "discontinued"));
    }));
  });

  test("leaves discontinued deliverables out", () => {
    fc.assert(fc.property(someCompletions.filter((list) => without(list, "discontinued").length > 0), (list) => {
      expect(completionOf(list)).toBe(completionOf(without(list, "discontinued")));
    }));
  });

  test("is that of all where all are equal", () => {
    fc.assert(fc.property(anyCompletion, fc.integer({ min: 1, max: 8 }), (completion, count) => {
      expect(completionOf(Array.from({ length: count }, () => completion))).toBe(completion);
    }));
  });

  test("does not depend on the order of the deliverables", () => {
    fc.assert(fc.property(someCompletions, (list) => {
      expect(completionOf(list.toReversed())).toBe(completionOf(list));
    }));
  });

  test("is substantial where something has begun and at least half are substantial or completed, else limited", () => {
    fc.assert(fc.property(someCompletions, (list) => {
      const kept = without(list, "discontinued");
      const mixed = new Set(kept).size > 1;
      const begun = kept.filter((completion) => ["limited", "substantial", "completed"].includes(completion)).length;
      fc.pre(mixed && begun > 0);
      const advanced = kept.filter((completion) => completion === "substantial" || completion === "completed").length;
      expect(completionOf(list)).toBe(advanced >= kept.length / 2 ? "substantial" : "limited");
    }));
  });

  test("is never completed while one deliverable is not", () => {
    fc.assert(fc.property(someCompletions, (list) => {
      fc.pre(without(list, "discontinued").some((completion) => completion !== "completed"));
      expect(completionOf(list)).not.toBe("completed");
    }));
  });

  test.each<[Completion[], Completion]>([
    [["not_assessed", "no_evidence"], "no_evidence"],
    [["no_evidence", "not_started", "not_assessed"], "not_started"],
    [["not_assessed", "not_started"], "not_started"],
    [["completed", "not_assessed"], "substantial"],
    [["completed", "not_assessed", "not_assessed"], "limited"],
    [["completed", "discontinued"], "completed"],
  ])("of %j is %s", (list, completion) => {
    expect(completionOf(list)).toBe(completion);
  });
});

const days = ["2026-01-01", "2026-01-02", "2026-01-03"] as const;
const position = fc.integer({ min: 1, max: 12 });
const anyEntry = fc.record({
  deliverableId: fc.constantFrom(null, "a", "b"),
  completion: fc.constantFrom(...RECORDED_COMPLETIONS),
  effectiveOn: fc.constantFrom(...days),
  inForceFromNo: fc.option(position),
  endedByNo: fc.option(position),
});
const history = fc.array(anyEntry, { maxLength: 10 }).map((entries) => entries.map((entry, at): EntryFacts => ({ no: at + 1, ...entry })));

describe("the deciding entry", () => {
  test("is the latest by day, then by position, of those that are in force, not ended and about the deliverable", () => {
    fc.assert(fc.property(history, fc.constantFrom(...days), position, (entries, day, known) => {
      const counting = entries.filter(({ deliverableId, effectiveOn, inForceFromNo, endedByNo }) =>
        deliverableId !== "b" && effectiveOn <= day && inForceFromNo !== null && inForceFromNo <= known && !(endedByNo !== null && endedByNo <= known));
      const last = counting.toSorted((left, right) => left.effectiveOn.localeCompare(right.effectiveOn) || left.no - right.no).at(-1) ?? null;
      expect(decidingEntry(entries, { deliverableId: "a", day, known })).toEqual(last);
    }));
  });

  test("does not change with what is logged later, for who asks what was known before", () => {
    fc.assert(fc.property(history, anyEntry, position, (entries, later, known) => {
      const asOf = { deliverableId: "a", day: "2026-01-03", known };
      const added = { no: 99, ...later, inForceFromNo: 99 };
      expect(decidingEntry([...entries, added], asOf)).toEqual(decidingEntry(entries, asOf));
    }));
  });

  test("of a day before every entry is none", () => {
    fc.assert(fc.property(history, (entries) => {
      expect(decidingEntry(entries, { deliverableId: "a", day: "2025-12-31", known: 99 })).toBeNull();
    }));
  });
});

const COMMITMENT = "5f1d7b1e-3c0e-4e83-9b53-0c2c6c8b8a01";
const DELIVERABLE = "5f1d7b1e-3c0e-4e83-9b53-0c2c6c8b8a02";
const OF_COMMUNIQUE = "c".repeat(64);
const context = { today: "2026-03-01", deliverableIds: [DELIVERABLE], communiqueFiles: [OF_COMMUNIQUE] };
const input = (parts: Partial<ProgressInput> = {}) => sampleInput(COMMITMENT, parts);
const communique = sampleEvidence({ url: null, fileSha256: OF_COMMUNIQUE, fileName: "communique.txt" });

describe("an entry", () => {
  const REFUSED: [string, Partial<ProgressInput>, string][] = [
    ["of a day to come", { effectiveOn: "2026-03-02" }, "progress.future_date"],
    ["about another commitment's deliverable", { deliverableId: COMMITMENT }, "progress.unknown_deliverable"],
    ["without a word", { narrative: "" }, "progress.narrative_required"],
    ["that corrects without a reason", { supersedes: { entryId: DELIVERABLE, reason: "" } }, "progress.reason_required"],
    ["that found nothing, without saying where", { completion: "no_evidence", searchedOn: "2026-02-01" }, "progress.search_required"],
    ["that found nothing, without saying when", { completion: "no_evidence", searchedWhere: "sites" }, "progress.search_required"],
    ["that will look for something", { completion: "no_evidence", searchedWhere: "sites", searchedOn: "2026-03-02" }, "progress.future_date"],
    ["with evidence that is neither a link nor a file", { evidence: [sampleEvidence({ url: null })] }, "evidence.link_or_file"],
    ["with evidence that is both", { evidence: [sampleEvidence({ fileSha256: "a".repeat(64) })] }, "evidence.link_or_file"],
    ["with evidence that will be published", { evidence: [sampleEvidence({ publishedOn: "2026-03-02" })] }, "progress.future_date"],
    ["with evidence that only restates the promise", { completion: "completed", evidence: [communique] }, "progress.evidence_restates"],
  ];
  test.each(REFUSED)("%s is refused", (_name, parts, code) => {
    expect(checkProgress(input(parts), context)).toMatchObject({ code });
  });

  test.each(["substantial", "completed", "discontinued"] as const)("that says %s needs evidence", (completion) => {
    expect(checkProgress(input({ completion }), context)).toMatchObject({ code: "progress.evidence_required" });
    expect(checkProgress(input({ completion, evidence: [sampleEvidence()] }), context)).toBeNull();
  });

  test.each(["not_started", "limited"] as const)("that says %s needs none", (completion) => {
    expect(checkProgress(input({ completion }), context)).toBeNull();
  });

  test("may rest on a communiqué beside another item, or where it says which fact that one states", () => {
    const beside = input({ completion: "completed", evidence: [communique, sampleEvidence()] });
    const stating = input({ completion: "completed", evidence: [{ ...communique, statesFact: "The centre opened on 1 May." }] });
    expect(checkProgress(beside, context)).toBeNull();
    expect(checkProgress(stating, context)).toBeNull();
  });

  test("of today, about one deliverable, passes", () => {
    expect(checkProgress(input({ effectiveOn: "2026-03-01", deliverableId: DELIVERABLE }), context)).toBeNull();
  });

  test("that found nothing passes with a record of where and when", () => {
    expect(checkProgress(input({ completion: "no_evidence", searchedWhere: "sites of the ministries", searchedOn: "2026-03-01" }), context)).toBeNull();
  });
});

describe("judging an entry", () => {
  const standing = { authorId: "author", endedByNo: null, correction: null } as const;

  test("is another person's, and only while it counts", () => {
    expect(checkAssessment(standing, "another")).toBeNull();
    expect(checkAssessment(standing, "author")).toMatchObject({ code: "progress.own_entry" });
    expect(checkAssessment({ ...standing, endedByNo: 5 }, "another")).toMatchObject({ code: "progress.entry_ended" });
  });

  test("corrects it once, with a reason", () => {
    expect(checkCorrection(standing, "a wrong day")).toBeNull();
    expect(checkCorrection(standing, "  ")).toMatchObject({ code: "progress.reason_required" });
    expect(checkCorrection({ ...standing, correction: "waiting" }, "x")).toMatchObject({ code: "progress.entry_ended" });
    expect(checkCorrection({ ...standing, correction: "settled" }, "x")).toMatchObject({ code: "progress.entry_ended" });
    expect(checkCorrection({ ...standing, endedByNo: 5 }, "x")).toMatchObject({ code: "progress.entry_ended" });
  });

  test("withdraws it with a reason, but not while a correction of it waits", () => {
    expect(checkWithdrawal(standing, "logged twice")).toBeNull();
    expect(checkWithdrawal(standing, "")).toMatchObject({ code: "progress.reason_required" });
    expect(checkWithdrawal({ ...standing, correction: "waiting" }, "x")).toMatchObject({ code: "progress.entry_ended" });
    expect(checkWithdrawal({ ...standing, correction: "settled" }, "x")).toBeNull();
    expect(checkWithdrawal({ ...standing, endedByNo: 5 }, "x")).toMatchObject({ code: "progress.entry_ended" });
  });
});
