import { z } from "zod";
import type { Language } from "@/lib/extraction/output";
import type { Names } from "@/lib/register/schema";

/** Kinds of bodies, in the order in which they are listed; unclassified: named by a communiqué, not yet in the registry. */
export const BODY_KINDS = ["organ", "council", "meeting", "working_group", "centre", "state", "collective", "partner", "unclassified"] as const;
export const bodyKindSchema = z.enum(BODY_KINDS);
export type BodyKind = z.infer<typeof bodyKindSchema>;

/** A body with its other names and its part in the register; a commitment counts once in each role. */
export type BodySummary = {
  code: string;
  kind: BodyKind;
  name: Names;
  aliases: { language: Language; alias: string }[];
  led: number;
  hosted: number;
  other: number;
};

/** Which bodies the page of bodies shows. Anything not understood shows them all. */
export const bodyFilterSchema = z.object({
  /** Part of a name or an alias, in any language. */
  q: z.string().trim().max(200).catch(""),
  /** yes: only bodies that own something. */
  owning: z.enum(["yes", "any"]).catch("any"),
});
export type BodyFilter = z.infer<typeof bodyFilterSchema>;
