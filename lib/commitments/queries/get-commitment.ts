import { clauseSchema, kindSchema, languageSchema, ownerSchema, partiesBasisSchema, sectorCodeSchema, standingSchema, verbSchema } from "@/lib/clauses/schema";
import { listDeliverables, stateSince } from "@/lib/commitments/queries/deliverables";
import { findLastChange, listHistory } from "@/lib/commitments/queries/history";
import { listNotices, readSources } from "@/lib/commitments/queries/source";
import { selectionSchema, type CommitmentView, type CommuniqueView, type Names, type OwnerView, type PartyView, type Position, type Words } from "@/lib/commitments/schema";
import { db, type Reader } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { Prisma } from "@/lib/db/generated/client";
import { getLineage } from "@/lib/lineage/queries";
import { completionSchema } from "@/lib/progress/schema";
import { listTitles } from "@/lib/titles/queries";

const include = {
  state: true,
  sector: true,
  owners: { include: { body: true }, orderBy: { ordinal: "asc" } },
  parties: true,
  clause: { include: { spans: true } },
  communique: { include: { sources: { include: { file: { select: { byteLength: true } } }, orderBy: { language: "desc" } } } },
} satisfies Prisma.CommitmentInclude;
type Row = Prisma.CommitmentGetPayload<{ include: typeof include }>;

/** A commitment with its source, deliverables, notices and history; null if there is none of that code. */
export async function getCommitment(code: string, reader: Reader = db()): Promise<CommitmentView | null> {
  const row = await reader.commitment.findUnique({ where: { code }, include });
  if (!row?.state) return null;
  const { clauseId, communiqueId } = row;
  const { revision, paragraphIndex } = row.clause;
  const place = { clauseId, communiqueId, revision, paragraphIndex };
  const deliverables = await listDeliverables(row.id, reader);
  const { confidence, reasons, sector } = clauseSchema.parse(row.clause.proposal);
  return {
    id: row.id, code: row.code, version: row.state.version, lastChange: await findLastChange(row.id, reader),
    verb: verbSchema.parse(row.verb), verbWords: verbWords(row), kind: kindSchema.parse(row.kind), selection: selectionSchema.parse(row.selection),
    completion: completionSchema.parse(row.state.completion), since: stateSince(deliverables), paragraph: paragraphIndex,
    text: { standing: standingSchema.parse(row.clause.standing), reading: revision, newest: row.communique.revision },
    sources: await readSources(place, reader), notices: await listNotices(place, reader),
    communique: toCommunique(row.communique), position: await findPosition(row, reader),
    sector: { code: sectorCodeSchema.parse(row.sectorCode), name: namesOf(row.sector) }, owners: row.owners.map(toOwner),
    partiesBasis: partiesBasisSchema.parse(row.partiesBasis), parties: await listParties(row, reader),
    deliverables, titles: await listTitles(row.id, reader), lineage: await getLineage(row, reader), reading: { confidence, reasons, sectorAlternatives: sector.alternatives },
    history: await listHistory({ commitmentId: row.id, communique: row.communique }, reader),
    communiqueFiles: await listCommuniqueFiles(reader),
  };
}

function namesOf({ nameZh, nameEn, nameRu }: { nameZh: string; nameEn: string; nameRu: string }): Names {
  return { zh: nameZh, en: nameEn, ru: nameRu };
}

function verbWords({ clause }: Row): Words {
  return Object.fromEntries(clause.spans.filter(({ verbText }) => verbText).map(({ language, verbText }) => [languageSchema.parse(language), verbText]));
}

function toOwner({ body, role, basis, bodyCode }: Row["owners"][number]): OwnerView {
  return { ...ownerSchema.parse({ body: bodyCode, role, basis }), name: namesOf(body) };
}

function toCommunique({ code, titleZh, titleEn, titleRu, body, meeting, adoptedOn, sources, revision: newest }: Row["communique"]): CommuniqueView {
  return {
    code, body, meeting, adoptedOn: isoDay(adoptedOn),
    title: Object.fromEntries(Object.entries({ zh: titleZh, ru: titleRu, en: titleEn }).filter(([, title]) => title !== null)),
    sources: sources.filter(({ revision }) => revision === newest).map(({ language, fileName, sha256, file }) => ({ language: languageSchema.parse(language), fileName, sha256, bytes: file.byteLength })),
  };
}

/** The members on the adoption day in the communiqué's order, and which of them the clause binds. */
async function listParties({ adoptedOn, parties }: Row, reader: Reader): Promise<PartyView[]> {
  const bound = new Set(parties.map(({ stateCode }) => stateCode));
  const members = await reader.memberState.findMany({
    where: { memberships: { some: { validFrom: { lte: adoptedOn }, OR: [{ validTo: null }, { validTo: { gte: adoptedOn } }] } } },
    orderBy: { ordinal: "asc" },
  });
  return members.map((member) => ({ code: member.code, name: namesOf(member), bound: bound.has(member.code) }));
}

/** The commitment's place among those of its communiqué, in the text's order. */
async function findPosition({ id, communiqueId }: Row, reader: Reader): Promise<Position> {
  const all = await reader.commitment.findMany({
    where: { communiqueId },
    orderBy: [{ paragraphIndex: "asc" }, { ordinal: "asc" }],
    select: { id: true, code: true },
  });
  const at = all.findIndex((other) => other.id === id);
  return { number: at + 1, total: all.length, previous: all[at - 1]?.code ?? null, next: all[at + 1]?.code ?? null };
}

async function listCommuniqueFiles(reader: Reader): Promise<string[]> {
  const files = await reader.communiqueSource.findMany({ distinct: ["sha256"], select: { sha256: true } });
  return files.map(({ sha256 }) => sha256);
}
