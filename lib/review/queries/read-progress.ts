import { z } from "zod";
import { clauseSchema, decisionSchema, localisedSchema } from "@/lib/clauses/schema";
import { db, type Reader } from "@/lib/db/client";
import type { Language } from "@/lib/extraction/output";
import type { DecidedClause } from "@/lib/review/rules";
import type { ReviewProgress } from "@/lib/review/schema";

const progressSchema = z.array(
  z.object({ code: z.string(), title: localisedSchema, adoptedOn: z.iso.date(), clauses: z.int(), decided: z.int(), openNotices: z.int() }),
);

/** How far the review of each communiqué is, the last adopted first. */
export async function listReviewProgress(reader: Reader = db()): Promise<ReviewProgress[]> {
  return progressSchema.parse(await reader.$queryRaw`
    SELECT m.code, jsonb_strip_nulls(jsonb_build_object('zh', m.title_zh, 'ru', m.title_ru, 'en', m.title_en)) AS title, to_char(m.adopted_on, 'YYYY-MM-DD') AS "adoptedOn",
      (SELECT count(*)::int FROM clause c WHERE c.communique_id = m.id) AS clauses,
      (SELECT count(*)::int FROM clause c WHERE c.communique_id = m.id AND c.decision <> 'open') AS decided,
      (SELECT count(*)::int FROM notice n WHERE n.communique_id = m.id AND n.state = 'open') AS "openNotices"
    FROM communique m ORDER BY m.adopted_on DESC, m.code`);
}

/** Every clause that the machine read and a person has decided. */
export async function listDecidedClauses(reader: Reader = db()): Promise<DecidedClause[]> {
  const rows = await reader.clause.findMany({ where: { origin: "machine", decision: { not: "open" } }, select: { decision: true, proposal: true } });
  return rows.map(({ decision, proposal }) => {
    const { verb, tracked, confidence, reasons, span } = clauseSchema.parse(proposal);
    return { decision: decisionSchema.parse(decision), verb, tracked, confidence, reasons, languages: Object.keys(span) as Language[] };
  });
}
