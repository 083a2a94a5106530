import { z } from "zod";
import { languageSchema } from "@/lib/clauses/schema";
import type { Language } from "@/lib/extraction/output";

/** Where a short title comes from: the source's own words, the machine (a translation included), or a person who checked it. */
export const TITLE_STATES = ["source", "machine", "checked"] as const;
export const titleStateSchema = z.enum(TITLE_STATES);
export type TitleState = z.infer<typeof titleStateSchema>;
export const titlesProposedSchema = z.object({ titles: z.partialRecord(languageSchema, z.object({ text: z.string().min(1), state: titleStateSchema.exclude(["checked"]) })) });
export const MAX_TITLE = 200;
export const titleCheckedSchema = z.object({ language: languageSchema, text: z.string().min(1) });

/** A short title in one language; null where there is none yet. */
export type TitleView = { language: Language; title: { text: string; state: TitleState } | null };

/** A title as a person checked it, with the version of the commitment that they read. */
export const titleInputSchema = z.object({ commitmentId: z.uuid(), version: z.int().positive(), language: languageSchema, text: z.string().trim().max(MAX_TITLE) });
export type TitleInput = z.infer<typeof titleInputSchema>;
