import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import { appendInParts, extractClause, numberGiver, registerBodies, type WriteProgress } from "@/lib/communiques/mutations/clause-events";
import { holdImports, IMPORT_TIMEOUT, type ImportedFile, keepFiles } from "@/lib/communiques/mutations/import";
import { getStanding, type HeldCommitment, listCodes, listStandingClauses, readHeldCommitments, type StandingCommunique } from "@/lib/communiques/queries/standing";
import { planReading, type ReadingPlan } from "@/lib/communiques/rules/plan-reading";
import { addedWords } from "@/lib/communiques/rules/merge-deliverables";
import type { RevisionCause } from "@/lib/communiques/schema";
import { db, type Transaction } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError } from "@/lib/errors";
import type { Extraction } from "@/lib/extraction/output";
import { proposeLineage } from "@/lib/lineage/mutations";
import type { NewEvent } from "@/lib/log/events";

export type CommuniqueRevision = {
  code: string;
  /** The reading that the person saw. */
  revision: number;
  cause: Exclude<RevisionCause, "import">;
  extraction: Extraction;
  files: readonly ImportedFile[];
  rulesVersion: string;
  actor: Actor | null;
  report?: WriteProgress | undefined;
};

export type RevisionOutcome = { code: string; revision: number; changed: number; vanished: number; added: number };

/**
 * Writes a newer reading of a communiqué and what it means for each clause, in one transaction. Clauses whose words are the
 * same keep all that people decided and logged; reworded ones wait for a person; nothing is deleted.
 * @throws AppError not_found; stale_version where somebody wrote another reading first.
 */
export async function reviseCommunique({ actor, ...input }: CommuniqueRevision, client: PrismaClient = db()): Promise<RevisionOutcome> {
  requirePermission(actor, "communique.import");
  return client.$transaction(async (tx) => {
    await holdImports(tx);
    const standing = await getStanding(input.code, tx);
    if (!standing) throw new AppError("not_found");
    if (standing.revision !== input.revision) throw new AppError("stale_version", { read: input.revision, current: standing.revision });
    await lockClauses(tx, standing.id);
    const plan = planReading(await listStandingClauses(standing.id, tx), input.extraction);
    await keepFiles(tx, input.files);
    const events = await revisionEvents(tx, { ...input, standing, plan });
    await appendInParts(tx, { actorId: actor.id, events, report: input.report });
    await proposeLineage(tx, { communiqueId: standing.id, actorId: actor.id });
    return { code: input.code, revision: standing.revision + 1, changed: plan.changed.length, vanished: plan.vanished.length, added: plan.added.length };
  }, IMPORT_TIMEOUT);
}

/** Clauses, then commitments, then the log: in the order in which every writer takes them. */
async function lockClauses(tx: Transaction, communiqueId: string) {
  await tx.$queryRaw`SELECT id FROM clause WHERE communique_id = ${communiqueId}::uuid ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`
    SELECT s.commitment_id FROM commitment_state s JOIN commitment c ON c.id = s.commitment_id
    WHERE c.communique_id = ${communiqueId}::uuid ORDER BY s.commitment_id FOR UPDATE OF s`;
}

type EventsInput = Pick<CommuniqueRevision, "extraction" | "rulesVersion" | "cause" | "code"> & { standing: StandingCommunique; plan: ReadingPlan };

async function revisionEvents(tx: Transaction, { standing, plan, extraction, code, rulesVersion, cause }: EventsInput): Promise<NewEvent[]> {
  const { id: communiqueId, adoptedOn } = standing;
  const revision = standing.revision + 1;
  const commitments = await readHeldCommitments({ communiqueId }, tx);
  const place = { communiqueId, code, adoptedOn, number: numberGiver(await listCodes(communiqueId, tx)) };
  const revised: NewEvent = {
    kind: "communique.revised",
    subject: { type: "communique", id: communiqueId },
    data: { code, adoptedOn, rulesVersion, revision, cause, head: extraction.document, paragraphs: extraction.paragraphs, notices: await unsettled(tx, { communiqueId, extraction }) },
  };
  return [
    ...(await registerBodies(tx, extraction.clauses)), revised,
    ...plan.reread.flatMap((reread) => rereadEvents(reread, { communiqueId, revision, commitment: commitments.get(reread.id) })),
    ...plan.carried.flatMap((carried) => rereadEvents(carried, { communiqueId, revision, commitment: undefined })),
    ...plan.changed.flatMap((changed) => changedEvents(changed, { communiqueId, revision })),
    ...plan.vanished.map((id): NewEvent => ({ kind: "clause.vanished", subject: { type: "clause", id }, data: { communiqueId, revision } })),
    ...plan.added.flatMap((clause) => extractClause({ clause, revision }, place)),
  ];
}

/** Notices of paragraphs and of the document; what somebody has settled in the same words is not raised again. */
async function unsettled(tx: Transaction, { communiqueId, extraction }: { communiqueId: string; extraction: Extraction }) {
  const settled = await tx.notice.findMany({ where: { communiqueId, clauseId: null, state: { not: "open" } }, select: { code: true, message: true } });
  const isSettled = (notice: { code: string; message: string }) => settled.some(({ code, message }) => code === notice.code && message === notice.message);
  return extraction.notices.filter((notice) => !isSettled(notice)).map((notice) => ({ ...notice, id: randomUUID() }));
}

type Written = { communiqueId: string; revision: number };

/** The clause stands in the newer reading; its deliverables get their words in a language that was added. */
function rereadEvents({ id, clause }: ReadingPlan["reread"][number], { communiqueId, revision, commitment }: Written & { commitment: HeldCommitment | undefined }): NewEvent[] {
  const reread: NewEvent = { kind: "clause.reread", subject: { type: "clause", id }, data: { communiqueId, revision, clause, noticeIds: clause.notices.map(() => randomUUID()) } };
  const deliverables = commitment === undefined || commitment.isEdited ? null : addedWords(commitment.deliverables, clause.deliverables);
  if (commitment === undefined || deliverables === null) return [reread];
  const { verb, kind, sector, owners, selection } = commitment;
  return [reread, { kind: "commitment.reviewed", subject: { type: "commitment", id: commitment.id }, commitmentId: commitment.id, data: { verb, kind, sector, owners, selection, deliverables } }];
}

/** Another wording waits for a person; just the one that was refused before stays refused. */
function changedEvents({ id, clause, refused }: ReadingPlan["changed"][number], { communiqueId, revision }: Written): NewEvent[] {
  const changed: NewEvent = { kind: "clause.changed", subject: { type: "clause", id }, data: { communiqueId, revision, clause } };
  return refused ? [changed, { kind: "clause.changeKept", subject: { type: "clause", id }, data: { communiqueId, revision } }] : [changed];
}
