import { z } from "zod";
import type { Kind, Language, PerLanguage, Verb } from "@/lib/extraction/output";

/** How a later commitment takes up an earlier one. */
export const LINEAGE_RELATIONS = ["same", "stronger", "weaker", "fulfilled"] as const;
export const lineageRelationSchema = z.enum(LINEAGE_RELATIONS);
export type LineageRelation = z.infer<typeof lineageRelationSchema>;
/** Stands before the code of a body among what two commitments share. */
export const BODY_MARK = "body:";

/** What two commitments share: the measure's parts, 0 to 1, and the words, names and documents that they have in common. */
export const lineageExplanationSchema = z.object({
  parts: z.array(z.object({ part: z.enum(["words", "bodies", "documents", "sector"]), share: z.number().min(0).max(1) })),
  shared: z.array(z.string()),
});
export type LineageExplanation = z.infer<typeof lineageExplanationSchema>;
export const lineageProposedSchema = z.object({
  laterId: z.uuid(),
  earlierId: z.uuid(),
  relation: lineageRelationSchema,
  similarity: z.number().min(0).max(1),
  explanation: lineageExplanationSchema,
});

export const LINEAGE_STATES = ["proposed", "confirmed", "rejected"] as const;
export const lineageStateSchema = z.enum(LINEAGE_STATES);
export type LineageState = z.infer<typeof lineageStateSchema>;

export const LINEAGE_DECISIONS = ["confirmed", "rejected", "reopened"] as const;
export type LineageDecision = (typeof LINEAGE_DECISIONS)[number];
const MAX_REASON = 2000;

/** A person's word on a proposed link, with the state that they read. */
export const lineageInputSchema = z.object({
  linkId: z.uuid(),
  read: lineageStateSchema,
  decision: z.enum(LINEAGE_DECISIONS),
  relation: lineageRelationSchema,
  reason: z.string().trim().max(MAX_REASON),
});
export type LineageInput = z.infer<typeof lineageInputSchema>;

/** A commitment at one end of a link. */
export type LineageEnd = {
  code: string;
  communique: string;
  /** ISO day. */
  adoptedOn: string;
  verb: Verb;
  kind: Kind;
  words: PerLanguage<string>;
};

export type LineagePair = {
  id: string;
  later: LineageEnd;
  earlier: LineageEnd;
  relation: LineageRelation;
  similarity: number;
  /** What they share but for bodies, which have their names. */
  explanation: LineageExplanation;
  bodies: Record<Language, string>[];
  state: LineageState;
};

/** The links of a commitment, in the order of time: those to what it takes up, and those by which it is taken up; rejected ones are left out. */
export type LineageChain = { code: string; pairs: LineagePair[] };
