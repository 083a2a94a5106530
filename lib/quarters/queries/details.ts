import { z } from "zod";
import type { Reader } from "@/lib/db/client";
import { listDeliverableStates } from "@/lib/log/state-as-of";
import type { AsOf } from "@/lib/progress/rules";
import { type CommitmentDetail, commitmentDetailSchema, type DecidingEntry, decidingEntrySchema } from "@/lib/quarters/schema";
import { listVerdicts } from "@/lib/quarters/queries/state";

/** What the rows of an export say beside their figures, by commitment, as known at a position. */
export async function listCommitmentDetails(reader: Reader, { day, known }: AsOf): Promise<Map<string, CommitmentDetail>> {
  const rows = z.array(commitmentDetailSchema).parse(await reader.$queryRaw`
    SELECT c.id, q.code AS communique, c.paragraph_index AS paragraph,
      (SELECT jsonb_object_agg(s.language, s.text) FROM clause_span s WHERE s.clause_id = c.clause_id) AS words,
      coalesce((SELECT jsonb_object_agg(t.language, jsonb_build_object('text', t.text, 'state', t.state)) FROM commitment_title t
        WHERE t.commitment_id = c.id AND t.no <= ${known}), '{}'::jsonb) AS titles,
      (SELECT jsonb_agg(jsonb_build_object('code', b.code, 'role', o.owner->>'role',
          'name', jsonb_build_object('zh', b.name_zh, 'en', b.name_en, 'ru', b.name_ru)) ORDER BY o.at)
        FROM jsonb_array_elements(r.owners) WITH ORDINALITY AS o (owner, at) JOIN body b ON b.code = o.owner->>'body') AS owners,
      (SELECT count(*)::int FROM notice n WHERE n.clause_id = c.clause_id AND n.state = 'open' AND n.raised_no <= ${known}) AS notices
    FROM commitment c
    JOIN communique q ON q.id = c.communique_id
    JOIN commitment_revision r ON r.commitment_id = c.id AND r.from_no <= ${known} AND (r.until_no IS NULL OR r.until_no > ${known})
    WHERE c.created_no <= ${known} AND c.adopted_on <= ${day}::date`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The entries that give the deliverables' states on a day as known at a position, by commitment, the latest first. */
export async function listDecidingEntries(reader: Reader, asOf: AsOf): Promise<Map<string, DecidingEntry[]>> {
  const states = await listDeliverableStates(reader, asOf);
  const ids = [...new Set(states.map(({ entryId }) => entryId))];
  const entries = z.array(decidingEntrySchema).parse(await reader.$queryRaw`
    SELECT e.id, e.no, e.commitment_id AS "commitmentId", to_char(e.effective_on, 'YYYY-MM-DD') AS "effectiveOn", e.narrative, e.sensitive,
      coalesce((SELECT jsonb_agg(jsonb_build_object('tier', v.tier, 'title', v.title, 'url', v.url, 'fileName', v.file_name) ORDER BY pe.ordinal)
        FROM progress_evidence pe JOIN evidence v ON v.id = pe.evidence_id WHERE pe.entry_id = e.id), '[]'::jsonb) AS evidence
    FROM progress_entry e WHERE e.id = ANY(${ids}::uuid[]) ORDER BY e.effective_on DESC, e.no DESC`);
  const verdicts = await listVerdicts(reader, asOf.known);
  const found = new Map<string, DecidingEntry[]>();
  for (const entry of entries) {
    const list = found.get(entry.commitmentId) ?? [];
    list.push({ ...entry, verdict: verdicts.get(entry.id) ?? null });
    found.set(entry.commitmentId, list);
  }
  return found;
}
