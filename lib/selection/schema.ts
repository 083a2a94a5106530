import { z } from "zod";
import { clauseOriginSchema, decisionSchema, kindSchema, localisedSchema, noticeCodeSchema, sectorCodeSchema, standingSchema, verbSchema } from "@/lib/clauses/schema";
import { selectionSchema } from "@/lib/commitments/schema";

export const SELECTION_FORMATS = ["csv", "xlsx", "json"] as const;
export const selectionFormatSchema = z.enum(SELECTION_FORMATS);
export type SelectionFormat = z.infer<typeof selectionFormatSchema>;

/** Which list of a communiqué: every clause with what was decided about it, or every notice. */
export const SELECTION_LISTS = ["clauses", "notices"] as const;
export const selectionListSchema = z.enum(SELECTION_LISTS);
export type SelectionList = z.infer<typeof selectionListSchema>;

/** A clause of a communiqué, tracked or not, with the machine's proposal and what a person decided. */
export const selectedClauseSchema = z.object({
  paragraph: z.int(),
  order: z.int(),
  key: z.string(),
  /** The machine's verb, and the one that stands. */
  proposedVerb: verbSchema,
  verb: verbSchema,
  tracked: z.boolean(),
  kind: kindSchema,
  sector: sectorCodeSchema,
  confidence: z.number(),
  reasons: z.array(z.string()),
  origin: clauseOriginSchema,
  standing: standingSchema,
  decision: decisionSchema,
  decidedBy: z.string().nullable(),
  /** ISO instant. */
  decidedAt: z.string().nullable(),
  reason: z.string().nullable(),
  /** The commitment that it is, and whether a person has confirmed it; null where it is none. */
  code: z.string().nullable(),
  selection: selectionSchema.nullable(),
  words: localisedSchema,
  /** Words that a person supplied for a language whose text lacks the clause. */
  supplied: localisedSchema,
});
export type SelectedClause = z.infer<typeof selectedClauseSchema>;

/** A notice with the words that it is about, and what a person said of it. */
export const listedNoticeSchema = z.object({
  paragraph: z.int().nullable(),
  code: noticeCodeSchema,
  commitment: z.string().nullable(),
  message: z.string(),
  words: localisedSchema,
  state: z.enum(["open", "dismissed", "accepted"]),
  settledBy: z.string().nullable(),
  settledAt: z.string().nullable(),
  reason: z.string().nullable(),
});
export type ListedNotice = z.infer<typeof listedNoticeSchema>;

/** What an export of a communiqué's clauses or notices is of, and as known when. */
export type SelectionHead = { code: string; adoptedOn: string; rulesVersion: string; /** The log's position. */ known: number };
