import { z } from "zod";
import { languageSchema, localisedSchema, OWNER_ROLES, sectorCodeSchema } from "@/lib/clauses/schema";
import { evidenceTierSchema } from "@/lib/progress/schema";
import { titleStateSchema } from "@/lib/titles/schema";

/** A name in every language of the interface. */
export const namesSchema = z.object({ zh: z.string(), en: z.string(), ru: z.string() });
export type Names = z.infer<typeof namesSchema>;

/** The words of a clause in each language that has them. */
export const wordsSchema = z.partialRecord(languageSchema, z.string());
export type Words = z.infer<typeof wordsSchema>;

/** A sector with its pillar, named in every language. */
export const sectorNamesSchema = z.object({ code: sectorCodeSchema, pillar: namesSchema, name: namesSchema });
export type SectorNames = z.infer<typeof sectorNamesSchema>;

/** A communiqué as a report names it. */
export const reportSourceSchema = z.object({ code: z.string(), meeting: z.int().nullable(), adoptedOn: z.iso.date(), title: localisedSchema });
export type ReportSource = z.infer<typeof reportSourceSchema>;

/** How many clauses the report selects from: all; of those in the register, the ones with a tracked verb and the ones that a person promoted; and what a person took out. */
export const clauseSelectionSchema = z.object({ all: z.int(), tracked: z.int(), promoted: z.int(), rejected: z.int() });
export type ClauseSelection = z.infer<typeof clauseSelectionSchema>;

/** What a commitment's row of an export says beside its figures. */
export const commitmentDetailSchema = z.object({
  id: z.string(),
  communique: z.string(),
  paragraph: z.int(),
  words: wordsSchema,
  titles: z.partialRecord(languageSchema, z.object({ text: z.string(), state: titleStateSchema })),
  owners: z.array(z.object({ code: z.string(), name: namesSchema, role: z.enum(OWNER_ROLES) })),
  notices: z.int(),
});
export type CommitmentDetail = z.infer<typeof commitmentDetailSchema>;

/** Something that an entry rests on, as far as a list of links shows it. */
export const evidenceLinkSchema = z.object({ tier: evidenceTierSchema, title: z.string(), url: z.string().nullable(), fileName: z.string().nullable() });
export type EvidenceLink = z.infer<typeof evidenceLinkSchema>;

/** An entry that gives a deliverable's state. */
export const decidingEntrySchema = z.object({
  id: z.string(),
  no: z.int(),
  commitmentId: z.string(),
  effectiveOn: z.iso.date(),
  narrative: z.string(),
  sensitive: z.boolean(),
  evidence: z.array(evidenceLinkSchema),
});
export type DecidingEntry = z.infer<typeof decidingEntrySchema> & { verdict: "confirmed" | "disputed" | null };

/** Files in which the summary of a quarter can be had. */
export const QUARTER_FORMATS = ["xlsx", "csv", "sectors-csv"] as const;
export const quarterFormatSchema = z.enum(QUARTER_FORMATS);
export type QuarterFormat = (typeof QUARTER_FORMATS)[number];
