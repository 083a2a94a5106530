import { z } from "zod";
import { clauseOriginSchema, clauseSchema, decisionSchema, type Holding, holdingSchema, languageSchema, LANGUAGES, noticeCodeSchema, placesSchema, sectorCodeSchema, standingSchema } from "@/lib/clauses/schema";
import { holdingOf } from "@/lib/clauses/rules";
import { selectionSchema, type Words } from "@/lib/commitments/schema";
import { db, type Reader } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { Prisma } from "@/lib/db/generated/client";
import type { PerLanguage, Place } from "@/lib/extraction/output";
import { noticeStateSchema, type ReviewClause, type ReviewHolding, type ReviewNotice, type ReviewParagraph, type ReviewQueue } from "@/lib/review/schema";

const include = {
  notices: { orderBy: [{ raisedNo: "asc" }, { id: "asc" }] },
  commitment: {
    select: {
      code: true, selection: true, sectorCode: true, _count: { select: { entries: true } },
      deliverables: { where: { untilNo: null }, orderBy: { ordinal: "asc" }, select: { id: true, _count: { select: { entries: true } } } },
    },
  },
} satisfies Prisma.ClauseInclude;
type Row = Prisma.ClauseGetPayload<{ include: typeof include }>;
type NoticeRow = Row["notices"][number];

/** Who decided at a log position, and when and why. */
type Decider = { by: string | null; at: string; reason: string; mergedInto: string | null };

const decidedSchema = z.array(z.object({ no: z.int(), by: z.string().nullable(), at: z.string(), reason: z.string(), mergedInto: z.string().nullable() }));

/** A communiqué with every clause as review shows it; null if there is none of that code. */
export async function getReviewQueue(code: string, reader: Reader = db()): Promise<ReviewQueue | null> {
  const row = await reader.communique.findUnique({ where: { code } });
  if (!row) return null;
  const clauses = await reader.clause.findMany({ where: { communiqueId: row.id }, select: { id: true } });
  return {
    communique: {
      code, meeting: row.meeting, adoptedOn: isoDay(row.adoptedOn), languages: LANGUAGES.filter((language) => row.languages.includes(language)),
      title: Object.fromEntries(Object.entries({ zh: row.titleZh, ru: row.titleRu, en: row.titleEn }).filter(([, title]) => title !== null)) as Words,
    },
    clauses: await listReviewClauses(clauses.map(({ id }) => id), reader),
    paragraphs: await listParagraphs(row, reader),
    stamp: await readStamp(code, reader),
  };
}

/** These clauses as review shows them, in the order of the text. */
export async function listReviewClauses(ids: readonly string[], reader: Reader = db()): Promise<ReviewClause[]> {
  const rows = await reader.clause.findMany({ where: { id: { in: [...ids] } }, include, orderBy: [{ paragraphIndex: "asc" }, { ordinal: "asc" }] });
  const deciders = await listDeciders(rows.flatMap(({ decidedNo }) => decidedNo ?? []), reader);
  return rows.map((row) => toClause(row, deciders));
}

const stampSchema = z.tuple([z.object({ stamp: z.string() })]);

/** A word that differs once any clause or notice of a communiqué has been decided, split or read anew. */
export async function readStamp(code: string, reader: Reader = db()): Promise<string> {
  const [{ stamp }] = stampSchema.parse(await reader.$queryRaw`
    SELECT concat_ws('-',
      (SELECT coalesce(sum(c.version), 0) || '-' || count(*) FROM clause c JOIN communique m ON m.id = c.communique_id WHERE m.code = ${code}),
      (SELECT coalesce(sum(n.settled_no), 0) || '-' || count(*) FROM notice n JOIN communique m ON m.id = n.communique_id WHERE m.code = ${code})) AS stamp`);
  return stamp;
}

async function listDeciders(positions: readonly number[], reader: Reader): Promise<Map<number, Decider>> {
  const rows = decidedSchema.parse(await reader.$queryRaw`
    SELECT e.no, p.name AS by, to_char(e.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, e.data->>'reason' AS reason, e.data->>'mergedInto' AS "mergedInto"
    FROM log_event e LEFT JOIN person p ON p.id = e.actor_id WHERE e.no = ANY(${[...positions]}::int[])`);
  return new Map(rows.map(({ no, ...decider }) => [no, decider]));
}

function toClause(row: Row, deciders: Map<number, Decider>): ReviewClause {
  const proposal = clauseSchema.parse(row.proposal);
  const held = holdingSchema.nullable().parse(row.holding);
  const proposed = proposedHolding(row, holdingOf(proposal, proposal.deliverables.map((_, at) => row.commitment?.deliverables[at]?.id ?? PLACEHOLDER)));
  return {
    id: row.id, version: row.version, revision: row.revision, paragraph: row.paragraphIndex, ordinal: row.ordinal,
    origin: clauseOriginSchema.parse(row.origin), standing: standingSchema.parse(row.standing), decision: decisionSchema.parse(row.decision),
    decided: row.decidedNo === null ? null : (deciders.get(row.decidedNo) ?? null),
    proposal: proposed, current: held ? toHolding(held, row) : { ...proposed, sector: row.commitment ? sectorCodeSchema.parse(row.commitment.sectorCode) : proposed.sector },
    verbText: proposal.verbText, confidence: row.confidence, reasons: proposal.reasons, sectorAlternatives: proposal.sector.alternatives,
    notices: row.notices.map(toNotice),
    commitment: row.commitment && { code: row.commitment.code, selection: selectionSchema.parse(row.commitment.selection), hasEntries: row.commitment._count.entries > 0 },
  };
}

/** Stands for the id of a deliverable that the register does not have. */
const PLACEHOLDER = "00000000-0000-4000-8000-000000000000";

function proposedHolding(row: Row, holding: Holding): ReviewHolding {
  return toHolding(holding, row);
}

function toHolding({ span, deliverables, ...holding }: Holding, { commitment }: Row): ReviewHolding {
  const places = Object.fromEntries(Object.entries(span).map(([language, { start, end }]) => [language, { start, end }])) as PerLanguage<Place>;
  const withEntries = new Set(commitment?.deliverables.filter(({ _count }) => _count.entries > 0).map(({ id }) => id));
  return {
    ...holding, span: places,
    deliverables: deliverables.map(({ id, ...deliverable }) => ({ ...deliverable, id: id === PLACEHOLDER ? null : id, hasEntries: withEntries.has(id) })),
  };
}

function toNotice({ id, code, message, state, reason, places }: NoticeRow): ReviewNotice {
  return { id, code: noticeCodeSchema.parse(code), message, state: noticeStateSchema.parse(state), reason, places: placesSchema.parse(places) };
}

/** The paragraphs of every reading in which a clause stands. */
async function listParagraphs({ id }: { id: string }, reader: Reader): Promise<ReviewParagraph[]> {
  const readings = await reader.clause.findMany({ where: { communiqueId: id }, distinct: ["revision"], select: { revision: true } });
  const rows = await reader.paragraphText.findMany({
    where: { communiqueId: id, revision: { in: readings.map(({ revision }) => revision) } }, orderBy: [{ revision: "asc" }, { paragraphIndex: "asc" }],
  });
  const paragraphs = new Map<string, ReviewParagraph>();
  for (const { revision, paragraphIndex: index, language, line, text } of rows) {
    const paragraph = paragraphs.get(`${revision} ${index}`) ?? { revision, index, texts: {} };
    paragraph.texts[languageSchema.parse(language)] = { line, text };
    paragraphs.set(`${revision} ${index}`, paragraph);
  }
  return [...paragraphs.values()];
}
