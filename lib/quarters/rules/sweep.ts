import type { Day } from "@/lib/calendar/day";
import type { Completion } from "@/lib/progress/schema";
import type { Completions } from "@/lib/quarters/rules/standing";

/** An entry that counts at a position: for a deliverable, or for all of its commitment where that is null. */
export type CountingEntry = { no: number; commitmentId: string; deliverableId: string | null; completion: Completion; effectiveOn: Day };

/** The deliverables of each commitment, by commitment. */
export type DeliverablesOf = ReadonlyMap<string, readonly string[]>;

/**
 * The completion of every deliverable on each of several days, from the entries that count: carried forward until an entry
 * with a later effective date, or with the same and a higher position, says otherwise. One pass for all days.
 * @returns one map for each day, in the order of `days`, which must ascend.
 */
export function sweepCompletions(entries: readonly CountingEntry[], { days, deliverables }: { days: readonly Day[]; deliverables: DeliverablesOf }): Completions[] {
  const ordered = entries.toSorted((left, right) => (left.effectiveOn === right.effectiveOn ? left.no - right.no : left.effectiveOn < right.effectiveOn ? -1 : 1));
  const current = new Map<string, Completion>();
  let next = 0;
  return days.map((day) => {
    for (let entry = ordered[next]; entry !== undefined && entry.effectiveOn <= day; entry = ordered[next]) {
      const concerned = entry.deliverableId === null ? (deliverables.get(entry.commitmentId) ?? []) : [entry.deliverableId];
      for (const deliverable of concerned) current.set(deliverable, entry.completion);
      next += 1;
    }
    return new Map(current);
  });
}
