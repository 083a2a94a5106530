import { z } from "zod";
import type { Reader } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { completionSchema, type Completion } from "@/lib/progress/schema";
import type { AsOf } from "@/lib/progress/rules";

/** The state of one deliverable on a day as known at a position, and the entry that gives it. */
export type DeliverableState = { deliverableId: string; commitmentId: string; completion: Completion; entryId: string; entryNo: number };

const stateSchema = z.array(
  z.object({ deliverableId: z.string(), commitmentId: z.string(), completion: completionSchema, entryId: z.string(), entryNo: z.int() }),
);

/**
 * The deciding entry of every deliverable that has one, on a day as known at a position (of one commitment, or of all).
 * The same question as `decidingEntry` in lib/progress/rules.ts, asked of the database; a law test holds them together.
 */
export async function listDeliverableStates(reader: Reader, { day, known, commitmentId }: AsOf & { commitmentId?: string }): Promise<DeliverableState[]> {
  const one = commitmentId ? Prisma.sql`AND e.commitment_id = ${commitmentId}::uuid` : Prisma.empty;
  const rows = await reader.$queryRaw`
    SELECT DISTINCT ON (d.id) d.id AS "deliverableId", d.commitment_id AS "commitmentId", e.completion, e.id AS "entryId", e.no AS "entryNo"
    FROM deliverable d
    JOIN progress_entry e ON e.commitment_id = d.commitment_id AND (e.deliverable_id IS NULL OR e.deliverable_id = d.id)
    WHERE d.from_no <= ${known} AND (d.until_no IS NULL OR d.until_no > ${known})
      AND e.in_force_from_no <= ${known} AND (e.ended_by_no IS NULL OR e.ended_by_no > ${known}) AND e.effective_on <= ${day}::date ${one}
    ORDER BY d.id, e.effective_on DESC, e.no DESC`;
  return stateSchema.parse(rows);
}
