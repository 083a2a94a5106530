import { z } from "zod";
import { ownerSchema, type OwnerReference } from "@/lib/clauses/schema";
import { hanPairs, normaliseSearch } from "@/lib/commitments/rules";
import type { Transaction } from "@/lib/db/client";
import { toDate } from "@/lib/db/convert";
import type { Prisma } from "@/lib/db/generated/client";
import type { LoggedEvent } from "@/lib/log/events";
import { refreshCommitment } from "@/lib/log/projections/commitment-state";

type Proposed = LoggedEvent<"commitment.proposed">;

/** The attributes of a commitment that the log can change. */
type Attributes = { verb: string; kind: string; sectorCode: string; selection: string; owners: OwnerReference[] };

async function createCommitment(tx: Transaction, { subjectId, no, data }: Proposed) {
  const { communiqueId, clauseId, code, verb, kind, sector, partiesBasis, ordinal } = data;
  await tx.commitment.create({
    data: {
      id: subjectId, code, communiqueId, clauseId, paragraphIndex: data.paragraph, ordinal, verb, kind, sectorCode: sector,
      partiesBasis, adoptedOn: toDate(data.adoptedOn), createdNo: no,
    },
  });
  await tx.commitmentRevision.create({ data: { commitmentId: subjectId, fromNo: no, kind, verb, sectorCode: sector, owners: data.owners, selection: "proposed" } });
  await writeOwners(tx, { commitmentId: subjectId, owners: data.owners });
  await tx.commitmentParty.createMany({ data: data.parties.map((stateCode) => ({ commitmentId: subjectId, stateCode })) });
}

/** Who is responsible, in order. */
export async function writeOwners(tx: Transaction, { commitmentId, owners }: { commitmentId: string; owners: readonly OwnerReference[] }) {
  await tx.commitmentOwner.createMany({
    data: owners.map(({ body, role, basis }, at) => ({ commitmentId, ordinal: at + 1, bodyCode: body, role, basis })),
  });
}

async function createDeliverables(tx: Transaction, { subjectId, no, data }: Proposed) {
  await tx.deliverable.createMany({
    data: data.deliverables.map(({ id, ordinal, kind, text }) => ({
      id, commitmentId: subjectId, ordinal, kind, fromNo: no, textZh: text.zh ?? null, textEn: text.en ?? null, textRu: text.ru ?? null,
    })),
  });
  await tx.deadline.createMany({
    data: data.deliverables.flatMap(({ id, deadline }) =>
      deadline ? [{ deliverableId: id, origin: "text", fromNo: no, ...deadline, earliest: toDate(deadline.earliest), latest: toDate(deadline.latest) }] : [],
    ),
  });
}

const INDEXED = {
  code: true,
  clause: { select: { spans: { select: { text: true }, orderBy: { language: "asc" } } } },
  deliverables: { where: { untilNo: null }, select: { textZh: true, textRu: true, textEn: true }, orderBy: { ordinal: "asc" } },
} satisfies Prisma.CommitmentSelect;

/** The words under which a commitment is found: its code, its clause in every language, and its deliverables; in an order that storing JSON does not change. */
export async function indexWords(tx: Transaction, { commitmentId }: { commitmentId: string }) {
  const { code, clause, deliverables } = await tx.commitment.findUniqueOrThrow({ where: { id: commitmentId }, select: INDEXED });
  const parts = [code, ...clause.spans.map(({ text }) => text), ...deliverables.flatMap(({ textZh, textRu, textEn }) => [textZh, textRu, textEn].filter((text) => text !== null))];
  const body = normaliseSearch(parts.join("\n"));
  const words = { body, pairs: hanPairs(body) };
  await tx.searchDocument.upsert({ where: { commitmentId }, create: { commitmentId, ...words }, update: words });
}

/** What a commitment's attributes are from a position on; what the change does not name stays. */
export async function openRevision(tx: Transaction, { commitmentId, no, change }: { commitmentId: string; no: number; change: Partial<Attributes> }) {
  const { fromNo, untilNo: _open, ...current } = await tx.commitmentRevision.findFirstOrThrow({ where: { commitmentId, untilNo: null } });
  await tx.commitmentRevision.update({ where: { commitmentId_fromNo: { commitmentId, fromNo } }, data: { untilNo: no } });
  const owners = z.array(ownerSchema).parse(current.owners);
  await tx.commitmentRevision.create({ data: { ...current, owners, ...change, fromNo: no } });
}

async function changeSector(tx: Transaction, event: LoggedEvent<"commitment.sectorChanged">) {
  const { subjectId, no, data } = event;
  await openRevision(tx, { commitmentId: subjectId, no, change: { sectorCode: data.sector } });
  await tx.commitment.update({ where: { id: subjectId }, data: { sectorCode: data.sector } });
  await refreshCommitment(tx, { commitmentId: subjectId, event });
}

async function setDeadline(tx: Transaction, event: LoggedEvent<"deadline.set">) {
  const { no, data, commitmentId } = event;
  if (commitmentId === null) throw new Error(`event ${no} sets a deadline of no commitment`);
  const { deliverableId, deadline, reason } = data;
  await tx.deadline.updateMany({ where: { deliverableId, origin: "person", untilNo: null }, data: { untilNo: no } });
  if (deadline) {
    const days = { earliest: toDate(deadline.earliest), latest: toDate(deadline.latest) };
    await tx.deadline.create({ data: { deliverableId, origin: "person", fromNo: no, ...deadline, ...days, reason } });
  }
  await refreshCommitment(tx, { commitmentId, event });
}

/** Commitments with their deliverables, deadlines, attributes over time, words to search and state today. */
export const commitmentProjections = {
  "commitment.proposed": async (tx: Transaction, event: Proposed) => {
    await createCommitment(tx, event);
    await createDeliverables(tx, event);
    await indexWords(tx, { commitmentId: event.subjectId });
    await refreshCommitment(tx, { commitmentId: event.subjectId, event });
  },
  "commitment.sectorChanged": changeSector,
  "deadline.set": setDeadline,
};
