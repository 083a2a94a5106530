import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, todayIn } from "@/lib/calendar/day";
import { DEADLINE_TYPES, KINDS, TRACKED_VERBS } from "@/lib/clauses/schema";
import { DUE_SOON_DAYS, isFollowUp, timelinessOn } from "@/lib/commitments/rules";
import { Prisma } from "@/lib/db/generated/client";
import { useDatabase } from "@/lib/db/testing/use-database";
import { COMPLETIONS } from "@/lib/progress/schema";
import { FOLLOW_UP, staleSql, timelinessSql } from "@/lib/register/queries/matched";
import { freshSince, isStale } from "@/lib/register/rules";

const database = useDatabase();
const today = "2026-05-20";

/** Days about every boundary: today, the end of "due soon", the first day that still counts as fresh. */
const days = fc.constantFrom(...[today, addDays(today, DUE_SOON_DAYS), freshSince(today)].flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]));
const instants = fc.tuple(days, fc.constantFrom("00:00:00", "05:45:00", "18:14:59", "18:15:00", "23:59:59")).map(([day, time]) => `${day}T${time}Z`);
const cases = fc.record({
  kind: fc.constantFrom(...KINDS),
  verb: fc.constantFrom(...TRACKED_VERBS),
  completion: fc.constantFrom(...COMPLETIONS),
  deadlineLatest: fc.option(days),
  deadlineType: fc.option(fc.constantFrom(...DEADLINE_TYPES)),
  lastEntryAt: fc.option(instants),
});

test("the database decides follow-up, timeliness and staleness as the rules do", async () => {
  const sample = fc.sample(cases, 800);
  for (const timeZone of ["UTC", "Asia/Kathmandu", "America/St_Johns"]) {
    const rows = await database.prisma.$queryRaw<{ followUp: boolean; timeliness: string; stale: boolean }[]>(Prisma.sql`
      WITH given AS (
        SELECT * FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(sample)}::jsonb)
          AS (kind text, verb text, completion text, "deadlineLatest" date, "deadlineType" text, "lastEntryAt" timestamptz)) WITH ORDINALITY AS g(kind, verb, completion, deadline_latest, deadline_type, last_entry_at, at))
      SELECT ${FOLLOW_UP} AS "followUp", ${timelinessSql(today)} AS timeliness, ${staleSql({ today, timeZone })} AS stale
      FROM given c JOIN given s ON s.at = c.at ORDER BY c.at`);
    expect(rows).toEqual(sample.map((facts) => ({
      followUp: isFollowUp(facts.kind),
      timeliness: timelinessOn(facts, today),
      stale: isStale({ ...facts, lastEntryOn: facts.lastEntryAt && todayIn(timeZone, new Date(facts.lastEntryAt)) }, today),
    })));
  }
});
