import { z } from "zod";
import { personDataSchema, roleSchema } from "@/lib/accounts/schema";
import { clauseDecidedSchema, clauseSchema, deadlineSchema, sectorCodeSchema } from "@/lib/clauses/schema";
import { commitmentProposedSchema, commitmentReviewedSchema } from "@/lib/commitments/schema";
import { headSchema, paragraphNoticeSchema, paragraphSchema, revisionCauseSchema } from "@/lib/communiques/schema";
import { lineageProposedSchema, lineageRelationSchema } from "@/lib/lineage/schema";
import { progressRecordedSchema } from "@/lib/progress/schema";
import { titleCheckedSchema, titlesProposedSchema } from "@/lib/titles/schema";

const namesSchema = z.object({ zh: z.string().min(1), en: z.string().min(1), ru: z.string().min(1) });
const reasonSchema = z.string().min(1);
const settledSchema = z.object({ communiqueId: z.uuid(), reason: z.string() });
/** The first reading of a communiqué; events from before there were others carry none. */
const revisionSchema = z.int().positive().default(1);
const readingSchema = z.object({
  code: z.string(),
  head: headSchema,
  adoptedOn: z.iso.date(),
  paragraphs: z.array(paragraphSchema),
  notices: z.array(paragraphNoticeSchema.extend({ id: z.uuid() })),
  rulesVersion: z.string(),
});
const clauseReadSchema = z.object({ communiqueId: z.uuid(), revision: revisionSchema, clause: clauseSchema, noticeIds: z.array(z.uuid()) });
const assessmentSchema = z.object({ commitmentId: z.uuid(), entryId: z.uuid(), note: z.string() });

/** Every kind of event with the shape of its data: the only things that the log ever says. */
export const EVENT_DATA = {
  "pillar.registered": z.object({ ordinal: z.int(), name: namesSchema }),
  "sector.registered": z.object({ pillar: z.string(), ordinal: z.int(), name: namesSchema }),
  "body.registered": z.object({
    kind: z.string(),
    name: namesSchema,
    aliases: z.object({ zh: z.array(z.string()), en: z.array(z.string()), ru: z.array(z.string()) }),
  }),
  "member.registered": z.object({
    ordinal: z.int(),
    name: namesSchema,
    memberships: z.array(z.object({ from: z.iso.date(), to: z.iso.date().nullable() })),
  }),
  "communique.imported": readingSchema,
  /** A newer reading: a translation added, a corrected text, newer rules. What it says of each clause follows as events of their own. */
  "communique.revised": readingSchema.extend({ revision: z.int().positive(), cause: revisionCauseSchema.exclude(["import"]) }),
  /** Somebody tried to import what was refused: a line for the audit, no files and no text. */
  "import.rejected": z.object({ reason: z.string().min(1), files: z.array(z.object({ name: z.string(), sha256: z.string().length(64) })) }),
  "clause.extracted": clauseReadSchema,
  /** A person split it off another clause. */
  "clause.split": clauseReadSchema.extend({ from: z.uuid() }),
  /** The newer reading has the same words: the clause stands there from now on. */
  "clause.reread": clauseReadSchema,
  /** The newer reading words it otherwise; a person takes that or keeps what stands. */
  "clause.changed": clauseReadSchema.omit({ noticeIds: true }),
  "clause.changeTaken": clauseReadSchema,
  "clause.changeKept": z.object({ communiqueId: z.uuid(), revision: z.int().positive() }),
  /** The newer reading has no such clause. */
  "clause.vanished": z.object({ communiqueId: z.uuid(), revision: z.int().positive() }),
  "clause.decided": clauseDecidedSchema,
  "notice.dismissed": settledSchema,
  "notice.accepted": settledSchema,
  "notice.reopened": settledSchema,
  "commitment.proposed": commitmentProposedSchema,
  "commitment.reviewed": commitmentReviewedSchema,
  "title.proposed": titlesProposedSchema,
  "title.checked": titleCheckedSchema,
  "lineage.proposed": lineageProposedSchema,
  "lineage.confirmed": z.object({ relation: lineageRelationSchema }),
  "lineage.rejected": z.object({ reason: z.string() }),
  "lineage.reopened": z.object({}),
  "commitment.sectorChanged": z.object({ sector: sectorCodeSchema, reason: reasonSchema }),
  "deadline.set": z.object({ deliverableId: z.uuid(), deadline: deadlineSchema.nullable(), reason: reasonSchema }),
  "progress.recorded": progressRecordedSchema,
  "progress.withdrawn": z.object({ commitmentId: z.uuid(), entryId: z.uuid(), reason: reasonSchema }),
  "progress.confirmed": assessmentSchema,
  "progress.disputed": assessmentSchema,
  "account.created": personDataSchema,
  "account.roleChanged": z.object({ role: roleSchema }),
  "account.deactivated": z.object({}),
  "account.reactivated": z.object({}),
} as const;
export type EventKind = keyof typeof EVENT_DATA;
export type EventData<K extends EventKind> = z.output<(typeof EVENT_DATA)[K]>;

/** An event as a writer hands it over: the log adds position, time, actor and hashes. */
export type NewEvent = {
  [K in EventKind]: {
    kind: K;
    subject: { type: SubjectType; id: string };
    commitmentId?: string;
    /** ISO day, for what is true from a day on. */
    effectiveOn?: string;
    data: z.input<(typeof EVENT_DATA)[K]>;
  };
}[EventKind];

export type SubjectType = "pillar" | "sector" | "body" | "member" | "communique" | "import" | "clause" | "notice" | "lineage" | "commitment" | "deliverable" | "entry" | "person";

/** An event as the log keeps it. */
export type LoggedEvent<K extends EventKind = EventKind> = {
  [Kind in K]: {
    no: number;
    recordedAt: Date;
    actorId: string | null;
    kind: Kind;
    subjectId: string;
    commitmentId: string | null;
    effectiveOn: string | null;
    data: EventData<Kind>;
  };
}[K];
