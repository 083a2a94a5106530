import { z } from "zod";

/** How a later commitment takes up an earlier one. */
export const LINEAGE_RELATIONS = ["same", "stronger", "weaker", "fulfilled"] as const;
export const lineageRelationSchema = z.enum(LINEAGE_RELATIONS);
export type LineageRelation = z.infer<typeof lineageRelationSchema>;
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
