import { z } from "zod";
import {
  type ClauseStanding, daySchema, deadlineSchema, type Decision, kindSchema, localisedSchema, ownerSchema, partiesBasisSchema, PRECISIONS, sectorCodeSchema, verbSchema,
} from "@/lib/clauses/schema";
import type {
  Deadline, Kind, Language, NoticeCode, OwnerBasis, OwnerRole, PartiesBasis, PerLanguage, SectorCode, Span, Verb,
} from "@/lib/extraction/output";
import type { LineageChain } from "@/lib/lineage/schema";
import type { TitleView } from "@/lib/titles/schema";
import { type Completion, type EntryBasis, type EvidenceRecord, storableText, type Verdict } from "@/lib/progress/schema";

export const proposedDeliverableSchema = z.object({
  id: z.uuid(),
  ordinal: z.int().positive(),
  kind: kindSchema,
  text: localisedSchema,
  deadline: deadlineSchema.nullable(),
});

/** The data of a `commitment.proposed` event: all that the machine made of a tracked clause, or of one that a person promoted. */
export const commitmentProposedSchema = z.object({
  communiqueId: z.uuid(),
  clauseId: z.uuid(),
  code: z.string().min(1),
  paragraph: z.int().positive(),
  ordinal: z.int().positive(),
  adoptedOn: z.iso.date(),
  verb: verbSchema,
  kind: kindSchema,
  sector: sectorCodeSchema,
  owners: z.array(ownerSchema).min(1),
  parties: z.array(z.string().length(2)),
  partiesBasis: partiesBasisSchema,
  deliverables: z.array(proposedDeliverableSchema).min(1),
});
export type CommitmentProposed = z.infer<typeof commitmentProposedSchema>;

/** Whether a person has reviewed the machine's choice of the clause. */
export const SELECTIONS = ["proposed", "confirmed", "rejected"] as const;
export const selectionSchema = z.enum(SELECTIONS);
export type Selection = z.infer<typeof selectionSchema>;

/** The data of a `commitment.reviewed` event: the commitment as a decision about its clause leaves it, whole. */
export const commitmentReviewedSchema = commitmentProposedSchema
  .pick({ verb: true, kind: true, sector: true, owners: true, deliverables: true })
  .extend({ selection: selectionSchema });
export type CommitmentReviewed = z.infer<typeof commitmentReviewedSchema>;

/** How exact a deadline set by a person can be: all but relative, since a person knows the days. */
export const SET_PRECISIONS = PRECISIONS.filter((precision) => precision !== "relative");
export type SetPrecision = (typeof SET_PRECISIONS)[number];
export const MAX_DEADLINE_WORDS = 200;
export const MAX_REASON = 2000;

/** A deadline that a person sets for a deliverable, or null to take it back; and the version of the commitment that they read. */
export const deadlineInputSchema = z.object({
  commitmentId: z.uuid(),
  deliverableId: z.uuid(),
  version: z.int().positive(),
  deadline: deadlineSchema
    .omit({ rule: true })
    .extend({ text: storableText(MAX_DEADLINE_WORDS).min(1), latest: daySchema, precision: z.enum(SET_PRECISIONS) })
    .nullable(),
  reason: storableText(MAX_REASON),
});
export type DeadlineInput = z.infer<typeof deadlineInputSchema>;

/** The sector that a person moves a commitment to, with the version that they read. */
export const sectorInputSchema = z.object({ commitmentId: z.uuid(), version: z.int().positive(), sector: sectorCodeSchema, reason: storableText(MAX_REASON) });
export type SectorInput = z.infer<typeof sectorInputSchema>;

/** What follows from a commitment's deadline and completion on a given day; never a status, always derived. */
export const TIMELINESS = ["none", "closed", "undated", "ahead", "due_soon", "overdue", "date_passed", "term_ended"] as const;
export type Timeliness = (typeof TIMELINESS)[number];

// What the page of a commitment reads -----------------------------------------------------------------------------------

/** A name of the registry in each language of the interface. */
export type Names = Record<Language, string>;
/** Words of the communiqué: a language is absent where it was not supplied or says nothing of the kind. */
export type Words = PerLanguage<string>;

/** A clause where it stands in the paragraph of one language, in UTF-16 offsets. */
export type ClauseMark = {
  start: number;
  end: number;
  verbStart?: number | undefined;
  verbEnd?: number | undefined;
  verb: Verb;
  /** The code of its commitment; null where the clause is not tracked. */
  code: string | null;
  /** The clause of the commitment that the page is about. */
  current: boolean;
};

/** The commitment's paragraph in one language. */
export type SourceColumn = { language: Language; official: boolean; line: number; text: string; marks: ClauseMark[] };

/** A notice with the words it is about. */
export type NoticeView = {
  id: string;
  code: NoticeCode;
  /** The machine's own remark, in English. */
  message: string;
  settled: boolean;
  state: "open" | "dismissed" | "accepted";
  /** Why it was settled so; null while it is open. */
  reason: string | null;
  places: PerLanguage<Span>;
  /** Index of the paragraph whose translation is repeated, for `translation.duplicate`; null where none is like it. */
  repeats: number | null;
};

export type OwnerView = { body: string; name: Names; role: OwnerRole; basis: OwnerBasis };
/** A member state on the adoption day, and whether the clause binds it. */
export type PartyView = { code: string; name: Names; bound: boolean };

/** A person's deadline beside the text's own: who set it, when and why. */
export type SetDeadline = Deadline & { reason: string; by: string | null; at: Date };
export type DeliverableView = {
  id: string;
  ordinal: number;
  kind: Kind;
  text: Words;
  completion: Completion;
  /** Day from which its completion is true; null where nobody has looked. */
  since: string | null;
  written: Deadline | null;
  set: SetDeadline | null;
};

export type EvidenceView = Omit<EvidenceRecord, "fileSha256" | "fileName"> & {
  file: { sha256: string; name: string; mediaType: string; bytes: number } | null;
};

export type EntryView = {
  type: "entry";
  id: string;
  no: number;
  /** Null: it concerns all deliverables. */
  deliverableId: string | null;
  completion: Completion;
  narrative: string;
  effectiveOn: string;
  recordedAt: Date;
  author: { id: string; name: string };
  basis: EntryBasis;
  sensitive: boolean;
  searched: { where: string; on: string } | null;
  /** Why it corrects an earlier entry, and the day of that one. */
  corrects: { effectiveOn: string; reason: string } | null;
  /** The entry that corrects it: waiting for a second person, settled, or none. */
  correction: "waiting" | "settled" | null;
  /** Not in force before a second person confirms it. */
  waiting: boolean;
  ended: { as: "superseded" | "withdrawn"; reason: string; by: string | null; at: Date } | null;
  assessment: { verdict: Verdict; by: string; note: string } | null;
  evidence: EvidenceView[];
};

/** An event of the log about the commitment that is no entry. */
export type LogLine = { type: "log"; no: number; recordedAt: Date; on: string | null; by: string | null } & (
  | { kind: "imported"; communique: string; meeting: number | null }
  | { kind: "sector"; sector: Names; reason: string }
  | { kind: "reviewed"; decision: Decision; reason: string; undone: boolean; selection: Selection }
  | { kind: "deadline"; ordinal: number; words: string | null; reason: string }
);

export type CommuniqueView = {
  code: string;
  title: Words;
  body: string;
  meeting: number | null;
  adoptedOn: string;
  sources: { language: Language; fileName: string; sha256: string; bytes: number }[];
};

/** The events that concern a commitment, each of which makes a version of it. */
export const CHANGE_KINDS = [
  "commitment.proposed", "commitment.reviewed", "commitment.sectorChanged", "title.checked", "deadline.set", "progress.recorded", "progress.withdrawn", "progress.confirmed", "progress.disputed",
] as const;
export const changeKindSchema = z.enum(CHANGE_KINDS);
export type ChangeKind = z.infer<typeof changeKindSchema>;

/** Where the commitment stands among those of its communiqué, in the text's order. */
export type Position = { number: number; total: number; previous: string | null; next: string | null };

/** Everything that the page of a commitment shows, as the log has left it. */
export type CommitmentView = {
  id: string;
  code: string;
  version: number;
  /** The event that made this version. */
  lastChange: { kind: ChangeKind; by: string | null; at: Date };
  verb: Verb;
  verbWords: Words;
  kind: Kind;
  selection: Selection;
  completion: Completion;
  since: string | null;
  paragraph: number;
  /** How the clause stands to the newest reading of its communiqué, and in which reading it stands. */
  text: { standing: ClauseStanding; reading: number; newest: number };
  sources: SourceColumn[];
  notices: NoticeView[];
  communique: CommuniqueView;
  position: Position;
  sector: { code: SectorCode; name: Names };
  owners: OwnerView[];
  partiesBasis: PartiesBasis;
  parties: PartyView[];
  deliverables: DeliverableView[];
  titles: TitleView[];
  lineage: LineageChain;
  reading: { confidence: number; reasons: string[]; sectorAlternatives: SectorCode[] };
  /** Newest first, by the day from which each is true. */
  history: (EntryView | LogLine)[];
  /** SHA-256 of the files of every imported communiqué: as the only evidence they would restate the promise. */
  communiqueFiles: string[];
};
