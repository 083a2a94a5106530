import { z } from "zod";
import type { CommuniqueHead, Paragraph, ParagraphNotice } from "@/lib/extraction/output";
import { daySchema, languageSchema, localisedSchema, noticeCodeSchema, placesSchema } from "@/lib/clauses/schema";

const linesSchema = z.partialRecord(languageSchema, z.int().positive());

export const headSchema = z.object({
  title: localisedSchema,
  languages: z.array(languageSchema),
  body: z.string().min(1),
  meeting: z.int().positive().nullable(),
  heldFrom: daySchema.nullable(),
  heldTo: daySchema.nullable(),
  adoptedOn: daySchema.nullable(),
  publishedOn: daySchema.nullable(),
  place: localisedSchema,
  sources: z.array(z.object({ file: z.string(), language: languageSchema, sha256: z.string().length(64) })),
}) satisfies z.ZodType<CommuniqueHead>;

export const paragraphSchema = z.object({
  index: z.int().positive(),
  line: linesSchema,
  lines: z.partialRecord(languageSchema, z.array(z.int().positive())).optional(),
  text: localisedSchema,
  alignment: z.object({ certainty: z.number().min(0).max(1) }),
}) satisfies z.ZodType<Paragraph>;

export const paragraphNoticeSchema = z.object({
  code: noticeCodeSchema,
  message: z.string(),
  paragraph: z.int().positive().optional(),
  line: linesSchema,
  span: placesSchema.optional(),
}) satisfies z.ZodType<ParagraphNotice>;

/** The code of a communiqué: body and meeting (CHG24), or the adoption day where meetings are not counted. */
export function communiqueCode(head: Pick<CommuniqueHead, "body" | "meeting">, adoptedOn: string): string {
  return `${head.body}${head.meeting ?? `-${adoptedOn}`}`;
}
