import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import { clauseSchema, kindSchema, sectorCodeSchema, verbSchema } from "@/lib/clauses/schema";
import { db, type Transaction } from "@/lib/db/client";
import type { PrismaClient, Prisma } from "@/lib/db/generated/client";
import { AppError, refuse } from "@/lib/errors";
import { checkLineage, type Comparable, findEarlier, weighTerms } from "@/lib/lineage/rules";
import { type LineageInput, lineageStateSchema } from "@/lib/lineage/schema";
import { appendEvents } from "@/lib/log/append";
import type { NewEvent } from "@/lib/log/events";

const select = {
  id: true, verb: true, kind: true, sectorCode: true,
  owners: { where: { basis: { not: "default" } }, select: { bodyCode: true } },
  clause: { select: { proposal: true, spans: { select: { language: true, text: true } } } },
} satisfies Prisma.CommitmentSelect;
type Row = Prisma.CommitmentGetPayload<{ select: typeof select }>;

/** Enough of the past for any sector of one organisation; the newest count. */
const MOST_COMPARED = 5000;

const documentsSchema = clauseSchema.pick({ documents: true });

function toComparable({ id, verb, kind, sectorCode, owners, clause }: Row): Comparable {
  const { documents } = documentsSchema.parse(clause.proposal);
  return {
    id, verb: verbSchema.parse(verb), kind: kindSchema.parse(kind), sector: sectorCodeSchema.parse(sectorCode),
    bodies: owners.map(({ bodyCode }) => bodyCode),
    documents: documents.flatMap(({ title, adoptedOn }) => [...Object.values(title), ...(adoptedOn === null ? [] : [adoptedOn])]),
    words: Object.fromEntries(clause.spans.map(({ language, text }) => [language, text])),
  };
}

/** The newest earlier commitments of other communiqués in one of these sectors. */
async function listEarlier(tx: Transaction, { communiqueId, sectors }: { communiqueId: string; sectors: readonly string[] }): Promise<Comparable[]> {
  const { adoptedOn } = await tx.communique.findUniqueOrThrow({ where: { id: communiqueId }, select: { adoptedOn: true } });
  const rows = await tx.commitment.findMany({
    where: { communiqueId: { not: communiqueId }, adoptedOn: { lt: adoptedOn }, sectorCode: { in: [...sectors] }, selection: { not: "rejected" } },
    select, orderBy: [{ adoptedOn: "desc" }, { id: "asc" }], take: MOST_COMPARED,
  });
  return rows.map(toComparable);
}

/**
 * Proposes for each commitment of a communiqué the earlier ones that it may restate, where nobody has proposed them yet; in the
 * caller's transaction, since an import is whole with them.
 * @returns how many links were proposed.
 */
export async function proposeLineage(tx: Transaction, { communiqueId, actorId }: { communiqueId: string; actorId: string | null }): Promise<number> {
  const own = (await tx.commitment.findMany({ where: { communiqueId }, select })).map(toComparable);
  const earlier = await listEarlier(tx, { communiqueId, sectors: [...new Set(own.map(({ sector }) => sector))] });
  if (earlier.length === 0) return 0;
  const known = await tx.lineageLink.findMany({ where: { laterId: { in: own.map(({ id }) => id) } }, select: { laterId: true, earlierId: true } });
  const isKnown = (laterId: string, earlierId: string) => known.some((link) => link.laterId === laterId && link.earlierId === earlierId);
  const weights = weighTerms([...own, ...earlier]);
  const events = own.flatMap((later) =>
    findEarlier({ later, earlier, weights }).filter(({ earlierId }) => !isKnown(later.id, earlierId)).map((likeness): NewEvent => ({
      kind: "lineage.proposed", subject: { type: "lineage", id: randomUUID() }, data: { laterId: later.id, ...likeness },
    })),
  );
  if (events.length > 0) await appendEvents(tx, { actorId, events });
  return events.length;
}

const stateRow = z.array(z.object({ state: lineageStateSchema }));

/**
 * A person's word on a proposed link: confirmed with its relation, rejected with a reason, or open again.
 * @throws AppError not_found, stale_version where it stands otherwise than it was read, progress.reason_required, lineage.unchanged.
 */
export async function decideLineage({ input, actor }: { input: LineageInput; actor: Actor | null }, client: PrismaClient = db()): Promise<{ no: number }> {
  requirePermission(actor, "lineage.decide");
  return client.$transaction(async (tx) => {
    const { linkId, read, decision, relation, reason } = input;
    const [row] = stateRow.parse(await tx.$queryRaw`SELECT state FROM lineage_link WHERE id = ${linkId}::uuid FOR UPDATE`);
    if (!row) throw new AppError("not_found");
    if (row.state !== read) throw new AppError("stale_version", { read, current: row.state });
    refuse(checkLineage({ decision, reason }, row.state));
    const [event] = await appendEvents(tx, { actorId: actor.id, events: [toEvent({ linkId, decision, relation, reason })] });
    return { no: event?.no ?? 0 };
  });
}

function toEvent({ linkId, decision, relation, reason }: Pick<LineageInput, "linkId" | "decision" | "relation" | "reason">): NewEvent {
  const subject = { type: "lineage", id: linkId } as const;
  if (decision === "confirmed") return { kind: "lineage.confirmed", subject, data: { relation } };
  return decision === "rejected" ? { kind: "lineage.rejected", subject, data: { reason } } : { kind: "lineage.reopened", subject, data: {} };
}
