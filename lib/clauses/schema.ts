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

/** What people have decided about a clause: nothing yet, the proposal as it is, the proposal as they changed it, not tracked, tracked all the same, or part of another clause. */
export const DECISIONS = ["open", "accepted", "edited", "rejected", "promoted", "merged"] as const;
export const decisionSchema = z.enum(DECISIONS);
export type Decision = z.infer<typeof decisionSchema>;

/** Where a clause comes from: the reading, or a person who split it off. */
export const clauseOriginSchema = z.enum(["machine", "person"]);

/** How a clause stands to the newest reading of its text. */
export const standingSchema = z.enum(["current", "changed", "vanished"]);
export type ClauseStanding = z.infer<typeof standingSchema>;

export const heldDeliverableSchema = z.object({ id: z.uuid(), kind: kindSchema, text: localisedSchema, deadline: deadlineSchema.nullable() });

/** What a person holds of a clause where it is not the machine's proposal. `supplied`: words by hand for a language whose text lacks the clause; never written into the source. */
export const holdingSchema = z.object({
  verb: verbSchema,
  kind: kindSchema,
  sector: sectorCodeSchema,
  owners: z.array(ownerSchema).min(1),
  span: z.partialRecord(languageSchema, spanSchema.extend({ verbText: z.string() })),
  supplied: localisedSchema,
  deliverables: z.array(heldDeliverableSchema).min(1),
});
export type Holding = z.infer<typeof holdingSchema>;

/** The data of a `clause.decided` event. `batch` ties decisions made at once; `undoes` is the position of the decision that this one takes back. */
export const clauseDecidedSchema = z.object({
  communiqueId: z.uuid(),
  decision: decisionSchema,
  holding: holdingSchema.nullable(),
  reason: z.string(),
  batch: z.uuid().nullable(),
  undoes: z.int().positive().nullable(),
  mergedInto: z.uuid().nullable(),
});
export type ClauseDecided = z.infer<typeof clauseDecidedSchema>;
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
