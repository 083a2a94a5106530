import { z } from "zod";
import { LANGUAGES, ownerSchema, type OwnerReference } from "@/lib/clauses/schema";
import { hanPairs, normaliseSearch } from "@/lib/commitments/rules";
import type { Transaction } from "@/lib/db/client";
import { toDate } from "@/lib/db/convert";
import type { LoggedEvent } from "@/lib/log/events";
import { refreshCommitment } from "@/lib/log/projections/commitment-state";

type Proposed = LoggedEvent<"commitment.proposed">;

async function createCommitment(tx: Transaction, { subjectId, no, data }: Proposed) {
  const { communiqueId, clauseId, code, verb, kind, sector, partiesBasis, ordinal } = data;
  await tx.commitment.create({
    data: {
      id: subjectId, code, communiqueId, clauseId, paragraphIndex: data.paragraph, ordinal, verb, kind, sectorCode: sector,
      partiesBasis, adoptedOn: toDate(data.adoptedOn), createdNo: no,
    },
  });
  await tx.commitmentRevision.create({ data: { commitmentId: subjectId, fromNo: no, kind, sectorCode: sector, owners: data.owners } });
  await writeOwners(tx, { commitmentId: subjectId, owners: data.owners });
  await tx.commitmentParty.createMany({ data: data.parties.map((stateCode) => ({ commitmentId: subjectId, stateCode })) });
}

async function writeOwners(tx: Transaction, { commitmentId, owners }: { commitmentId: string; owners: readonly OwnerReference[] }) {
  await tx.commitmentOwner.createMany({
    data: owners.map(({ body, role, basis }, at) => ({ commitmentId, ordinal: at + 1, bodyCode: body, role, basis })),
  });
}

async function createDeliverables(tx: Transaction, { subjectId, no, data }: Proposed) {
  await tx.deliverable.createMany({
    data: data.deliverables.map(({ id, ordinal, kind, text }) => ({
      id, commitmentId: subjectId, ordinal, kind, textZh: text.zh ?? null, textEn: text.en ?? null, textRu: text.ru ?? null,
    })),
  });
  await tx.deadline.createMany({
    data: data.deliverables.flatMap(({ id, deadline }) =>
      deadline ? [{ deliverableId: id, origin: "text", fromNo: no, ...deadline, earliest: toDate(deadline.earliest), latest: toDate(deadline.latest) }] : [],
    ),
  });
}

/** The words under which a commitment is found: its code, its clause in every language, and its deliverables; in an order that storing JSON does not change. */
async function indexWords(tx: Transaction, { subjectId, data }: Proposed) {
  const spans = await tx.clauseSpan.findMany({ where: { clauseId: data.clauseId }, orderBy: { language: "asc" } });
  const parts = [data.code, ...spans.map(({ text }) => text), ...data.deliverables.flatMap(({ text }) => LANGUAGES.flatMap((language) => text[language] ?? []))];
  const body = normaliseSearch(parts.join("\n"));
  await tx.searchDocument.create({ data: { commitmentId: subjectId, body, pairs: hanPairs(body) } });
}

async function changeSector(tx: Transaction, event: LoggedEvent<"commitment.sectorChanged">) {
  const { subjectId, no, data } = event;
  const current = await tx.commitmentRevision.findFirstOrThrow({ where: { commitmentId: subjectId, untilNo: null } });
  await tx.commitmentRevision.update({ where: { commitmentId_fromNo: { commitmentId: subjectId, fromNo: current.fromNo } }, data: { untilNo: no } });
  const owners = z.array(ownerSchema).parse(current.owners);
  await tx.commitmentRevision.create({ data: { commitmentId: subjectId, fromNo: no, kind: current.kind, sectorCode: data.sector, owners } });
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
    await indexWords(tx, event);
    await refreshCommitment(tx, { commitmentId: event.subjectId, event });
  },
  "commitment.sectorChanged": changeSector,
  "deadline.set": setDeadline,
};
