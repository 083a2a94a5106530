import { z } from "zod";
import { clauseSchema, kindSchema, LANGUAGES, languageSchema, localisedSchema, noticeCodeSchema, placesSchema, verbSchema } from "@/lib/clauses/schema";
import type {
  ClauseCounts, CommuniqueReading, CommuniqueSourceFile, CommuniqueSummary, ReaderClause, ReaderNotice, ReaderParagraph, Titles,
} from "@/lib/communiques/schema";
import { listVanished } from "@/lib/communiques/queries/changes";
import { findRepeated, findVerb } from "@/lib/communiques/rules/places";
import { countVerbs } from "@/lib/communiques/rules/preview";
import { db, type Reader } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { Prisma } from "@/lib/db/generated/client";
import type { Language, Span } from "@/lib/extraction/output";
import { completionSchema } from "@/lib/progress/schema";

const clauseSelect = {
  id: true, key: true, verb: true, kind: true, ordinal: true, spans: true, standing: true,
  aliases: { select: { key: true }, orderBy: { key: "asc" } },
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
    SELECT n.communique_id AS id, count(*)::int AS count FROM notice n JOIN communique c ON c.id = n.communique_id
    WHERE n.state = 'open' AND (n.clause_id IS NOT NULL OR n.revision = c.revision) GROUP BY 1`);
  return rows.map((row) => {
    const clauses = { ...NO_CLAUSES };
    for (const { id, verb, count } of counts) if (id === row.id) clauses[verb] = count;
    return toSummary(row, { clauses, openNotices: open.find(({ id }) => id === row.id)?.count ?? 0 });
  });
}

/** A communiqué with all its paragraphs, clauses and notices, in its newest reading unless another is asked for; null if there is none of that code or number. */
export async function getCommunique(code: string, { revision, reader = db() }: { revision?: number; reader?: Reader } = {}): Promise<CommuniqueReading | null> {
  const row = await reader.communique.findUnique({ where: { code } });
  const asked = revision ?? row?.revision;
  if (!row || asked === undefined || asked < 1 || asked > row.revision) return null;
  const of = { where: { communiqueId: row.id, revision: asked } };
  const sources = await reader.communiqueSource.findMany({ ...of, include: { file: { select: { byteLength: true } } } });
  const rows = await reader.paragraph.findMany({ ...of, include: paragraphInclude, orderBy: { index: "asc" } });
  const notices = await reader.notice.findMany({ ...of, orderBy: [{ paragraphIndex: "asc" }, { raisedNo: "asc" }, { id: "asc" }] });
  const elsewhere = asked === row.revision ? await listElsewhere(of.where, reader) : [];
  const paragraphs = rows.map((paragraph) => toParagraph(paragraph, { notices, elsewhere }));
  return {
    ...toSummary(row, { clauses: countVerbs(paragraphs.flatMap(({ clauses }) => clauses)), openNotices: notices.filter(({ state }) => state === "open").length }),
    revision: asked, newest: row.revision, rulesVersion: row.rulesVersion,
    openChanges: elsewhere.filter(({ clause: { standing } }) => standing === "changed").length,
    vanished: await listVanished(code, reader),
    sources: toFiles(sources),
    paragraphs: withRepeated(paragraphs),
    documentNotices: notices.filter(({ paragraphIndex }) => paragraphIndex === null).map(toNotice),
  };
}

/** A clause that stands in an earlier reading, where this one has it in other words. */
type Elsewhere = { paragraph: number; order: number; clause: ReaderClause };

/** Clauses that the newest reading words otherwise: marked there by its words, with what stands beside them. */
async function listElsewhere({ communiqueId, revision }: { communiqueId: string; revision: number }, reader: Reader): Promise<Elsewhere[]> {
  const rows = await reader.clauseChange.findMany({ where: { revision, state: { in: ["open", "kept"] }, clause: { communiqueId } }, include: { clause: { select: clauseSelect } } });
  return rows.map(({ proposal, state, clause }) => {
    const { paragraph, order, span, verbText } = clauseSchema.parse(proposal);
    const spans = (Object.entries(span) as [Language, Span][]).map(([language, place]) => ({ ...place, language, verbText: verbText[language] ?? "" }));
    return { paragraph, order, clause: { ...toClause({ ...clause, spans }), standing: state === "open" ? "changed" : "kept" } };
  });
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

type SourceRow = { language: string; fileName: string; sha256: string; file: { byteLength: number } };

/** One entry a file; an interleaved file holds several languages. */
function toFiles(rows: readonly SourceRow[]): CommuniqueSourceFile[] {
  const files = new Map(rows.map((row) => [row.sha256, row]));
  return [...files.values()].map(({ fileName, sha256, file }) => ({
    fileName, sha256, byteLength: file.byteLength,
    languages: LANGUAGES.filter((language) => rows.some((row) => row.sha256 === sha256 && row.language === language)),
  }));
}

function toParagraph({ index, texts, clauses }: ParagraphRow, { notices, elsewhere }: { notices: readonly NoticeRow[]; elsewhere: readonly Elsewhere[] }): ReaderParagraph {
  const own = clauses.map((clause) => ({ order: clause.ordinal, clause: toClause(clause) }));
  const all = [...own, ...elsewhere.filter(({ paragraph }) => paragraph === index)].toSorted((one, other) => one.order - other.order);
  return {
    index,
    texts: Object.fromEntries(texts.map(({ language, line, text }) => [languageSchema.parse(language), { line, text }])),
    clauses: all.map(({ clause }) => clause),
    notices: unique(notices.filter(({ paragraphIndex }) => paragraphIndex === index).map(toNotice)),
  };
}

type Marked = Omit<ClauseRow, "spans"> & { spans: { language: string; start: number; end: number; text: string; verbText: string }[] };

function toClause({ id, key, aliases, verb, kind, spans, commitment }: Marked): ReaderClause {
  const address = commitment?.code ?? key;
  return {
    id, address, standing: "current",
    formerly: [key, ...aliases.map((alias) => alias.key)].filter((former, at, all) => former !== address && all.indexOf(former) === at),
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
