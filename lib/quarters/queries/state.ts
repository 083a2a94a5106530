import { z } from "zod";
import type { Reader } from "@/lib/db/client";
import { type DeliverableState, listDeliverableStates } from "@/lib/log/state-as-of";
import type { AsOf } from "@/lib/progress/rules";
import { completionSchema } from "@/lib/progress/schema";
import type { ReportPeriod } from "@/lib/quarters/rules/period";
import type { QuarterFacts } from "@/lib/quarters/rules/summarise";
import type { Completions } from "@/lib/quarters/rules/standing";
import type { CountingEntry } from "@/lib/quarters/rules/sweep";
import { listCommitmentFacts } from "@/lib/quarters/queries/facts";

const idsSchema = z.array(z.object({ id: z.string() }));

/** All that the summary of a quarter is computed from, as known at a position. */
export async function getQuarterFacts(reader: Reader, { period, known }: { period: ReportPeriod; known: number }): Promise<QuarterFacts> {
  const asOf = { day: period.day, known };
  const closing = await listDeliverableStates(reader, asOf);
  const verdicts = await listVerdicts(reader, known);
  return {
    period,
    commitments: await listCommitmentFacts(reader, asOf),
    opening: toCompletions(await listDeliverableStates(reader, { day: period.openingDay, known })),
    closing: toCompletions(closing),
    reported: await listReported(reader, { from: period.first, ...asOf }),
    disputed: new Set(closing.filter(({ entryId }) => verdicts.get(entryId) === "disputed").map(({ commitmentId }) => commitmentId)),
    noticed: await listNoticed(reader, known),
  };
}

function toCompletions(states: readonly DeliverableState[]): Completions {
  return new Map(states.map(({ deliverableId, completion }) => [deliverableId, completion]));
}

/** Commitments with an entry that counts and became true from a day to the reported one. */
async function listReported(reader: Reader, { from, day, known }: AsOf & { from: string }): Promise<Set<string>> {
  return toSet(await reader.$queryRaw`
    SELECT DISTINCT commitment_id AS id FROM progress_entry
    WHERE in_force_from_no <= ${known} AND (ended_by_no IS NULL OR ended_by_no > ${known})
      AND effective_on BETWEEN ${from}::date AND ${day}::date`);
}

/** The last word of another person on each entry that has one, as known at a position. */
export async function listVerdicts(reader: Reader, known: number): Promise<Map<string, "confirmed" | "disputed">> {
  const rows = z.array(z.object({ id: z.string(), verdict: z.enum(["confirmed", "disputed"]) })).parse(await reader.$queryRaw`
    SELECT DISTINCT ON (entry_id) entry_id AS id, verdict FROM entry_assessment WHERE no <= ${known} ORDER BY entry_id, no DESC`);
  return new Map(rows.map(({ id, verdict }) => [id, verdict]));
}

async function listNoticed(reader: Reader, known: number): Promise<Set<string>> {
  return toSet(await reader.$queryRaw`
    SELECT DISTINCT c.id FROM commitment c JOIN notice n ON n.clause_id = c.clause_id
    WHERE n.state = 'open' AND n.raised_no <= ${known} AND c.created_no <= ${known}`);
}

function toSet(rows: unknown): Set<string> {
  return new Set(idsSchema.parse(rows).map(({ id }) => id));
}

const entriesSchema = z.array(
  z.object({ no: z.int(), commitmentId: z.string(), deliverableId: z.string().nullable(), completion: completionSchema, effectiveOn: z.iso.date() }),
);

/** Every entry that counts at a position, for states on many days at once. */
export async function listCountingEntries(reader: Reader, known: number): Promise<CountingEntry[]> {
  return entriesSchema.parse(await reader.$queryRaw`
    SELECT no, commitment_id AS "commitmentId", deliverable_id AS "deliverableId", completion, to_char(effective_on, 'YYYY-MM-DD') AS "effectiveOn"
    FROM progress_entry WHERE in_force_from_no <= ${known} AND (ended_by_no IS NULL OR ended_by_no > ${known})`);
}
