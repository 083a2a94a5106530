import { z } from "zod";
import type { CommuniqueHead, Kind, NoticeCode, Owner, Paragraph, ParagraphNotice, PerLanguage, SectorCode, Verb } from "@/lib/extraction/output";
import type { Completion } from "@/lib/progress/schema";
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

/** Why a communiqué was read (again). */
export const REVISION_CAUSES = ["import", "translation", "correction", "rereading"] as const;
export const revisionCauseSchema = z.enum(REVISION_CAUSES);
export type RevisionCause = z.infer<typeof revisionCauseSchema>;

/** What a person may correct of what the text says of itself, whole. */
export const headCorrectionSchema = headSchema
  .pick({ title: true, meeting: true, heldFrom: true, heldTo: true, adoptedOn: true, publishedOn: true, place: true })
  .extend({ body: z.string().trim().regex(/^[A-Z]{2,8}$/) });
export type HeadCorrection = z.infer<typeof headCorrectionSchema>;

/** A reading that a form asks for: of a communiqué that stands, or of one to be found by its head. */
export const readingRequestSchema = z.object({
  /** The communiqué to be read again; null for whichever the text is of. */
  code: z.string().nullable(),
  /** The reading of it that the person saw. */
  revision: z.int().positive().nullable(),
  head: headCorrectionSchema.nullable(),
  /** The person says that doubtful texts are of one communiqué. */
  confirmed: z.boolean(),
});
export type ReadingRequest = z.infer<typeof readingRequestSchema>;
export const MAX_FILES = 4;

/** How many clauses a newer reading leaves, changes, misses and adds. */
export type MergeCounts = { unchanged: number; changed: number; readOtherwise: number; vanished: number; added: number; addedTracked: number };

/** What was recognised in the texts, before anything is written. */
export type ImportPreview = {
  head: Omit<CommuniqueHead, "sources">;
  files: { name: string; languages: z.infer<typeof languageSchema>[]; sha256: string; byteLength: number; stored: boolean }[];
  paragraphs: number;
  clauses: ClauseCounts;
  notices: { code: NoticeCode; count: number }[];
  alignment: { doubtful: { index: number; certainty: number; texts: PerLanguage<string> }[]; doubtfulCount: number; unanswered: number; confirm: boolean };
  /** The communiqué that stands already, and what the reading does to it. */
  standing: { code: string; revision: number; cause: Exclude<RevisionCause, "import">; counts: MergeCounts } | null;
};

/** Open changes that somebody takes or keeps, each clause with the version that they read. */
export const changeInputSchema = z.object({ code: z.string(), changes: z.array(z.object({ clauseId: z.uuid(), version: z.int().positive() })).min(1) });
export type ChangeInput = z.infer<typeof changeInputSchema>;

/** The code of a communiqué: body and meeting (CHG24), or the adoption day where meetings are not counted. */
export function communiqueCode(head: Pick<CommuniqueHead, "body" | "meeting">, adoptedOn: string): string {
  return `${head.body}${head.meeting ?? `-${adoptedOn}`}`;
}

/** Words in each language that has them. */
export type Titles = z.infer<typeof localisedSchema>;

/** How many clauses a communiqué has, by verb; `other` are not tracked. */
export type ClauseCounts = { approved: number; supported: number; noted: number; other: number };

/** A communiqué in a list. */
export type CommuniqueSummary = {
  code: string;
  title: Titles;
  place: Titles;
  languages: z.infer<typeof languageSchema>[];
  /** ISO days. */
  heldFrom: string | null;
  heldTo: string | null;
  adoptedOn: string;
  publishedOn: string | null;
  clauses: ClauseCounts;
  openNotices: number;
};

/** A file that a communiqué was read from, kept byte for byte. */
export type CommuniqueSourceFile = { fileName: string; languages: z.infer<typeof languageSchema>[]; sha256: string; byteLength: number };

type Place = { start: number; end: number };

/** A reading of a communiqué: why, by whom, and from which files. */
export type Reading = { revision: number; cause: RevisionCause; rulesVersion: string; recordedAt: Date | null; by: string | null; files: CommuniqueSourceFile[] };

/** A clause as one reading has it. */
export type ClauseState = { verb: Verb; kind: Kind; tracked: boolean; sector: { code: SectorCode; name: Owner["name"] }; owners: Pick<Owner, "body" | "role" | "name">[]; deadlines: string[]; words: Titles };
/** The part of a page's address that leads to a clause: its commitment's code, else its key. */
type Addressed = { id: string; address: string; code: string | null };
export type ClauseChange = Addressed & {
  version: number;
  /** The words differ, not only how they are understood. */
  isWorded: boolean;
  isDecided: boolean;
  before: ClauseState & { revision: number; paragraph: number };
  after: ClauseState & { revision: number; paragraph: number };
};
export type VanishedClause = Addressed & { verb: Verb; revision: number; paragraph: number; words: Titles };

/** A clause as the reader shows it. */
export type ReaderClause = {
  id: string;
  /** Its address on the page, and those that it had before. */
  address: string;
  formerly: string[];
  /** Another reading than the newest decides what it says: its change is open, or was refused. */
  standing: "current" | "changed" | "kept";
  verb: Verb;
  kind: Kind;
  /** Where it stands in each language, with its operative verb where that is one run of words. */
  spans: PerLanguage<Place & { verb: Place | null; verbText: string }>;
  commitment: { code: string; completion: Completion } | null;
};

export type ReaderNotice = {
  id: string;
  code: NoticeCode;
  /** The machine's own remark, in English. */
  message: string;
  state: "open" | "dismissed" | "accepted";
  places: PerLanguage<Place>;
  /** For `translation.duplicate`, the paragraph with the same translation; null where none has just the same. */
  repeats: number | null;
};

export type ReaderParagraph = {
  index: number;
  texts: PerLanguage<{ line: number; text: string }>;
  clauses: ReaderClause[];
  notices: ReaderNotice[];
};

/** A whole communiqué, to be read: in its newest reading, or in an earlier one. */
export type CommuniqueReading = CommuniqueSummary & {
  revision: number;
  newest: number;
  rulesVersion: string;
  openChanges: number;
  vanished: VanishedClause[];
  sources: CommuniqueSourceFile[];
  paragraphs: ReaderParagraph[];
  documentNotices: ReaderNotice[];
};
