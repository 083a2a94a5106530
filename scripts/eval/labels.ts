import { z } from "zod";

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u).nullable();
const wordsSchema = z.object({ verbText: z.string(), span: z.string() });
const languageSchema = z.enum(["zh", "en", "ru"]);
const inLanguages = { zh: wordsSchema.nullish(), en: wordsSchema.nullish(), ru: wordsSchema.nullish() };

const deadlineSchema = z.object({
  text: z.string(),
  type: z.enum(["due", "event", "term"]),
  earliest: date,
  latest: date,
  precision: z.enum(["day", "month", "quarter", "half", "year", "period", "relative"]),
});

const ownerSchema = z.object({
  name: z.string(),
  role: z.enum(["lead", "supporting", "host", "initiator", "organiser"]),
  basis: z.enum(["text", "default"]),
  /** Code in the registry, or `new` for a body that the registry does not know; without it the name says which. */
  body: z.string().optional(),
});

const kindSchema = z.enum(["outcome", "statement", "proposal", "event", "programme", "instrument"]);

const deliverableSchema = z.object({
  zh: z.string().optional(),
  en: z.string().optional(),
  ru: z.string().optional(),
  kind: kindSchema,
  deadline: deadlineSchema.nullable(),
});

const untrackedSchema = z.object({ paragraph: z.number(), order: z.number(), verb: z.string(), tracked: z.literal(false), ...inLanguages });

const trackedSchema = z.object({
  paragraph: z.number(),
  order: z.number(),
  verb: z.enum(["noted", "supported", "approved"]),
  tracked: z.literal(true),
  ...inLanguages,
  kind: kindSchema,
  sector: z.string(),
  owners: z.array(ownerSchema),
  parties: z.array(z.string()),
  partiesBasis: z.enum(["all", "named", "unspecified"]),
  deliverables: z.array(deliverableSchema).min(1),
  eventDate: z.object({ text: z.string(), earliest: z.string(), latest: z.string(), precision: z.string() }).nullable(),
});

/** A clause as a careful reader marked it; spans are exact words of the line. */
export const labelsSchema = z.array(z.discriminatedUnion("tracked", [trackedSchema, untrackedSchema]));

/** A difference between the languages that a careful reader saw. */
export const noticesSchema = z.array(
  z.object({
    paragraph: z.number(),
    order: z.number().optional(),
    code: z.string(),
    /** False where only somebody who knows the real name can see it: neither asked for nor held against the reading. */
    fromTextsAlone: z.boolean(),
  }),
);

export type FixtureLanguage = z.infer<typeof languageSchema>;
export type Label = z.infer<typeof labelsSchema>[number];
export type TrackedLabel = z.infer<typeof trackedSchema>;
export type NoticeLabel = z.infer<typeof noticesSchema>[number];
