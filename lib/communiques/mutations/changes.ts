import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import { clauseSchema } from "@/lib/clauses/schema";
import { type CommitmentPlace, numberGiver, proposeCommitment } from "@/lib/communiques/mutations/clause-events";
import { type HeldCommitment, listCodes, readHeldCommitments } from "@/lib/communiques/queries/standing";
import { mergeDeliverables } from "@/lib/communiques/rules/merge-deliverables";
import type { ChangeInput } from "@/lib/communiques/schema";
import { db, type Transaction } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError } from "@/lib/errors";
import type { Clause } from "@/lib/extraction/output";
import { appendEvents } from "@/lib/log/append";
import type { NewEvent } from "@/lib/log/events";

type Settling = { input: ChangeInput; actor: Actor | null };
/** How many changes were settled. */
export type Settled = { count: number };

/**
 * Takes what the newest reading says of clauses: they stand there from now on, their commitments with what the text gives them;
 * what people set, decided and logged stays.
 * @throws AppError not_found; stale_version (details: `read`, `current`); communique.change_settled.
 */
export async function takeChanges({ input, actor }: Settling, client: PrismaClient = db()): Promise<Settled> {
  return settle({ input, actor, client }, async (tx, changes) => {
    const [first] = changes;
    if (first === undefined) return [];
    const commitments = await readHeldCommitments({ clauseId: { in: changes.map(({ clauseId }) => clauseId) } }, tx);
    const place: CommitmentPlace = { ...first.communique, number: numberGiver(await listCodes(first.communique.communiqueId, tx)) };
    const orders = await takenOrders(tx, first);
    return changes.flatMap((change) => takeEvents(change, { place, commitment: commitments.get(change.clauseId), order: freeOrder(orders, change.clause) }));
  });
}

/**
 * Keeps clauses as they stand, against what the newest reading says.
 * @throws AppError not_found; stale_version (details: `read`, `current`); communique.change_settled.
 */
export async function keepChanges({ input, actor }: Settling, client: PrismaClient = db()): Promise<Settled> {
  return settle({ input, actor, client }, async (_tx, changes) =>
    changes.map(({ clauseId, revision, communique: { communiqueId } }): NewEvent => ({ kind: "clause.changeKept", subject: { type: "clause", id: clauseId }, data: { communiqueId, revision } })),
  );
}

/** An open change, with what the newest reading says of the clause and what it said before. */
type OpenChange = { clauseId: string; revision: number; clause: Clause; before: Clause; communique: Omit<CommitmentPlace, "number"> };

async function settle({ input, actor, client }: Settling & { client: PrismaClient }, decide: (tx: Transaction, changes: OpenChange[]) => Promise<NewEvent[]>): Promise<Settled> {
  requirePermission(actor, "communique.import");
  return client.$transaction(async (tx) => {
    const changes = await openChanges(tx, input);
    await appendEvents(tx, { actorId: actor.id, events: await decide(tx, changes) });
    return { count: changes.length };
  });
}

/** Locks the clauses, then their commitments, and reads what is open about them. */
async function openChanges(tx: Transaction, { code, changes }: ChangeInput): Promise<OpenChange[]> {
  const communique = await tx.communique.findUnique({ where: { code } });
  if (!communique) throw new AppError("not_found");
  const ids = changes.map(({ clauseId }) => clauseId);
  await tx.$queryRaw`SELECT id FROM clause WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`
    SELECT s.commitment_id FROM commitment_state s JOIN commitment c ON c.id = s.commitment_id WHERE c.clause_id = ANY(${ids}::uuid[]) ORDER BY s.commitment_id FOR UPDATE OF s`;
  const { id: communiqueId, revision, adoptedOn } = communique;
  const rows = await tx.clause.findMany({ where: { id: { in: ids }, communiqueId }, include: { changes: { where: { revision } } } });
  return changes.map(({ clauseId, version: read }) => {
    const row = rows.find(({ id }) => id === clauseId);
    const [change] = row?.changes ?? [];
    if (!row || !change) throw new AppError("not_found");
    if (change.state !== "open") throw new AppError("communique.change_settled");
    if (row.version !== read) throw new AppError("stale_version", { read, current: row.version });
    const place = { communiqueId, code, adoptedOn: isoDay(adoptedOn) };
    return { clauseId, revision, clause: clauseSchema.parse(change.proposal), before: clauseSchema.parse(row.proposal), communique: place };
  });
}

type Orders = Map<number, Set<number>>;

/** The numbers that clauses of the newest reading have in their paragraphs: a person may have split one off meanwhile. */
async function takenOrders(tx: Transaction, { communique: { communiqueId }, revision }: OpenChange): Promise<Orders> {
  const rows = await tx.clause.findMany({ where: { communiqueId, revision }, select: { paragraphIndex: true, ordinal: true } });
  const orders: Orders = new Map();
  for (const { paragraphIndex, ordinal } of rows) orders.set(paragraphIndex, (orders.get(paragraphIndex) ?? new Set()).add(ordinal));
  return orders;
}

function freeOrder(orders: Orders, { paragraph, order }: Clause): number {
  const taken = orders.get(paragraph) ?? new Set<number>();
  const free = taken.has(order) ? Math.max(...taken) + 1 : order;
  orders.set(paragraph, taken.add(free));
  return free;
}

type Taking = { place: CommitmentPlace; commitment: HeldCommitment | undefined; order: number };

function takeEvents({ clauseId, revision, clause, before }: OpenChange, { place, commitment, order }: Taking): NewEvent[] {
  const taken: NewEvent = {
    kind: "clause.changeTaken",
    subject: { type: "clause", id: clauseId },
    data: { communiqueId: place.communiqueId, revision, clause: { ...clause, order }, noticeIds: clause.notices.map(() => randomUUID()) },
  };
  if (commitment === undefined) return [taken, ...proposeCommitment({ clause, clauseId }, place)];
  return commitment.isEdited ? [taken] : [taken, reviewCommitment(commitment, { clause, before })];
}

function ownersOf({ owners }: Clause) {
  return owners.map(({ body, role, basis }) => ({ body, role, basis }));
}

/** The commitment as the newest reading has it, but for what a person made of it. */
function reviewCommitment(commitment: HeldCommitment, { clause, before }: { clause: Clause; before: Clause }): NewEvent {
  const { id, verb, kind, sector, owners, selection, deliverables } = commitment;
  const isOwn = JSON.stringify(owners) !== JSON.stringify(ownersOf(before));
  return {
    kind: "commitment.reviewed",
    subject: { type: "commitment", id },
    commitmentId: id,
    data: {
      selection,
      verb: verb === before.verb ? clause.verb : verb,
      kind: kind === before.kind ? clause.kind : kind,
      sector: sector === before.sector.code ? clause.sector.code : sector,
      owners: isOwn ? owners : ownersOf(clause),
      deliverables: mergeDeliverables({ standing: deliverables, read: clause.deliverables, newId: randomUUID }),
    },
  };
}
