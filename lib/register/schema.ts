import { z } from "zod";
import { KINDS, sectorCodeSchema, TRACKED_VERBS } from "@/lib/clauses/schema";
import { TIMELINESS } from "@/lib/commitments/schema";
import { COMPLETIONS } from "@/lib/progress/schema";

export const REGISTER_ORDERS = ["sector", "text", "deadline", "completion", "last_entry"] as const;
export type RegisterOrder = (typeof REGISTER_ORDERS)[number];

/** Rows of one page of the register. */
export const PAGE_SIZE = 100;

/** A list in the address bar: values with commas between, unknown ones left out rather than refused. */
function listOf<T extends string>(values: readonly T[]) {
  const known = new Set<string>(values);
  return z
    .string()
    .catch("")
    .transform((text) => [...new Set(text.split(","))].filter((value): value is T => known.has(value)));
}

/** The view of the register that an address asks for. Anything not understood falls back to the whole register. */
export const registerFilterSchema = z.object({
  /** Words to search for; every word must occur. */
  q: z.string().trim().max(200).catch(""),
  verb: listOf(TRACKED_VERBS),
  kind: listOf(KINDS),
  /** To follow up, for information, or both. */
  follow: z.enum(["follow_up", "information", "all"]).catch("all"),
  completion: listOf(COMPLETIONS),
  timeliness: listOf(TIMELINESS),
  sector: listOf(sectorCodeSchema.options),
  pillar: z.string().max(40).catch(""),
  /** Codes of owner bodies, with commas between. */
  body: z.string().max(400).catch("").transform((text) => text.split(",").filter(Boolean)),
  /** Two-letter code of a participating member state. */
  member: z.string().regex(/^[A-Z]{2}$/).catch(""),
  communique: z.string().max(20).catch(""),
  /** with: only commitments with an open notice. */
  notices: z.enum(["with", "any"]).catch("any"),
  /** Whether the text or a person gave a date. */
  dated: z.enum(["yes", "no", "any"]).catch("any"),
  /** stale: open and nothing logged since the last full quarter began. */
  fresh: z.enum(["stale", "any"]).catch("any"),
  order: z.enum(REGISTER_ORDERS).catch("sector"),
  direction: z.enum(["asc", "desc"]).catch("asc"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type RegisterFilter = z.output<typeof registerFilterSchema>;
