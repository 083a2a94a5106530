import { z } from "zod";
import {
  deadlineSchema, kindSchema, KINDS, languageSchema, noticeCodeSchema, OWNER_ROLES, SECTOR_CODES, sectorCodeSchema, TRACKED_VERBS, verbSchema,
} from "@/lib/clauses/schema";
import { selectionSchema, TIMELINESS } from "@/lib/commitments/schema";
import { COMPLETIONS, completionSchema } from "@/lib/progress/schema";

export const REGISTER_ORDERS = ["sector", "communique", "text", "deadline", "completion", "last_entry"] as const;
export type RegisterOrder = (typeof REGISTER_ORDERS)[number];

/** Rows of one page of the register. */
export const PAGE_SIZE = 100;

/** The verbs that the register is narrowed by: the tracked ones, and all others together, under which people promoted clauses. */
export const REGISTER_VERBS = [...TRACKED_VERBS, "promoted"] as const;

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
  verb: listOf(REGISTER_VERBS),
  kind: listOf(KINDS),
  /** To follow up, for information, or both. */
  follow: z.enum(["follow_up", "information", "all"]).catch("all"),
  completion: listOf(COMPLETIONS),
  timeliness: listOf(TIMELINESS),
  sector: listOf(SECTOR_CODES),
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

/** What a reader can narrow the register by, each to be dropped on its own. */
export const DIMENSIONS = [
  "q", "follow", "verb", "kind", "completion", "timeliness", "sector", "pillar", "body", "member", "communique", "notices", "dated", "fresh",
] as const satisfies readonly (keyof RegisterFilter)[];
export type Dimension = (typeof DIMENSIONS)[number];

/** The views of the register that stand above it as tabs. */
export const REGISTER_VIEWS = ["follow_up", "overdue", "due_soon", "stale", "notices", "information", "all"] as const;
export type RegisterView = (typeof REGISTER_VIEWS)[number];

/** What "today" and "when logged" mean for a reading of the register. */
export type RegisterClock = {
  /** ISO day in the report's time zone. */
  today: string;
  /** IANA name of that zone. */
  timeZone: string;
};

/** Which view of the register is asked for, and on what day. */
export type RegisterQuestion = { filter: RegisterFilter; clock: RegisterClock };

const namesSchema = z.object({ zh: z.string(), en: z.string(), ru: z.string() });
export type Names = z.infer<typeof namesSchema>;

export const registerOwnerSchema = z.object({ body: z.string(), role: z.enum(OWNER_ROLES), name: namesSchema });

/** The operative verb's own words, and what follows them; the verb is empty where the text has it in no single place. */
const clauseWordsSchema = z.object({ verb: z.string(), rest: z.string() });
export type ClauseWords = z.infer<typeof clauseWordsSchema>;

/** A row of the register: all that it shows, in every language that there is. */
export const registerRowSchema = z.object({
  id: z.uuid(),
  /** CHG24-71.1. */
  code: z.string(),
  /** 71.1, for a view of a single communiqué. */
  shortCode: z.string(),
  communique: z.string(),
  verb: verbSchema,
  kind: kindSchema,
  followUp: z.boolean(),
  sector: sectorCodeSchema,
  /** proposed until a person has reviewed the clause. */
  selection: selectionSchema,
  /** Languages of the communiqué; one of them may still lack this clause. */
  languages: z.array(languageSchema),
  words: z.partialRecord(languageSchema, clauseWordsSchema),
  /** Number of deliverables. */
  parts: z.int().positive(),
  /** Open notices. */
  notices: z.array(noticeCodeSchema),
  /** Lead and host where the text or a person names them; empty where none is named. */
  owners: z.array(registerOwnerSchema),
  deadline: deadlineSchema.omit({ rule: true }).nullable(),
  timeliness: z.enum(TIMELINESS),
  stale: z.boolean(),
  completion: completionSchema,
  /** Day on which the last entry was logged. */
  lastEntryOn: z.iso.date().nullable(),
  version: z.int().positive(),
});
export type RegisterRow = z.infer<typeof registerRowSchema>;

/** How many commitments there are to follow up and for information. */
export type FollowCounts = { followUp: number; information: number };

/** One page of the register under a filter, with the figures that stand around it. */
export type RegisterPage = FollowCounts & {
  rows: RegisterRow[];
  /** Commitments in the view, over all pages. */
  total: number;
  /** Matched by everything but the choice between follow-up and information, which hides them. */
  hidden: number;
  /** All tracked commitments, filtered or not. */
  tracked: number;
  /** How many in the view no person has reviewed yet. */
  unreviewed: number;
  /** Counts by sector of all that is matched but for that choice, in sector order. */
  groups: ({ sector: (typeof SECTOR_CODES)[number] } & FollowCounts)[];
  /** What each tab would show with the other filters kept. */
  views: Record<RegisterView, number>;
  /** The page at hand, from 1: the last one where a later one was asked for. */
  page: number;
  pages: number;
};

/** What there would be without one part of a filter. */
export type Alternative = FollowCounts & { dimension: Dimension; total: number };

export type NamedCode<Code extends string = string> = { code: Code; name: Names };

/** What the register can be narrowed to by name. */
export type FilterOptions = {
  pillars: (NamedCode & { sectors: NamedCode<(typeof SECTOR_CODES)[number]>[] })[];
  /** Bodies that own something. */
  bodies: NamedCode[];
  members: NamedCode[];
  communiques: { code: string; adoptedOn: string }[];
};
