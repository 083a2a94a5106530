import type { z } from "zod";

import type { EntryView } from "@/lib/commitments/schema";
import type { ErrorCode } from "@/lib/errors";
import type { Language } from "@/lib/extraction/output";
import { type Completion, type EntryBasis, type EvidenceTier, type ProgressInput, progressInputSchema } from "@/lib/progress/schema";

/** Evidence as somebody types it in: a link, or a file that is sent with the entry. */
export type EvidenceDraft = {
  source: "link" | "file";
  tier: EvidenceTier;
  title: string;
  publisher: string;
  url: string;
  file: File | null;
  fileName: string;
  /** Known once the file is hashed here or kept by the server; empty before. */
  fileSha256: string;
  /** The server has the file. */
  kept: boolean;
  publishedOn: string;
  accessedOn: string;
  language: Language | "";
  statesFact: string;
};

/** An entry as somebody types it in. */
export type ProgressDraft = {
  completion: Completion | "";
  effectiveOn: string;
  /** Empty: all deliverables. */
  deliverableId: string;
  narrative: string;
  basis: EntryBasis;
  sensitive: boolean;
  searchedWhere: string;
  searchedOn: string;
  /** Why an earlier entry is corrected. */
  reason: string;
  evidence: EvidenceDraft[];
};

/** The entry that a correction supersedes, as it reads now. */
export type CorrectedEntry = Pick<EntryView, "id" | "deliverableId" | "completion" | "narrative" | "effectiveOn" | "basis" | "sensitive" | "searched" | "evidence">;

export function emptyDraft(today: string): ProgressDraft {
  return {
    completion: "", effectiveOn: today, deliverableId: "", narrative: "", basis: "independent", sensitive: false,
    searchedWhere: "", searchedOn: today, reason: "", evidence: [],
  };
}

/** Evidence with nothing filled in. */
export function emptyEvidence(today: string): EvidenceDraft {
  return {
    source: "link", tier: "official_document", title: "", publisher: "", url: "", file: null, fileName: "", fileSha256: "", kept: false,
    publishedOn: "", accessedOn: today, language: "", statesFact: "",
  };
}

/** A correction begins with what the entry says. */
export function draftOfEntry(entry: CorrectedEntry, today: string): ProgressDraft {
  return {
    completion: entry.completion, effectiveOn: entry.effectiveOn, deliverableId: entry.deliverableId ?? "", narrative: entry.narrative,
    basis: entry.basis, sensitive: entry.sensitive, searchedWhere: entry.searched?.where ?? "", searchedOn: entry.searched?.on ?? today, reason: "",
    evidence: entry.evidence.map(({ file, url, language, publishedOn, accessedOn, statesFact, tier, title, publisher }) => ({
      source: file ? "file" : "link", tier, title, publisher, url: url ?? "", file: null, fileName: file?.name ?? "", fileSha256: file?.sha256 ?? "", kept: file !== null,
      publishedOn: publishedOn ?? "", accessedOn: accessedOn ?? "", language: language ?? "", statesFact: statesFact ?? "",
    })),
  };
}

/** Stands for the hash of a file that has not been sent yet, where an entry is judged before. */
export const PENDING_HASH = "-".repeat(64);

type Target = { commitmentId: string; version: number; corrects: string | null };

/** What is sent for a draft: empty fields are null, and fields that the chosen completion does not ask for are left out. */
export function toInput(draft: ProgressDraft, { commitmentId, version, corrects }: Target): unknown {
  const searched = draft.completion === "no_evidence";
  return {
    commitmentId, version, deliverableId: draft.deliverableId || null, completion: draft.completion, narrative: draft.narrative,
    effectiveOn: draft.effectiveOn, basis: draft.basis, sensitive: draft.sensitive,
    searchedWhere: searched ? draft.searchedWhere || null : null, searchedOn: searched ? draft.searchedOn || null : null,
    evidence: draft.evidence.map(evidenceInput), supersedes: corrects === null ? null : { entryId: corrects, reason: draft.reason },
  };
}

function evidenceInput({ source, tier, title, publisher, url, fileName, fileSha256, publishedOn, accessedOn, language, statesFact }: EvidenceDraft) {
  const isFile = source === "file";
  return {
    tier, title, publisher, url: isFile ? null : url.trim(), fileSha256: isFile ? fileSha256 || PENDING_HASH : null, fileName: isFile ? fileName : null,
    publishedOn: publishedOn || null, accessedOn: accessedOn || null, language: language || null, statesFact: statesFact || null,
  };
}

/** What can be wrong with a field, as the catalogues name it. */
export type Fault = "required" | "date" | "link" | "long" | "unstorable" | "other";

/** A draft read through the schema of an entry: the entry, or what is wrong with each field by its name. */
export function readDraft(draft: ProgressDraft, target: Target): { input: ProgressInput; faults: null } | { input: null; faults: Map<string, Fault> } {
  const parsed = progressInputSchema.safeParse(toInput(draft, target));
  if (parsed.success) return { input: parsed.data, faults: null };
  const faults = new Map<string, Fault>();
  for (const issue of parsed.error.issues) {
    const field = issue.path.join(".").replace(/^supersedes\./, "");
    if (!faults.has(field)) faults.set(field, faultOf(issue, valueAt(draft, issue.path)));
  }
  return { input: null, faults };
}

function valueAt(draft: ProgressDraft, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), draft);
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): Fault {
  if (value === "") return "required";
  if (issue.code === "too_small" || issue.code === "invalid_value") return "required";
  if (issue.code === "too_big") return "long";
  if (issue.code === "invalid_format") return issue.format === "date" ? "date" : "link";
  return issue.code === "custom" ? "unstorable" : "other";
}

/** A refusal by a rule or by the server, and the file that it is about where it is about one. */
export type ComposerRefusal = { code: ErrorCode | "unexpected" | "offline"; file?: string };
