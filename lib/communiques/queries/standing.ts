import { z } from "zod";
import { clauseSchema, deadlineSchema, kindSchema, LANGUAGES, languageSchema, localisedSchema, ownerSchema, sectorCodeSchema, verbSchema } from "@/lib/clauses/schema";
import { selectionSchema, type CommitmentReviewed } from "@/lib/commitments/schema";
import type { StandingDeliverable } from "@/lib/communiques/rules/merge-deliverables";
import type { StandingClause } from "@/lib/communiques/rules/plan-reading";
import type { Reader } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { Prisma } from "@/lib/db/generated/client";
import type { CommuniqueHead, Language } from "@/lib/extraction/output";
import { EVENT_DATA } from "@/lib/log/events";

/** A communiqué as a newer reading finds it: what it says of itself, and its files. */
export type StandingCommunique = {
  id: string;
  revision: number;
  rulesVersion: string;
  adoptedOn: string;
  head: CommuniqueHead & { code: string };
  files: { name: string; sha256: string; bytes: Uint8Array }[];
};

/** A communiqué that stands, with the files of its newest reading; null if there is none of that code. */
export async function getStanding(code: string, reader: Reader): Promise<StandingCommunique | null> {
  const row = await reader.communique.findUnique({ where: { code } });
  if (!row) return null;
  const sources = await reader.communiqueSource.findMany({ where: { communiqueId: row.id, revision: row.revision }, include: { file: true } });
  const title = Object.fromEntries(Object.entries({ zh: row.titleZh, ru: row.titleRu, en: row.titleEn }).filter(([, words]) => words !== null)) as CommuniqueHead["title"];
  const days = { heldFrom: isoDay(row.heldFrom), heldTo: isoDay(row.heldTo), publishedOn: isoDay(row.publishedOn) };
  const adoptedOn = isoDay(row.adoptedOn);
  return {
    id: row.id, revision: row.revision, rulesVersion: row.rulesVersion, adoptedOn,
    head: {
      code, title, ...days, adoptedOn, body: row.body, meeting: row.meeting, place: localisedSchema.parse(row.place),
      languages: LANGUAGES.filter((language) => row.languages.includes(language)),
      sources: sources.map(({ fileName, language, sha256 }) => ({ file: fileName, language: languageSchema.parse(language), sha256 })),
    },
    files: [...new Map(sources.map(({ fileName, sha256, file }) => [sha256, { name: fileName, sha256, bytes: file.bytes }])).values()],
  };
}

/** The communiqué whose newest reading was read from all of these files; null where there is none. */
export async function findSameBytes(hashes: readonly string[], reader: Reader): Promise<string | null> {
  const rows = z.array(z.object({ code: z.string(), known: z.int() })).parse(await reader.$queryRaw`
    SELECT c.code, count(DISTINCT s.sha256)::int AS known
    FROM communique_source s JOIN communique c ON c.id = s.communique_id AND c.revision = s.revision
    WHERE s.sha256 = ANY(${[...hashes]}::text[]) GROUP BY c.code ORDER BY c.code`);
  return rows.find(({ known }) => known === new Set(hashes).size)?.code ?? null;
}

const clauseSelect = {
  id: true, key: true, paragraphIndex: true, ordinal: true, proposal: true, origin: true, standing: true,
  aliases: { select: { key: true }, orderBy: { key: "asc" } },
  changes: { where: { state: "kept" }, orderBy: { revision: "desc" }, take: 1, select: { proposal: true } },
} satisfies Prisma.ClauseSelect;

/** Every clause of a communiqué, wherever it stands, as a newer reading looks for it. */
export async function listStandingClauses(communiqueId: string, reader: Reader): Promise<StandingClause[]> {
  const rows = await reader.clause.findMany({ where: { communiqueId }, select: clauseSelect, orderBy: [{ paragraphIndex: "asc" }, { ordinal: "asc" }, { id: "asc" }] });
  const split = rows.filter(({ origin }) => origin === "person").map(({ id }) => id);
  const events = await reader.logEvent.findMany({ where: { kind: "clause.split", subjectType: "clause", subjectId: { in: split } } });
  const fromOf = new Map(events.map(({ subjectId, data }) => [subjectId, EVENT_DATA["clause.split"].parse(data).from]));
  return rows.map(({ id, key, paragraphIndex, ordinal, proposal, standing, aliases, changes: [refused] }) => ({
    id, paragraph: paragraphIndex, order: ordinal,
    keys: [key, ...aliases.map((alias) => alias.key).filter((alias) => alias !== key)],
    proposal: clauseSchema.parse(proposal),
    from: fromOf.get(id) ?? null,
    vanished: standing === "vanished",
    refused: refused ? clauseSchema.parse(refused.proposal) : null,
  }));
}

/** A commitment as it stands, in the form of the event that would leave it so. */
export type HeldCommitment = Omit<CommitmentReviewed, "deliverables"> & { id: string; deliverables: StandingDeliverable[]; isEdited: boolean };

const commitmentSelect = {
  id: true, clauseId: true, verb: true, kind: true, sectorCode: true, selection: true,
  owners: { orderBy: { ordinal: "asc" } },
  clause: { select: { holding: true } },
  entries: { where: { deliverableId: null }, select: { id: true }, take: 1 },
  deliverables: {
    where: { untilNo: null }, orderBy: { ordinal: "asc" },
    include: { deadlines: { where: { origin: "text", untilNo: null } }, entries: { select: { id: true }, take: 1 } },
  },
} satisfies Prisma.CommitmentSelect;

function toDeliverable({ id, kind, textZh, textRu, textEn, deadlines: [deadline], entries }: Prisma.CommitmentGetPayload<{ select: typeof commitmentSelect }>["deliverables"][number]): StandingDeliverable {
  const texts = ([["zh", textZh], ["ru", textRu], ["en", textEn]] as const satisfies readonly (readonly [Language, string | null])[]).filter(([, text]) => text !== null);
  return {
    id, kind: kindSchema.parse(kind), text: localisedSchema.parse(Object.fromEntries(texts)), hasEntries: entries.length > 0,
    deadline: deadline ? deadlineSchema.parse({ ...deadline, earliest: isoDay(deadline.earliest), latest: isoDay(deadline.latest) }) : null,
  };
}

/** The commitments of these clauses, by the id of the clause. */
export async function readHeldCommitments(where: { communiqueId: string } | { clauseId: { in: string[] } }, reader: Reader): Promise<Map<string, HeldCommitment>> {
  const rows = await reader.commitment.findMany({ where, select: commitmentSelect });
  return new Map(rows.map(({ id, clauseId, verb, kind, sectorCode, selection, owners, clause, entries, deliverables }) => [clauseId, {
    id, verb: verbSchema.parse(verb), kind: kindSchema.parse(kind), sector: sectorCodeSchema.parse(sectorCode), selection: selectionSchema.parse(selection),
    owners: owners.map(({ bodyCode, role, basis }) => ownerSchema.parse({ body: bodyCode, role, basis })),
    isEdited: clause.holding !== null,
    // What was logged on the whole commitment concerns each of its deliverables.
    deliverables: deliverables.map(toDeliverable).map((deliverable) => ({ ...deliverable, hasEntries: deliverable.hasEntries || entries.length > 0 })),
  }]));
}

/** The codes of all commitments of a communiqué. */
export async function listCodes(communiqueId: string, reader: Reader): Promise<string[]> {
  const rows = await reader.commitment.findMany({ where: { communiqueId }, select: { code: true } });
  return rows.map(({ code }) => code);
}
