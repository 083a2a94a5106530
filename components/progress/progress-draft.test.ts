import { describe, expect, test } from "vitest";

import { emptyDraft, emptyEvidence, PENDING_HASH, type ProgressDraft, readDraft } from "./progress-draft";

const target = { commitmentId: "5f1d7b1e-3c0e-4e83-9b53-0c2c6c8b8a01", version: 3, corrects: null };
const draft = (parts: Partial<ProgressDraft> = {}): ProgressDraft => ({ ...emptyDraft("2026-03-01"), completion: "limited", narrative: "Begun.", ...parts });
const link = { ...emptyEvidence("2026-03-01"), title: "A report", publisher: "An outlet", url: " https://example.org/a " };

describe("a draft", () => {
  test("becomes an entry of the version that was read, empty fields null", () => {
    expect(readDraft(draft(), target).input).toEqual({
      commitmentId: target.commitmentId, version: 3, deliverableId: null, completion: "limited", narrative: "Begun.", effectiveOn: "2026-03-01",
      basis: "independent", sensitive: false, searchedWhere: null, searchedOn: null, evidence: [], supersedes: null,
    });
  });

  test("leaves out where and when was looked, unless nothing was found", () => {
    const typed = { searchedWhere: "sites", searchedOn: "2026-02-01" };
    expect(readDraft(draft(typed), target).input).toMatchObject({ searchedWhere: null, searchedOn: null });
    expect(readDraft(draft({ ...typed, completion: "no_evidence" }), target).input).toMatchObject(typed);
  });

  test("keeps a link without the spaces around it, and holds the place of a file that has not been sent", () => {
    const file = { ...link, source: "file" as const, fileName: "a.pdf" };
    const { input } = readDraft(draft({ evidence: [link, file] }), target);
    expect(input?.evidence.map(({ url, fileSha256, fileName }) => [url, fileSha256, fileName])).toEqual([
      ["https://example.org/a", null, null],
      [null, PENDING_HASH, "a.pdf"],
    ]);
  });

  test("carries the entry that it corrects, with the reason", () => {
    const corrects = "5f1d7b1e-3c0e-4e83-9b53-0c2c6c8b8a09";
    expect(readDraft(draft({ reason: "A wrong day." }), { ...target, corrects }).input?.supersedes).toEqual({ entryId: corrects, reason: "A wrong day." });
  });

  test.each<[string, Partial<ProgressDraft>, string, string]>([
    ["no completion", { completion: "" }, "completion", "required"],
    ["no day", { effectiveOn: "" }, "effectiveOn", "required"],
    ["a day that the calendar lacks", { effectiveOn: "2026-02-30" }, "effectiveOn", "date"],
    ["a story without end", { narrative: "a".repeat(10_001) }, "narrative", "long"],
    ["half a character", { narrative: "\ud800" }, "narrative", "unstorable"],
    ["evidence without a title", { evidence: [{ ...link, title: "" }] }, "evidence.0.title", "required"],
    ["evidence by nobody", { evidence: [link, { ...link, publisher: " " }] }, "evidence.1.publisher", "required"],
    ["no link", { evidence: [{ ...link, url: "" }] }, "evidence.0.url", "required"],
    ["a link that runs a script", { evidence: [{ ...link, url: "javascript:alert(1)" }] }, "evidence.0.url", "link"],
  ])("with %s says so at the field", (_what, parts, field, fault) => {
    expect(readDraft(draft(parts), target).faults?.get(field)).toBe(fault);
  });
});
