import { z } from "zod";
import { addDays } from "@/lib/calendar/day";
import { DUE_SOON_DAYS } from "@/lib/commitments/rules";
import type { Reader } from "@/lib/db/client";
import { type CommitmentGroup, commitmentGroupSchema, type NoticeCounts, noticeCountsSchema } from "@/lib/overview/schema";
import { STANDING } from "@/lib/register/queries/matched";
import { freshSince } from "@/lib/register/rules";
import type { RegisterClock } from "@/lib/register/schema";

/**
 * The register in groups that the overview cannot tell apart. Days are cut only where the rules of timeliness change (today,
 * and the last day that is due soon), so one day of a group speaks for all; the rules themselves are not repeated here.
 */
export async function listGroups(reader: Reader, { today, timeZone }: RegisterClock): Promise<CommitmentGroup[]> {
  return z.array(commitmentGroupSchema).parse(await reader.$queryRaw`
    SELECT c.sector_code AS sector, c.verb, c.kind, s.completion, s.deadline_type AS "deadlineType",
      to_char(min(s.deadline_latest), 'YYYY-MM-DD') AS "deadlineLatest",
      coalesce((s.last_entry_at AT TIME ZONE ${timeZone})::date < ${freshSince(today)}::date, true) AS unreported,
      count(*)::int AS count
    FROM commitment c JOIN commitment_state s ON s.commitment_id = c.id
    WHERE ${STANDING}
    GROUP BY 1, 2, 3, 4, 5, 7, s.deadline_latest IS NULL, s.deadline_latest < ${today}::date, s.deadline_latest <= ${addDays(today, DUE_SOON_DAYS)}::date`);
}

/** How many commitments have open notices at their clause. */
export async function countNotices(reader: Reader): Promise<NoticeCounts> {
  const [row] = z.tuple([noticeCountsSchema]).parse(await reader.$queryRaw`
    SELECT count(*)::int AS any, (count(*) FILTER (WHERE repeats))::int AS repeats, (count(*) FILTER (WHERE others))::int AS others
    FROM (
      SELECT n.clause_id, bool_or(n.code = 'translation.duplicate') AS repeats, bool_or(n.code <> 'translation.duplicate') AS others
      FROM notice n JOIN commitment c ON c.clause_id = n.clause_id WHERE n.state = 'open' AND ${STANDING} GROUP BY n.clause_id
    ) AS noticed`);
  return row;
}
