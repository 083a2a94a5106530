import { z } from "zod";
import { DEADLINE_TYPES, kindSchema, sectorCodeSchema, verbSchema } from "@/lib/clauses/schema";
import { completionSchema } from "@/lib/progress/schema";
import { wordsSchema } from "@/lib/quarters/schema";

/** Commitments that the overview cannot tell apart: the same in everything it counts. `deadlineLatest` is one of theirs, and speaks for all. */
export const commitmentGroupSchema = z.object({
  sector: sectorCodeSchema,
  verb: verbSchema,
  kind: kindSchema,
  completion: completionSchema,
  deadlineType: z.enum(DEADLINE_TYPES).nullable(),
  deadlineLatest: z.iso.date().nullable(),
  /** Nothing logged since the last full quarter began. */
  unreported: z.boolean(),
  count: z.int(),
});
export type CommitmentGroup = z.infer<typeof commitmentGroupSchema>;

/** How many commitments have open notices at their clause: any, one that says a translation repeats another, any other one. */
export const noticeCountsSchema = z.object({ any: z.int(), repeats: z.int(), others: z.int() });
export type NoticeCounts = z.infer<typeof noticeCountsSchema>;

/** One of the entries last logged. */
export const latestEntrySchema = z.object({
  id: z.string(),
  code: z.string(),
  verb: verbSchema,
  words: wordsSchema,
  /** The operative verb as those words have it. */
  verbWords: wordsSchema,
  completion: completionSchema,
  author: z.string(),
  effectiveOn: z.iso.date(),
  /** ISO instant. */
  recordedAt: z.string(),
  /** The deliverable it concerns and how many there are; null where it concerns all. */
  deliverable: z.int().nullable(),
  deliverables: z.int(),
  state: z.enum(["in_force", "awaiting", "superseded", "withdrawn"]),
  disputed: z.boolean(),
});
export type LatestEntry = z.infer<typeof latestEntrySchema>;

/** An open commitment with a last day. */
export const openDeadlineSchema = z.object({
  code: z.string(),
  kind: kindSchema,
  verb: verbSchema,
  completion: completionSchema,
  type: z.enum(DEADLINE_TYPES),
  text: z.string(),
  earliest: z.iso.date().nullable(),
  latest: z.iso.date(),
});
export type OpenDeadline = z.infer<typeof openDeadlineSchema>;
