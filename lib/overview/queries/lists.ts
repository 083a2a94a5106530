import { z } from "zod";
import { FOLLOW_UP_KINDS } from "@/lib/clauses/schema";
import type { Reader } from "@/lib/db/client";
import { STANDING } from "@/lib/register/queries/matched";
import { type LatestEntry, latestEntrySchema, type OpenDeadline, openDeadlineSchema } from "@/lib/overview/schema";

/** The entries last logged, the newest first, whatever became of them. */
export async function listLatestEntries(reader: Reader, limit: number): Promise<LatestEntry[]> {
  return z.array(latestEntrySchema).parse(await reader.$queryRaw`
    SELECT e.id, c.code, c.verb, e.completion, p.name AS author, to_char(e.effective_on, 'YYYY-MM-DD') AS "effectiveOn",
      to_char(e.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt",
      (SELECT jsonb_object_agg(s.language, s.text) FROM clause_span s WHERE s.clause_id = c.clause_id) AS words,
      (SELECT jsonb_object_agg(s.language, s.verb_text) FROM clause_span s WHERE s.clause_id = c.clause_id) AS "verbWords",
      (SELECT d.ordinal FROM deliverable d WHERE d.id = e.deliverable_id) AS deliverable,
      (SELECT count(*)::int FROM deliverable d WHERE d.commitment_id = c.id AND d.until_no IS NULL) AS deliverables,
      CASE WHEN e.ended_as IS NOT NULL THEN e.ended_as WHEN e.in_force_from_no IS NULL THEN 'awaiting' ELSE 'in_force' END AS state,
      coalesce((SELECT a.verdict = 'disputed' FROM entry_assessment a WHERE a.entry_id = e.id ORDER BY a.no DESC LIMIT 1), false) AS disputed
    FROM progress_entry e JOIN commitment c ON c.id = e.commitment_id JOIN person p ON p.id = e.author_id
    ORDER BY e.no DESC LIMIT ${limit}`);
}

/** The open commitments with a last day, the earliest first. */
export async function listOpenDeadlines(reader: Reader, limit: number): Promise<OpenDeadline[]> {
  return z.array(openDeadlineSchema).parse(await reader.$queryRaw`
    SELECT c.code, c.kind, c.verb, s.completion, s.deadline_type AS type, s.deadline_text AS text,
      to_char(s.deadline_earliest, 'YYYY-MM-DD') AS earliest, to_char(s.deadline_latest, 'YYYY-MM-DD') AS latest
    FROM commitment c JOIN commitment_state s ON s.commitment_id = c.id
    WHERE s.deadline_latest IS NOT NULL AND c.kind = ANY(${[...FOLLOW_UP_KINDS]}) AND s.completion NOT IN ('completed', 'discontinued') AND ${STANDING}
    ORDER BY s.deadline_latest, c.adopted_on, c.paragraph_index, c.ordinal LIMIT ${limit}`);
}

/** Codes of the commitments whose state today rests on an entry that another person disputes. */
export async function listDisputedCodes(reader: Reader): Promise<string[]> {
  const rows = z.array(z.object({ code: z.string() })).parse(await reader.$queryRaw`
    SELECT c.code FROM commitment c
    WHERE ${STANDING} AND EXISTS (
      SELECT FROM deliverable d
      JOIN LATERAL (SELECT a.verdict FROM entry_assessment a WHERE a.entry_id = d.entry_id ORDER BY a.no DESC LIMIT 1) AS last ON true
      WHERE d.commitment_id = c.id AND last.verdict = 'disputed')
    ORDER BY c.adopted_on, c.paragraph_index, c.ordinal`);
  return rows.map(({ code }) => code);
}
