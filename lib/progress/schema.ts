import { z } from "zod";
import { daySchema, languageSchema } from "@/lib/clauses/schema";

/** How far the work is: the Open Government Partnership's scale, plus `not_assessed` and `no_evidence`. */
export const COMPLETIONS = ["not_assessed", "no_evidence", "not_started", "limited", "substantial", "completed", "discontinued"] as const;
export const completionSchema = z.enum(COMPLETIONS);
export type Completion = z.infer<typeof completionSchema>;

/** What an entry can say; `not_assessed` is only the absence of entries. */
export const RECORDED_COMPLETIONS = COMPLETIONS.filter((completion) => completion !== "not_assessed");

/** The order of stacked bars and legends: best first, outside the scale last. */
export const COMPLETIONS_BY_PROGRESS = [
  "completed", "substantial", "limited", "not_started", "no_evidence", "not_assessed", "discontinued",
] as const satisfies readonly Completion[];

export const EVIDENCE_TIERS = ["official_document", "official_statement", "media", "other"] as const;
export const evidenceTierSchema = z.enum(EVIDENCE_TIERS);
export type EvidenceTier = z.infer<typeof evidenceTierSchema>;

export const ENTRY_BASES = ["self_reported", "independent"] as const;
export const entryBasisSchema = z.enum(ENTRY_BASES);
export type EntryBasis = z.infer<typeof entryBasisSchema>;
export const VERDICTS = ["confirmed", "disputed"] as const;
export const verdictSchema = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdictSchema>;

/** How an entry stops counting. */
export const endingSchema = z.enum(["superseded", "withdrawn"]);

/** 10 MB, in bytes. */
export const MAX_EVIDENCE_BYTES = 10 * 1024 * 1024;
export const MAX_NARRATIVE = 10_000;

/** Text that PostgreSQL and JSON can both keep: no NUL, no lone surrogates; trimmed. */
export const storableText = (limit: number) =>
  z.string().trim().max(limit).refine((text) => text.isWellFormed() && !text.includes("\0"), { error: "unstorable" });

/** A link that a browser may open: http or https only. */
const linkSchema = z.url({ protocol: /^https?$/ }).max(2000);

export const evidenceSchema = z.object({
  id: z.uuid(),
  tier: evidenceTierSchema,
  title: storableText(500).min(1),
  publisher: storableText(300).min(1),
  url: linkSchema.nullable(),
  fileSha256: z.string().length(64).nullable(),
  fileName: storableText(255).nullable(),
  publishedOn: daySchema.nullable(),
  accessedOn: daySchema.nullable(),
  language: languageSchema.nullable(),
  statesFact: storableText(1000).nullable(),
});
export type EvidenceRecord = z.infer<typeof evidenceSchema>;

/** What a person says when logging progress; the author and the recorded time come from the log. */
export const progressInputSchema = z.object({
  commitmentId: z.uuid(),
  deliverableId: z.uuid().nullable(),
  /** The version of the commitment that the writer read. */
  version: z.int().positive(),
  completion: z.enum(RECORDED_COMPLETIONS),
  narrative: storableText(MAX_NARRATIVE),
  effectiveOn: daySchema,
  basis: entryBasisSchema,
  sensitive: z.boolean(),
  searchedWhere: storableText(2000).nullable(),
  searchedOn: daySchema.nullable(),
  evidence: z.array(evidenceSchema.omit({ id: true })).max(50),
  supersedes: z.object({ entryId: z.uuid(), reason: storableText(2000) }).nullable(),
});
export type ProgressInput = z.infer<typeof progressInputSchema>;

/** The data of a `progress.recorded` event. */
export const progressRecordedSchema = progressInputSchema
  .omit({ version: true, effectiveOn: true, evidence: true })
  .extend({ evidence: z.array(evidenceSchema) });

/** An entry to act on, with the commitment's version that the writer read. */
const entryReference = { commitmentId: z.uuid(), entryId: z.uuid(), version: z.int().positive() };
export type EntryReference = { commitmentId: string; entryId: string; version: number };

export const withdrawalSchema = z.object({ ...entryReference, reason: storableText(2000) });
export type Withdrawal = z.infer<typeof withdrawalSchema>;

export const assessmentSchema = z.object({ ...entryReference, verdict: verdictSchema, note: storableText(2000) });
export type Assessment = z.infer<typeof assessmentSchema>;
