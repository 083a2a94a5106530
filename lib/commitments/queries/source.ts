import { z } from "zod";
import { LANGUAGES, languageSchema, noticeCodeSchema, placesSchema, verbSchema } from "@/lib/clauses/schema";
import { findVerb } from "@/lib/communiques/rules/places";
import type { ClauseMark, NoticeView, SourceColumn } from "@/lib/commitments/schema";
import type { Reader } from "@/lib/db/client";
import { noticeStateSchema } from "@/lib/review/schema";
import type { Prisma } from "@/lib/db/generated/client";
import type { Language, PerLanguage, Place, Span } from "@/lib/extraction/output";

/** Where a commitment's clause stands. */
export type SourcePlace = { clauseId: string; communiqueId: string; revision: number; paragraphIndex: number };

const OFFICIAL: readonly Language[] = ["zh", "ru"];

/** Notices about the whole paragraph, whichever of its clauses the machine hung them on. */
const OF_PARAGRAPH = ["translation.duplicate", "alignment.uncertain"];

/** From this likeness of trigrams on, a paragraph's translation counts as the one that is repeated. */
const REPEATS_FROM = 0.5;

/** The paragraph in each language that was supplied, official texts first, with all its clauses marked. */
export async function readSources({ clauseId, communiqueId, revision, paragraphIndex }: SourcePlace, reader: Reader): Promise<SourceColumn[]> {
  const texts = await reader.paragraphText.findMany({ where: { communiqueId, revision, paragraphIndex } });
  const clauses = await reader.clause.findMany({
    where: { communiqueId, revision, paragraphIndex },
    include: { spans: true, commitment: { select: { code: true } } },
    orderBy: { ordinal: "asc" },
  });
  return LANGUAGES.flatMap((language) => {
    const words = texts.find((text) => text.language === language);
    if (!words) return [];
    const marks = clauses.flatMap((clause) => toMark({ clause, language, current: clause.id === clauseId }) ?? []);
    return [{ language, official: OFFICIAL.includes(language), line: words.line, text: words.text, marks }];
  });
}

type ClauseRow = Prisma.ClauseGetPayload<{ include: { spans: true; commitment: { select: { code: true } } } }>;

function toMark({ clause, language, current }: { clause: ClauseRow; language: Language; current: boolean }): ClauseMark | null {
  const span = clause.spans.find((other) => other.language === language);
  if (!span) return null;
  const verb = findVerb(span, span.verbText);
  return {
    start: span.start, end: span.end, verbStart: verb?.start, verbEnd: verb?.end,
    verb: verbSchema.parse(clause.verb), code: clause.commitment?.code ?? null, current,
  };
}

/** The notices of the clause and of its paragraph, open ones first. */
export async function listNotices({ clauseId, communiqueId, revision, paragraphIndex }: SourcePlace, reader: Reader): Promise<NoticeView[]> {
  const rows = await reader.notice.findMany({
    where: { communiqueId, revision, paragraphIndex, OR: [{ clauseId }, { clauseId: null }, { code: { in: OF_PARAGRAPH } }] },
    orderBy: [{ state: "desc" }, { raisedNo: "asc" }, { id: "asc" }],
  });
  const texts = await reader.paragraphText.findMany({ where: { communiqueId, revision, paragraphIndex } });
  const views = [];
  for (const { id, code, message, state, reason, places } of onceEach(rows, clauseId)) {
    const known = noticeCodeSchema.parse(code);
    const repeats = known === "translation.duplicate" ? await findRepeated({ communiqueId, revision, paragraphIndex }, reader) : null;
    views.push({ id, code: known, message, settled: state !== "open", state: noticeStateSchema.parse(state), reason, places: withWords(placesSchema.parse(places), texts), repeats });
  }
  return views;
}

type Told = { clauseId: string | null; code: string; message: string };

/** What is said of every clause of the paragraph in the same words is told once: the clause's own where it has one. */
function onceEach<Row extends Told>(rows: readonly Row[], clauseId: string): Row[] {
  const same = (one: Told, other: Told) => one.code === other.code && one.message === other.message;
  return rows.filter((row, at) => {
    const first = rows.findIndex((other) => same(row, other) && other.clauseId === clauseId);
    return at === (first >= 0 ? first : rows.findIndex((other) => same(row, other)));
  });
}

function withWords(places: PerLanguage<Place>, texts: readonly { language: string; text: string }[]): PerLanguage<Span> {
  const spans = Object.entries(places).flatMap(([language, { start, end }]) => {
    const text = texts.find((other) => other.language === language)?.text.slice(start, end);
    return text ? [[languageSchema.parse(language), { start, end, text }]] : [];
  });
  return Object.fromEntries(spans) as PerLanguage<Span>;
}

/** The paragraph whose translation is most like this one's; null where none is like it. */
async function findRepeated({ communiqueId, revision, paragraphIndex }: Omit<SourcePlace, "clauseId">, reader: Reader): Promise<number | null> {
  const rows = z.array(z.object({ index: z.int() })).parse(await reader.$queryRaw`
    SELECT other.paragraph_index AS index
    FROM paragraph_text own
    JOIN paragraph_text other ON other.communique_id = own.communique_id AND other.revision = own.revision AND other.language = own.language AND other.paragraph_index <> own.paragraph_index
    WHERE own.communique_id = ${communiqueId}::uuid AND own.revision = ${revision} AND own.paragraph_index = ${paragraphIndex} AND own.language = 'en'
      AND similarity(own.text, other.text) >= ${REPEATS_FROM}
    ORDER BY similarity(own.text, other.text) DESC, other.paragraph_index
    LIMIT 1`);
  return rows[0]?.index ?? null;
}
