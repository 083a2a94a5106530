import { z } from "zod";
import { personDataSchema, roleSchema } from "@/lib/accounts/schema";
import { clauseSchema, deadlineSchema, sectorCodeSchema } from "@/lib/clauses/schema";
import { commitmentProposedSchema } from "@/lib/commitments/schema";
import { headSchema, paragraphNoticeSchema, paragraphSchema } from "@/lib/communiques/schema";
import { progressRecordedSchema } from "@/lib/progress/schema";

const namesSchema = z.object({ zh: z.string().min(1), en: z.string().min(1), ru: z.string().min(1) });
const reasonSchema = z.string().min(1);
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
  "communique.imported": z.object({
    code: z.string(),
    head: headSchema,
    adoptedOn: z.iso.date(),
    paragraphs: z.array(paragraphSchema),
    notices: z.array(paragraphNoticeSchema.extend({ id: z.uuid() })),
    rulesVersion: z.string(),
  }),
  "clause.extracted": z.object({ communiqueId: z.uuid(), clause: clauseSchema, noticeIds: z.array(z.uuid()) }),
  "commitment.proposed": commitmentProposedSchema,
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

export type SubjectType = "pillar" | "sector" | "body" | "member" | "communique" | "clause" | "commitment" | "deliverable" | "entry" | "person";

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
