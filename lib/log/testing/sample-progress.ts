import { randomUUID } from "node:crypto";
import type { Actor, Role } from "@/lib/accounts/schema";
import type { PrismaClient } from "@/lib/db/generated/client";
import { appendEvents } from "@/lib/log/append";
import type { EvidenceRecord, ProgressInput } from "@/lib/progress/schema";

/** The day on which sample progress is written. */
export const SAMPLE_TODAY = "2026-03-01";

/** A person through the log, so that a rebuild finds them again. */
export async function logPerson(client: PrismaClient, role: Role): Promise<Actor> {
  const [id, name] = [randomUUID(), `Sample ${role}`];
  const event = { kind: "account.created", subject: { type: "person", id }, data: { name, email: `${id}@example.org`, role } } as const;
  await client.$transaction((tx) => appendEvents(tx, { actorId: null, events: [event] }));
  return { id, name, role };
}

/** A piece of evidence: a link of a media outlet unless told otherwise. */
export function sampleEvidence(parts: Partial<Omit<EvidenceRecord, "id">> = {}): Omit<EvidenceRecord, "id"> {
  return {
    tier: "media", title: "A report", publisher: "An outlet", url: "https://example.org/report", fileSha256: null, fileName: null,
    publishedOn: null, accessedOn: null, language: null, statesFact: null, ...parts,
  };
}

/** An entry that the rules let pass: limited progress on all deliverables, said on the first version. */
export function sampleInput(commitmentId: string, parts: Partial<ProgressInput> = {}): ProgressInput {
  return {
    commitmentId, deliverableId: null, version: 1, completion: "limited", narrative: "Work has begun.", effectiveOn: "2026-02-01", basis: "independent",
    sensitive: false, searchedWhere: null, searchedOn: null, evidence: [], supersedes: null, ...parts,
  };
}

/** A commitment by its code, with the version and the deliverables that a writer has to know. */
export async function findSample(client: PrismaClient, code: string): Promise<{ id: string; version: number; deliverableIds: string[] }> {
  const { id, state, deliverables } = await client.commitment.findUniqueOrThrow({
    where: { code }, include: { state: true, deliverables: { orderBy: { ordinal: "asc" } } },
  });
  return { id, version: state?.version ?? 0, deliverableIds: deliverables.map((deliverable) => deliverable.id) };
}
