import { z } from "zod";
import type { ShellCounts } from "@/lib/accounts/schema";
import { type Day, compareDays } from "@/lib/calendar/day";
import { listQuarters, quarterOf } from "@/lib/calendar/quarter";
import { FOLLOW_UP_KINDS } from "@/lib/clauses/schema";
import { db, type Reader } from "@/lib/db/client";

const countRow = z.tuple([
  z.object({ register: z.int(), communiques: z.int(), review: z.int(), sectors: z.int(), bodies: z.int(), members: z.int(), firstAdoptedOn: z.iso.date().nullable() }),
]);

/**
 * The counts of the main navigation on a day: commitments to follow up, communiqués, clauses that nobody has decided, sectors, bodies, states that are
 * members on that day, and quarters from that of the first communiqué on.
 */
export async function countShell(today: Day, reader: Reader = db()): Promise<ShellCounts> {
  const [{ firstAdoptedOn, ...counts }] = countRow.parse(
    await reader.$queryRaw`
      SELECT
        (SELECT count(*)::int FROM commitment WHERE kind = ANY(${[...FOLLOW_UP_KINDS]}) AND selection <> 'rejected') AS register,
        (SELECT count(*)::int FROM communique) AS communiques,
        (SELECT count(*)::int FROM clause WHERE decision = 'open') AS review,
        (SELECT min(adopted_on)::text FROM communique) AS "firstAdoptedOn",
        (SELECT count(*)::int FROM sector) AS sectors,
        (SELECT count(*)::int FROM body) AS bodies,
        (SELECT count(DISTINCT state_code)::int FROM membership
          WHERE valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date)) AS members`,
  );
  return { ...counts, quarters: quartersSince(firstAdoptedOn, today) };
}

function quartersSince(first: Day | null, today: Day): number {
  if (first === null || compareDays(first, today) > 0) return 0;
  return listQuarters(quarterOf(first), quarterOf(today)).length;
}
