import type { ReadingPlan } from "@/lib/communiques/rules/plan-reading";
import type { ClauseCounts, MergeCounts } from "@/lib/communiques/schema";
import type { Clause } from "@/lib/extraction/output";

/** How many clauses there are by verb; those that are not tracked together. */
export function countVerbs(clauses: readonly Pick<Clause, "verb">[]): ClauseCounts {
  const count = (verb: string) => clauses.filter((clause) => clause.verb === verb).length;
  const tracked = { approved: count("approved"), supported: count("supported"), noted: count("noted") };
  return { ...tracked, other: clauses.length - tracked.approved - tracked.supported - tracked.noted };
}

/** What a newer reading does to the clauses, in figures. What was refused before and comes again asks nothing of anybody. */
export function countPlan({ reread, changed, vanished, added, carried }: ReadingPlan): MergeCounts {
  const asked = changed.filter(({ refused }) => !refused);
  return {
    unchanged: reread.length + carried.length + changed.length - asked.length,
    changed: asked.filter(({ by }) => by === "words").length,
    readOtherwise: asked.filter(({ by }) => by === "reading").length,
    vanished: vanished.length, added: added.length, addedTracked: added.filter(({ tracked }) => tracked).length,
  };
}
