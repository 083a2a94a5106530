import { z } from "zod";
import {
  type ClauseStanding, deadlineSchema, type Decision, heldDeliverableSchema, holdingSchema, languageSchema, type OwnerReference, placesSchema,
} from "@/lib/clauses/schema";
import { MAX_DEADLINE_WORDS, MAX_REASON, type Names, type Selection, type Words } from "@/lib/commitments/schema";
import type { Clause, Deadline, Kind, Language, NoticeCode, PerLanguage, Place, SectorCode, Verb } from "@/lib/extraction/output";
import { storableText } from "@/lib/progress/schema";

export const MAX_SUPPLIED = 5000;
const MOST_AT_ONCE = 2000;

/** A clause, and the version of it that the reviewer has read. */
export const clauseReadSchema = z.object({ clauseId: z.uuid(), version: z.int().positive() });
export type ClauseRead = z.infer<typeof clauseReadSchema>;

const deliverableDraftSchema = heldDeliverableSchema.extend({
  /** Null for one that the reviewer adds. */
  id: z.uuid().nullable(),
  text: z.partialRecord(languageSchema, storableText(MAX_SUPPLIED)),
  deadline: deadlineSchema.extend({ text: storableText(MAX_DEADLINE_WORDS).min(1), rule: storableText(100) }).nullable(),
});

/** What the reviewer makes of a clause; where it stands is given by offsets, and the words are read from the text. */
export const holdingDraftSchema = holdingSchema.extend({
  owners: holdingSchema.shape.owners.max(20),
  span: placesSchema,
  supplied: z.partialRecord(languageSchema, storableText(MAX_SUPPLIED)),
  deliverables: z.array(deliverableDraftSchema).min(1).max(50),
});
export type HoldingDraft = z.infer<typeof holdingDraftSchema>;

const reasonSchema = storableText(MAX_REASON);

/** Accepts a clause as proposed (no draft) or as the draft has it. */
export const acceptInputSchema = clauseReadSchema.extend({ draft: holdingDraftSchema.nullable() });
export type AcceptInput = z.infer<typeof acceptInputSchema>;
/** Takes a clause out of the register, with the reason. */
export const rejectInputSchema = clauseReadSchema.extend({ reason: reasonSchema });
export type RejectInput = z.infer<typeof rejectInputSchema>;
/** Splits the words at these places off, as a clause of its own. */
export const splitInputSchema = clauseReadSchema.extend({ span: placesSchema });
export type SplitInput = z.infer<typeof splitInputSchema>;
/** Joins a clause to another one of its paragraph. */
export const mergeInputSchema = clauseReadSchema.extend({ into: clauseReadSchema });
export type MergeInput = z.infer<typeof mergeInputSchema>;
/** Accepts many clauses at once: those that the reviewer was shown. */
export const bulkInputSchema = z.object({ clauses: z.array(clauseReadSchema).min(1).max(MOST_AT_ONCE) });
export type BulkInput = z.infer<typeof bulkInputSchema>;
/** Takes the reviewer's own last decision in a communiqué back, a batch as a whole. */
export const undoLastInputSchema = z.object({ communique: z.string().min(1).max(40) });
export type UndoLastInput = z.infer<typeof undoLastInputSchema>;

export const NOTICE_STATES = ["open", "dismissed", "accepted"] as const;
export const noticeStateSchema = z.enum(NOTICE_STATES);
export type NoticeState = z.infer<typeof noticeStateSchema>;
/** What becomes of a notice; `read` is the state that the reviewer saw. */
export const noticeInputSchema = z.object({ noticeId: z.uuid(), read: noticeStateSchema, state: noticeStateSchema, reason: reasonSchema });
export type NoticeInput = z.infer<typeof noticeInputSchema>;

/** Who looks at which clause, as a browser tells it every few seconds; null while none is open. */
export const presenceInputSchema = z.object({ code: z.string().min(1).max(40), seen: z.object({ clauseId: z.uuid().nullable() }) });
/** What the browser learns in return: who else looks where, and a stamp that differs once anything has been decided. */
export const presenceAnswerSchema = z.object({ others: z.array(z.object({ clauseId: z.string(), name: z.string() })), stamp: z.string() });
export type PresenceAnswer = z.infer<typeof presenceAnswerSchema>;

/** A deliverable as the panel shows it. */
export type ReviewDeliverable = { id: string | null; kind: Kind; text: Words; deadline: Deadline | null; /** Entries have been logged on it: it stays. */ hasEntries: boolean };

/** What is proposed of a clause, or held. */
export type ReviewHolding = {
  verb: Verb;
  kind: Kind;
  sector: SectorCode;
  owners: OwnerReference[];
  span: PerLanguage<Place>;
  supplied: Words;
  deliverables: ReviewDeliverable[];
};

export type ReviewNotice = { id: string; code: NoticeCode; message: string; state: NoticeState; reason: string | null; places: PerLanguage<Place> };

/** A clause in review: the machine's proposal, what stands now, and who decided so. */
export type ReviewClause = {
  id: string;
  version: number;
  /** The reading of the text in which it stands, and the paragraph there. */
  revision: number;
  paragraph: number;
  ordinal: number;
  origin: "machine" | "person";
  standing: ClauseStanding;
  decision: Decision;
  decided: { by: string | null; at: string; reason: string; mergedInto: string | null } | null;
  proposal: ReviewHolding;
  current: ReviewHolding;
  verbText: Words;
  confidence: number;
  reasons: Clause["reasons"];
  sectorAlternatives: SectorCode[];
  notices: ReviewNotice[];
  commitment: { code: string; selection: Selection; hasEntries: boolean } | null;
};

export type ReviewParagraph = { revision: number; index: number; texts: PerLanguage<{ line: number; text: string }> };

/** A communiqué in review. */
export type ReviewQueue = {
  communique: { code: string; title: Words; meeting: number | null; adoptedOn: string; languages: Language[] };
  clauses: ReviewClause[];
  paragraphs: ReviewParagraph[];
  stamp: string;
};

/** How far the review of a communiqué is. */
export type ReviewProgress = { code: string; title: Words; adoptedOn: string; clauses: number; decided: number; openNotices: number };

export type BodyChoice = { code: string; name: Names };

/** What an action of the review answers: the clauses that it changed, as they are now. */
export type Reviewed = { clauses: ReviewClause[] };
/** A bulk acceptance says how many it left out, since somebody had decided them meanwhile. */
export type BulkReviewed = Reviewed & { skipped: number };

/** How often people kept a proposal of the machine as it was, out of how many they decided. */
export type Share = { key: string; agreed: number; decided: number };
export type Agreement = { total: Share; byReason: Share[]; byLanguage: Share[]; byVerb: Share[]; byConfidence: Share[] };
