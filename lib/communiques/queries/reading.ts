import { z } from "zod";
import { kindSchema, LANGUAGES, languageSchema, localisedSchema, noticeCodeSchema, placesSchema, verbSchema } from "@/lib/clauses/schema";
import type {
  ClauseCounts, CommuniqueReading, CommuniqueSourceFile, CommuniqueSummary, ReaderClause, ReaderNotice, ReaderParagraph, Titles,
} from "@/lib/communiques/schema";
import { findRepeated, findVerb } from "@/lib/communiques/rules/places";
import { db, type Reader } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { Prisma } from "@/lib/db/generated/client";
import { completionSchema } from "@/lib/progress/schema";

const clauseSelect = {
  id: true, verb: true, kind: true, ordinal: true, spans: true,
  commitment: { select: { code: true, state: { select: { completion: true } } } },
} satisfies Prisma.ClauseSelect;

const paragraphInclude = { texts: true, clauses: { select: clauseSelect, orderBy: { ordinal: "asc" } } } satisfies Prisma.ParagraphInclude;

type CommuniqueRow = Prisma.CommuniqueGetPayload<object>;
type ClauseRow = Prisma.ClauseGetPayload<{ select: typeof clauseSelect }>;
type ParagraphRow = Prisma.ParagraphGetPayload<{ include: typeof paragraphInclude }>;
type NoticeRow = Prisma.NoticeGetPayload<object>;

const NO_CLAUSES: ClauseCounts = { approved: 0, supported: 0, noted: 0, other: 0 };
const countSchema = z.array(z.object({ id: z.string(), verb: z.enum(["approved", "supported", "noted", "other"]), count: z.int() }));
const openSchema = z.array(z.object({ id: z.string(), count: z.int() }));

/** Every communiqué with its figures, the last adopted first. */
export async function listCommuniques(reader: Reader = db()): Promise<CommuniqueSummary[]> {
  const rows = await reader.communique.findMany({ orderBy: [{ adoptedOn: "desc" }, { code: "asc" }] });
  const counts = countSchema.parse(await reader.$queryRaw`
    SELECT communique_id AS id, CASE WHEN tracked THEN verb ELSE 'other' END AS verb, count(*)::int AS count FROM clause GROUP BY 1, 2`);
  const open = openSchema.parse(await reader.$queryRaw`
    SELECT communique_id AS id, count(*)::int AS count FROM notice WHERE state = 'open' GROUP BY 1`);
  return rows.map((row) => {
    const clauses = { ...NO_CLAUSES };
    for (const { id, verb, count } of counts) if (id === row.id) clauses[verb] = count;
    return toSummary(row, { clauses, openNotices: open.find(({ id }) => id === row.id)?.count ?? 0 });
  });
}

/** A communiqué with all its paragraphs, clauses and notices; null if there is none of that code. */
export async function getCommunique(code: string, reader: Reader = db()): Promise<CommuniqueReading | null> {
  const row = await reader.communique.findUnique({ where: { code } });
  if (!row) return null;
  const of = { where: { communiqueId: row.id, revision: row.revision } };
  const sources = await reader.communiqueSource.findMany({ ...of, include: { file: { select: { byteLength: true } } } });
  const paragraphs = await reader.paragraph.findMany({ ...of, include: paragraphInclude, orderBy: { index: "asc" } });
  const notices = await reader.notice.findMany({ ...of, orderBy: [{ paragraphIndex: "asc" }, { raisedNo: "asc" }, { id: "asc" }] });
  return {
    ...toSummary(row, { clauses: countClauses(paragraphs), openNotices: notices.filter(({ state }) => state === "open").length }),
    sources: toFiles(sources),
    paragraphs: withRepeated(paragraphs.map((paragraph) => toParagraph(paragraph, notices))),
    documentNotices: notices.filter(({ paragraphIndex }) => paragraphIndex === null).map(toNotice),
  };
}

/** The original bytes of a communiqué's file, with its name; null if that communiqué has no such file. */
export async function getSourceFile({ code, sha256 }: { code: string; sha256: string }, reader: Reader = db()): Promise<{ fileName: string; bytes: Uint8Array } | null> {
  const source = await reader.communiqueSource.findFirst({ where: { sha256, communique: { code } }, include: { file: true } });
  return source ? { fileName: source.fileName, bytes: source.file.bytes } : null;
}

function toTitles(row: CommuniqueRow): Titles {
  return {
    ...(row.titleZh === null ? {} : { zh: row.titleZh }),
    ...(row.titleRu === null ? {} : { ru: row.titleRu }),
    ...(row.titleEn === null ? {} : { en: row.titleEn }),
  };
}

function toSummary(row: CommuniqueRow, figures: Pick<CommuniqueSummary, "clauses" | "openNotices">): CommuniqueSummary {
  return {
    code: row.code,
    title: toTitles(row),
    place: localisedSchema.parse(row.place),
    languages: LANGUAGES.filter((language) => row.languages.includes(language)),
    heldFrom: isoDay(row.heldFrom), heldTo: isoDay(row.heldTo), adoptedOn: isoDay(row.adoptedOn), publishedOn: isoDay(row.publishedOn),
    ...figures,
  };
}

function countClauses(paragraphs: readonly ParagraphRow[]): ClauseCounts {
  const counts = { ...NO_CLAUSES };
  for (const { verb } of paragraphs.flatMap(({ clauses }) => clauses)) {
    counts[verb === "approved" || verb === "supported" || verb === "noted" ? verb : "other"] += 1;
  }
  return counts;
}

type SourceRow = { language: string; fileName: string; sha256: string; file: { byteLength: number } };

/** One entry a file; an interleaved file holds several languages. */
function toFiles(rows: readonly SourceRow[]): CommuniqueSourceFile[] {
  const files = new Map(rows.map((row) => [row.sha256, row]));
  return [...files.values()].map(({ fileName, sha256, file }) => ({
    fileName, sha256, byteLength: file.byteLength,
    languages: LANGUAGES.filter((language) => rows.some((row) => row.sha256 === sha256 && row.language === language)),
  }));
}

function toParagraph({ index, texts, clauses }: ParagraphRow, notices: readonly NoticeRow[]): ReaderParagraph {
  return {
    index,
    texts: Object.fromEntries(texts.map(({ language, line, text }) => [languageSchema.parse(language), { line, text }])),
    clauses: clauses.map(toClause),
    notices: unique(notices.filter(({ paragraphIndex }) => paragraphIndex === index).map(toNotice)),
  };
}

function toClause({ id, verb, kind, spans, commitment }: ClauseRow): ReaderClause {
  return {
    id,
    verb: verbSchema.parse(verb),
    kind: kindSchema.parse(kind),
    spans: Object.fromEntries(
      spans.map(({ language, start, end, text, verbText }) => [languageSchema.parse(language), { start, end, verb: findVerb({ start, text }, verbText), verbText }]),
    ),
    commitment: commitment ? { code: commitment.code, completion: completionSchema.parse(commitment.state?.completion) } : null,
  };
}

/** What is said of each clause of a paragraph in the same words is read once. */
function unique(notices: readonly ReaderNotice[]): ReaderNotice[] {
  return [...new Map(notices.toReversed().map((notice) => [`${notice.code} ${notice.state} ${notice.message}`, notice])).values()].toReversed();
}

function withRepeated(paragraphs: readonly ReaderParagraph[]): ReaderParagraph[] {
  const repeats = ({ index, notices }: ReaderParagraph) =>
    notices.map((notice) => (notice.code === "translation.duplicate" ? { ...notice, repeats: findRepeated(paragraphs, index) } : notice));
  return paragraphs.map((paragraph) => ({ ...paragraph, notices: repeats(paragraph) }));
}

function toNotice({ id, code, message, state, places }: NoticeRow): ReaderNotice {
  return { id, code: noticeCodeSchema.parse(code), message, state: z.enum(["open", "dismissed", "accepted"]).parse(state), places: placesSchema.parse(places), repeats: null };
}
