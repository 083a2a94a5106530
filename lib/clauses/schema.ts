import { z } from "zod";
import type {
  Clause, ClauseNotice, Deadline, DeadlineType, Kind, NoticeCode, OwnerBasis, OwnerRole, PartiesBasis, Precision, SectorCode, TrackedVerb, Verb,
} from "@/lib/extraction/output";

/** The languages of texts and of the interface; Chinese and Russian are official and decide. */
export const LANGUAGES = ["zh", "ru", "en"] as const;
export const languageSchema = z.enum(LANGUAGES);

/** An ISO day that the calendar has. */
export const daySchema = z.iso.date();

export const TRACKED_VERBS = ["noted", "supported", "approved"] as const satisfies readonly TrackedVerb[];
export const trackedVerbSchema = z.enum(TRACKED_VERBS);

export const VERBS = [
  ...TRACKED_VERBS, "will", "emphasised", "reaffirmed", "welcomed", "advocated", "considered", "pointed_out", "endorsed", "adopted",
  "praised", "called_on", "opposed", "concerned", "affirmed", "other",
] as const satisfies readonly Verb[];
export const verbSchema = z.enum(VERBS);

/** For information: listed and traceable, nothing due. */
export const INFORMATION_KINDS = ["outcome", "statement"] as const satisfies readonly Kind[];
/** To follow up. */
export const FOLLOW_UP_KINDS = ["proposal", "event", "programme", "instrument"] as const satisfies readonly Kind[];
export const KINDS = [...FOLLOW_UP_KINDS, ...INFORMATION_KINDS] as const;
export const kindSchema = z.enum(KINDS);

export const DEADLINE_TYPES = ["due", "event", "term"] as const satisfies readonly DeadlineType[];
export const PRECISIONS = ["day", "month", "quarter", "half", "year", "period", "relative"] as const satisfies readonly Precision[];
export const deadlineSchema = z.object({
  text: z.string(),
  type: z.enum(DEADLINE_TYPES),
  earliest: daySchema.nullable(),
  latest: daySchema.nullable(),
  precision: z.enum(PRECISIONS),
  rule: z.string(),
}) satisfies z.ZodType<Deadline>;

export const OWNER_ROLES = ["lead", "supporting", "host", "initiator", "organiser"] as const satisfies readonly OwnerRole[];
export const ownerSchema = z.object({
  body: z.string().min(1),
  role: z.enum(OWNER_ROLES),
  basis: z.enum(["text", "default", "person"] as const satisfies readonly OwnerBasis[]),
});
export type OwnerReference = z.infer<typeof ownerSchema>;

export const partiesBasisSchema = z.enum(["all", "named", "unspecified"] as const satisfies readonly PartiesBasis[]);

export const SECTOR_CODES = [
  "institutional", "governance-audit-stat", "security", "emergency", "trade-economy", "finance-investment", "customs-standards", "industry",
  "transport-logistics", "agriculture-food", "energy", "digital-ai", "science-space", "environment-climate", "health", "social-poverty",
  "education-youth", "sport", "culture-tourism", "people-to-people",
] as const satisfies readonly SectorCode[];
export const sectorCodeSchema = z.enum(SECTOR_CODES);

export const NOTICE_CODES = [
  "translation.duplicate", "translation.number", "translation.date", "translation.document", "translation.negation", "translation.body",
  "translation.country", "translation.person", "translation.place", "translation.verb", "translation.tense", "translation.scope",
  "translation.term", "official.divergence", "alignment.uncertain", "body.unknown",
] as const satisfies readonly NoticeCode[];
export const noticeCodeSchema = z.enum(NOTICE_CODES);

const placeSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export const placesSchema = z.partialRecord(languageSchema, placeSchema);
export const localisedSchema = z.partialRecord(languageSchema, z.string());

const spanSchema = placeSchema.extend({ text: z.string() });
const noticeSchema = z.object({ code: noticeCodeSchema, message: z.string(), span: placesSchema }) satisfies z.ZodType<ClauseNotice>;

/** A clause as the extraction prints it, read back from the log or from storage. */
export const clauseSchema = z.object({
  id: z.string(),
  paragraph: z.int().positive(),
  line: z.partialRecord(languageSchema, z.int().positive()),
  order: z.int().positive(),
  verb: verbSchema,
  verbText: localisedSchema,
  tracked: z.boolean(),
  kind: kindSchema,
  confidence: z.number().min(0).max(1),
  reasons: z.array(z.string()),
  span: z.partialRecord(languageSchema, spanSchema),
  subject: z.object({ text: localisedSchema, parties: z.array(z.string()), partiesBasis: partiesBasisSchema }),
  owners: z.array(ownerSchema.extend({ name: z.object({ zh: z.string(), en: z.string(), ru: z.string() }) })),
  sector: z.object({ code: sectorCodeSchema, alternatives: z.array(sectorCodeSchema) }),
  deliverables: z.array(z.object({ text: localisedSchema, kind: kindSchema, deadline: deadlineSchema.nullable() })),
  eventDate: z
    .object({ text: z.string(), earliest: daySchema, latest: daySchema, precision: z.enum(PRECISIONS) })
    .nullable(),
  documents: z.array(z.object({ title: localisedSchema, adoptedOn: daySchema.nullable(), place: z.string().nullable() })),
  notices: z.array(noticeSchema),
}) satisfies z.ZodType<Clause>;
