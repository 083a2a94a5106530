import { z } from "zod";
import { deadlineSchema, kindSchema, sectorCodeSchema, TRACKED_VERBS, verbSchema } from "@/lib/clauses/schema";
import type { Reader } from "@/lib/db/client";
import type { DeadlineFacts } from "@/lib/commitments/rules";
import type { AsOf } from "@/lib/progress/rules";
import { type ClauseSelection, clauseSelectionSchema, type ReportSource, reportSourceSchema } from "@/lib/quarters/schema";
import type { CommitmentFacts, DeliverableFacts } from "@/lib/quarters/rules/standing";

const commitmentSchema = z.array(
  z.object({ id: z.string(), code: z.string(), verb: verbSchema, kind: kindSchema, sector: sectorCodeSchema, adoptedOn: z.iso.date() }),
);

const deliverableSchema = z.array(
  z.object({
    id: z.string(),
    commitmentId: z.string(),
    origin: z.enum(["text", "person"]).nullable(),
    deadline: deadlineSchema.nullable(),
  }),
);

/** Every commitment adopted by a day, with its attributes and deadlines as known at a position, in the order of the texts. */
export async function listCommitmentFacts(reader: Reader, { day, known }: AsOf): Promise<CommitmentFacts[]> {
  const commitments = commitmentSchema.parse(await reader.$queryRaw`
    SELECT c.id, c.code, r.verb, r.kind, r.sector_code AS sector, to_char(c.adopted_on, 'YYYY-MM-DD') AS "adoptedOn"
    FROM commitment c
    JOIN communique q ON q.id = c.communique_id
    JOIN commitment_revision r ON r.commitment_id = c.id AND r.from_no <= ${known} AND (r.until_no IS NULL OR r.until_no > ${known})
    WHERE c.created_no <= ${known} AND c.adopted_on <= ${day}::date AND r.selection <> 'rejected'
    ORDER BY c.adopted_on, q.code, c.paragraph_index, c.ordinal`);
  const deliverables = await listDeliverableFacts(reader, { day, known });
  return commitments.map((commitment) => ({ ...commitment, deliverables: deliverables.get(commitment.id) ?? [] }));
}

async function listDeliverableFacts(reader: Reader, { day, known }: AsOf): Promise<Map<string, DeliverableFacts[]>> {
  const rows = deliverableSchema.parse(await reader.$queryRaw`
    SELECT d.id, d.commitment_id AS "commitmentId", l.origin,
      CASE WHEN l.origin IS NOT NULL THEN jsonb_build_object('text', l.text, 'type', l.type, 'earliest', l.earliest, 'latest', l.latest,
        'precision', l.precision, 'rule', l.rule) END AS deadline
    FROM deliverable d
    JOIN commitment c ON c.id = d.commitment_id
    LEFT JOIN deadline l ON l.deliverable_id = d.id AND l.from_no <= ${known} AND (l.until_no IS NULL OR l.until_no > ${known})
    WHERE d.from_no <= ${known} AND (d.until_no IS NULL OR d.until_no > ${known}) AND c.adopted_on <= ${day}::date
    ORDER BY d.commitment_id, d.ordinal`);
  const found = new Map<string, DeliverableFacts[]>();
  for (const { id, commitmentId, origin, deadline } of rows) {
    const list = found.get(commitmentId) ?? [];
    const begun = list.at(-1)?.id === id ? list.pop() : undefined;
    list.push(withDeadline(begun ?? { id, text: null, person: null }, { origin, deadline }));
    found.set(commitmentId, list);
  }
  return found;
}

function withDeadline(facts: DeliverableFacts, { origin, deadline }: { origin: "text" | "person" | null; deadline: DeadlineFacts | null }): DeliverableFacts {
  return origin === null ? facts : { ...facts, [origin]: deadline };
}

/** The day of the first adoption in the register; null while it is empty. */
export async function firstAdoption(reader: Reader): Promise<string | null> {
  const [row] = z.tuple([z.object({ day: z.iso.date().nullable() })]).parse(
    await reader.$queryRaw`SELECT to_char(min(adopted_on), 'YYYY-MM-DD') AS day FROM communique`,
  );
  return row.day;
}

/** How many clauses there are of communiqués adopted by a day, and how many of them are in the register, as known at a position. */
export async function countClauses(reader: Reader, { day, known }: AsOf): Promise<ClauseSelection> {
  const [row] = z.tuple([clauseSelectionSchema]).parse(await reader.$queryRaw`
    SELECT count(*)::int AS "all",
      (count(*) FILTER (WHERE r.selection <> 'rejected' AND r.verb = ANY(${[...TRACKED_VERBS]}::text[])))::int AS tracked,
      (count(*) FILTER (WHERE r.selection <> 'rejected' AND r.verb <> ALL(${[...TRACKED_VERBS]}::text[])))::int AS promoted,
      (count(*) FILTER (WHERE r.selection = 'rejected'))::int AS rejected
    FROM clause cl JOIN communique q ON q.id = cl.communique_id
    LEFT JOIN commitment c ON c.clause_id = cl.id AND c.created_no <= ${known}
    LEFT JOIN commitment_revision r ON r.commitment_id = c.id AND r.from_no <= ${known} AND (r.until_no IS NULL OR r.until_no > ${known})
    WHERE cl.extracted_no <= ${known} AND q.adopted_on <= ${day}::date`);
  return row;
}

/** The communiqués adopted by a day, as known at a position, the first adopted first. */
export async function listSources(reader: Reader, { day, known }: AsOf): Promise<ReportSource[]> {
  return z.array(reportSourceSchema).parse(await reader.$queryRaw`
    SELECT code, meeting, to_char(adopted_on, 'YYYY-MM-DD') AS "adoptedOn",
      jsonb_strip_nulls(jsonb_build_object('zh', title_zh, 'ru', title_ru, 'en', title_en)) AS title
    FROM communique WHERE imported_no <= ${known} AND adopted_on <= ${day}::date ORDER BY adopted_on, code`);
}
