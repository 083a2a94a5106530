import { isTracked } from "@/lib/clauses/rules";
import { TRACKED_VERBS } from "@/lib/clauses/schema";
import type { TrackedVerb } from "@/lib/extraction/output";
import { COMPLETIONS, type Completion } from "@/lib/progress/schema";
import type { Standing } from "@/lib/quarters/rules/standing";

/** How many stand at each completion. */
export type CompletionCounts = Record<Completion, number>;

/** The figures of a set of commitments. Completion and all that follows are counted among those to follow up. */
export type Figures = {
  tracked: number;
  followUp: number;
  information: number;
  completion: CompletionCounts;
  open: number;
  /** Open with a day after which it is late. */
  dated: number;
  overdue: number;
  datePassed: number;
  termEnded: number;
  /** Overdue by the dates that the text itself gives. */
  overdueByText: number;
};

/** A zero for every completion. */
export function noCompletions(): CompletionCounts {
  return Object.fromEntries(COMPLETIONS.map((completion) => [completion, 0])) as CompletionCounts;
}

/** Counts standings. */
export function countStandings(standings: readonly Standing[]): Figures {
  const followUp = standings.filter((standing) => standing.followUp);
  const completion = noCompletions();
  for (const standing of followUp) completion[standing.completion] += 1;
  const late = (timeliness: Standing["timeliness"]) => followUp.filter((standing) => standing.timeliness === timeliness).length;
  return {
    tracked: standings.length,
    followUp: followUp.length,
    information: standings.length - followUp.length,
    completion,
    open: followUp.filter(({ open }) => open).length,
    dated: followUp.filter(({ open, deadline }) => open && deadline?.latest != null).length,
    overdue: late("overdue"),
    datePassed: late("date_passed"),
    termEnded: late("term_ended"),
    overdueByText: followUp.filter(({ timelinessByText }) => timelinessByText === "overdue").length,
  };
}

/** Counts standings by verb; the three figures are never given only as their sum. What a person promoted under another verb is in none of them. */
export function countByVerb(standings: readonly Standing[]): Record<TrackedVerb, Figures> {
  const of = (verb: TrackedVerb) => countStandings(standings.filter(({ facts }) => facts.verb === verb));
  return Object.fromEntries(TRACKED_VERBS.map((verb) => [verb, of(verb)])) as Record<TrackedVerb, Figures>;
}

/** Counts what a person promoted although its verb is not a tracked one. */
export function countPromoted(standings: readonly Standing[]): Figures {
  return countStandings(standings.filter(({ facts }) => !isTracked(facts.verb)));
}
