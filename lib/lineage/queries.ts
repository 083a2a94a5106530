import { z } from "zod";
import { kindSchema, verbSchema } from "@/lib/clauses/schema";
import { db, type Reader } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { Prisma } from "@/lib/db/generated/client";
import { BODY_MARK, lineageExplanationSchema, type LineageChain, type LineageEnd, type LineagePair, lineageRelationSchema, lineageStateSchema } from "@/lib/lineage/schema";

const end = {
  select: {
    code: true, adoptedOn: true, verb: true, kind: true, communique: { select: { code: true } },
    clause: { select: { spans: { select: { language: true, text: true } } } },
  },
} satisfies { select: Prisma.CommitmentSelect };
const include = { laterOne: end, earlierOne: end } satisfies Prisma.LineageLinkInclude;
type Row = Prisma.LineageLinkGetPayload<{ include: typeof include }>;

function toEnd({ code, adoptedOn, verb, kind, communique, clause }: Row["laterOne"]): LineageEnd {
  return {
    code, communique: communique.code, adoptedOn: isoDay(adoptedOn), verb: verbSchema.parse(verb), kind: kindSchema.parse(kind),
    words: Object.fromEntries(clause.spans.map(({ language, text }) => [language, text])),
  };
}

type Names = LineagePair["bodies"][number];

/** The pairs with the names of the bodies that they share. */
async function toPairs(rows: readonly Row[], reader: Reader): Promise<LineagePair[]> {
  const codes = rows.flatMap(({ explanation }) => lineageExplanationSchema.parse(explanation).shared).filter((item) => item.startsWith(BODY_MARK));
  const bodies = await reader.body.findMany({ where: { code: { in: codes.map((item) => item.slice(BODY_MARK.length)) } } });
  const names = new Map(bodies.map(({ code, nameZh, nameEn, nameRu }) => [`${BODY_MARK}${code}`, { zh: nameZh, en: nameEn, ru: nameRu }]));
  return rows.map((row) => toPair(row, names));
}

function toPair({ id, laterOne, earlierOne, relation, similarity, state, ...row }: Row, names: ReadonlyMap<string, Names>): LineagePair {
  const { parts, shared } = lineageExplanationSchema.parse(row.explanation);
  return {
    id, similarity, later: toEnd(laterOne), earlier: toEnd(earlierOne), relation: lineageRelationSchema.parse(relation),
    explanation: { parts, shared: shared.filter((item) => !names.has(item)) }, bodies: shared.flatMap((item) => names.get(item) ?? []), state: lineageStateSchema.parse(state),
  };
}

/** Links that nobody has decided, the most alike first. */
export async function listProposedLineage(reader: Reader = db()): Promise<LineagePair[]> {
  const rows = await reader.lineageLink.findMany({ where: { state: "proposed" }, include, orderBy: [{ similarity: "desc" }, { id: "asc" }] });
  return toPairs(rows, reader);
}

const idsSchema = z.array(z.object({ id: z.string() }));

/** A link leads back or on from one commitment; further links are followed only where a person has confirmed them. */
const LONGEST_CHAIN = 20;

/** The links to and from a commitment and, over confirmed ones, those further back and on; in the order of time. */
export async function getLineage({ id, code }: { id: string; code: string }, reader: Reader = db()): Promise<LineageChain> {
  const found = idsSchema.parse(await reader.$queryRaw`
    WITH RECURSIVE chain AS (
      SELECT l.id, l.later_id, l.earlier_id, l.state, 1 AS depth FROM lineage_link l WHERE (l.later_id = ${id}::uuid OR l.earlier_id = ${id}::uuid) AND l.state <> 'rejected'
      UNION
      SELECT l.id, l.later_id, l.earlier_id, l.state, c.depth + 1 FROM chain c
      JOIN lineage_link l ON (l.later_id IN (c.later_id, c.earlier_id) OR l.earlier_id IN (c.later_id, c.earlier_id)) AND l.id <> c.id
      WHERE c.state = 'confirmed' AND l.state = 'confirmed' AND c.depth < ${LONGEST_CHAIN})
    SELECT DISTINCT id FROM chain`);
  const rows = await reader.lineageLink.findMany({ where: { id: { in: found.map((row) => row.id) } }, include });
  const pairs = (await toPairs(rows, reader)).toSorted((one, other) => (one.later.adoptedOn === other.later.adoptedOn ? one.later.code.localeCompare(other.later.code) : one.later.adoptedOn < other.later.adoptedOn ? -1 : 1));
  return { code, pairs };
}
