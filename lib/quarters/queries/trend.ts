import type { Day } from "@/lib/calendar/day";
import type { Reader } from "@/lib/db/client";
import { listCommitmentFacts } from "@/lib/quarters/queries/facts";
import { listCountingEntries } from "@/lib/quarters/queries/state";
import { countStandings, type Figures } from "@/lib/quarters/rules/count";
import { standingsOn } from "@/lib/quarters/rules/standing";
import { sweepCompletions } from "@/lib/quarters/rules/sweep";

/** The register's figures on each of several days as known at a position, by day; each day's state is carried forward from the entries before it. */
export async function listPeriodFigures(reader: Reader, { days, known }: { days: readonly Day[]; known: number }): Promise<Map<Day, Figures>> {
  const ascending = days.toSorted();
  const last = ascending.at(-1);
  if (last === undefined) return new Map();
  const facts = await listCommitmentFacts(reader, { day: last, known });
  const deliverables = new Map(facts.map(({ id, deliverables: parts }) => [id, parts.map((part) => part.id)]));
  const states = sweepCompletions(await listCountingEntries(reader, known), { days: ascending, deliverables });
  return new Map(ascending.map((day, at) => [day, countStandings(standingsOn(facts, { completions: states[at] ?? new Map(), day }))]));
}
