import { z } from "zod";
import { deadlineSchema, kindSchema, localisedSchema, ownerSchema, partiesBasisSchema, sectorCodeSchema, trackedVerbSchema } from "@/lib/clauses/schema";

export const proposedDeliverableSchema = z.object({
  id: z.uuid(),
  ordinal: z.int().positive(),
  kind: kindSchema,
  text: localisedSchema,
  deadline: deadlineSchema.nullable(),
});

/** The data of a `commitment.proposed` event: all that the machine made of a tracked clause. */
export const commitmentProposedSchema = z.object({
  communiqueId: z.uuid(),
  clauseId: z.uuid(),
  code: z.string().min(1),
  paragraph: z.int().positive(),
  ordinal: z.int().positive(),
  adoptedOn: z.iso.date(),
  verb: trackedVerbSchema,
  kind: kindSchema,
  sector: sectorCodeSchema,
  owners: z.array(ownerSchema).min(1),
  parties: z.array(z.string().length(2)),
  partiesBasis: partiesBasisSchema,
  deliverables: z.array(proposedDeliverableSchema).min(1),
});
export type CommitmentProposed = z.infer<typeof commitmentProposedSchema>;

/** What follows from a commitment's deadline and completion on a given day; never a status, always derived. */
export const TIMELINESS = ["none", "closed", "undated", "ahead", "due_soon", "overdue", "date_passed", "term_ended"] as const;
export type Timeliness = (typeof TIMELINESS)[number];
