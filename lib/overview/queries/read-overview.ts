import { db, type Reader } from "@/lib/db/client";
import { lastPosition } from "@/lib/log/read";
import { countNotices, listGroups } from "@/lib/overview/queries/figures";
import { listDisputedCodes, listLatestEntries, listOpenDeadlines } from "@/lib/overview/queries/lists";
import { countClauses, listSources } from "@/lib/quarters/queries/facts";
import { listSectorNames } from "@/lib/quarters/queries/words";
import type { RegisterClock } from "@/lib/register/schema";

/** How much of each list the overview shows. */
export type OverviewLimits = { entries: number; deadlines: number };

/** All that the overview shows of today, before it is counted. */
export async function readOverview({ limits, ...clock }: RegisterClock & { limits: OverviewLimits }, reader: Reader = db()) {
  const asOf = { day: clock.today, known: await lastPosition(reader) };
  return {
    groups: await listGroups(reader, clock),
    notices: await countNotices(reader),
    selection: await countClauses(reader, asOf),
    sources: await listSources(reader, asOf),
    sectors: await listSectorNames(reader),
    deadlines: await listOpenDeadlines(reader, limits.deadlines),
    latest: await listLatestEntries(reader, limits.entries),
    disputed: await listDisputedCodes(reader),
  };
}
