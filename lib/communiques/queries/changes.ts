import { clauseSchema, LANGUAGES, languageSchema } from "@/lib/clauses/schema";
import { compareClauses } from "@/lib/communiques/rules/compare-clauses";
import { type ClauseChange, type ClauseState, type Reading, revisionCauseSchema, type VanishedClause } from "@/lib/communiques/schema";
import { db, type Reader } from "@/lib/db/client";
import type { Clause } from "@/lib/extraction/output";

/** The readings of a communiqué with their files, the newest first. */
export async function listReadings(code: string, reader: Reader = db()): Promise<Reading[]> {
  const revisions = await reader.communiqueRevision.findMany({ where: { communique: { code } }, orderBy: { revision: "desc" } });
  const sources = await reader.communiqueSource.findMany({ where: { communique: { code } }, include: { file: { select: { byteLength: true } } } });
  const events = await reader.logEvent.findMany({ where: { no: { in: revisions.map(({ no }) => no) } }, select: { no: true, recordedAt: true, actorId: true } });
  const people = await reader.person.findMany({ where: { id: { in: events.flatMap(({ actorId }) => actorId ?? []) } }, select: { id: true, name: true } });
  return revisions.map(({ revision, cause, rulesVersion, no }) => {
    const event = events.find((other) => other.no === no);
    const own = sources.filter((source) => source.revision === revision);
    return {
      revision, rulesVersion, cause: revisionCauseSchema.parse(cause), recordedAt: event?.recordedAt ?? null, by: people.find(({ id }) => id === event?.actorId)?.name ?? null,
      files: [...new Map(own.map((source) => [source.sha256, source])).values()].map(({ sha256, fileName, file }) => ({
        sha256, fileName, byteLength: file.byteLength,
        languages: LANGUAGES.filter((language) => own.some((source) => source.sha256 === sha256 && source.language === language)),
      })),
    };
  });
}

type SectorNames = ReadonlyMap<string, ClauseState["sector"]["name"]>;

/** What the register holds of a clause in short: what a newer reading may say otherwise. */
function stateOf({ verb, kind, sector, owners, deliverables, span, tracked }: Clause, sectors: SectorNames): ClauseState {
  return {
    verb, kind, tracked,
    sector: { code: sector.code, name: sectors.get(sector.code) ?? { zh: sector.code, en: sector.code, ru: sector.code } },
    owners: owners.map(({ body, role, name }) => ({ body, role, name })),
    deadlines: deliverables.flatMap(({ deadline }) => (deadline ? [deadline.text] : [])),
    words: Object.fromEntries(Object.entries(span).map(([language, { text }]) => [languageSchema.parse(language), text])),
  };
}

/** The clauses that the newest reading words or understands otherwise, until somebody takes or keeps that; in the text's order. */
export async function listChanges(code: string, reader: Reader = db()): Promise<ClauseChange[]> {
  const communique = await reader.communique.findUnique({ where: { code } });
  if (!communique) return [];
  const rows = await reader.clause.findMany({
    where: { communiqueId: communique.id, standing: "changed" },
    include: { commitment: { select: { code: true } }, changes: { where: { revision: communique.revision, state: "open" } } },
  });
  const sectors: SectorNames = new Map((await reader.sector.findMany()).map((sector) => [sector.code, { zh: sector.nameZh, en: sector.nameEn, ru: sector.nameRu }]));
  const changes = rows.flatMap(({ id, version, key, proposal, revision, paragraphIndex, decision, commitment, changes: [change] }) => {
    if (!change) return [];
    const [before, after] = [clauseSchema.parse(proposal), clauseSchema.parse(change.proposal)];
    const isWorded = compareClauses(before, after) === "words";
    return [{
      id, version, address: commitment?.code ?? key, code: commitment?.code ?? null, isWorded, isDecided: decision !== "open",
      before: { ...stateOf(before, sectors), revision, paragraph: paragraphIndex }, after: { ...stateOf(after, sectors), revision: change.revision, paragraph: after.paragraph },
    }];
  });
  return changes.toSorted((one, other) => one.after.paragraph - other.after.paragraph);
}

/** The clauses that the newest reading does not have, in the order of the text where they last stood. */
export async function listVanished(code: string, reader: Reader = db()): Promise<VanishedClause[]> {
  const rows = await reader.clause.findMany({
    where: { communique: { code }, standing: "vanished" },
    include: { commitment: { select: { code: true } }, spans: true },
    orderBy: [{ paragraphIndex: "asc" }, { ordinal: "asc" }],
  });
  return rows.map(({ id, key, verb, revision, paragraphIndex, commitment, spans }) => ({
    id, address: commitment?.code ?? key, code: commitment?.code ?? null, verb: clauseSchema.shape.verb.parse(verb), revision, paragraph: paragraphIndex,
    words: Object.fromEntries(spans.map(({ language, text }) => [languageSchema.parse(language), text])),
  }));
}
