import { isTracked } from "@/lib/clauses/rules";
import { SECTOR_CODES, TRACKED_VERBS } from "@/lib/clauses/schema";
import { isFollowUp, isOpen, timelinessOn } from "@/lib/commitments/rules";
import type { Timeliness } from "@/lib/commitments/schema";
import type { SectorCode, TrackedVerb } from "@/lib/extraction/output";
import type { CommitmentGroup } from "@/lib/overview/schema";
import { type CompletionCounts, noCompletions } from "@/lib/quarters/rules/count";

/** A sector's counts: completion among what is to follow up. */
export type SectorOverview = { code: SectorCode; followUp: number; information: number; completion: CompletionCounts };

/** Today's figures of the whole register. */
export type OverviewFigures = {
  tracked: number;
  followUp: number;
  information: number;
  /** What is to follow up, by verb: never given only as the sum. */
  byVerb: Record<TrackedVerb, number>;
  /** To follow up under another verb, because a person promoted the clause. */
  promoted: number;
  completion: CompletionCounts;
  open: number;
  /** Open with a last day. */
  dated: number;
  overdue: number;
  datePassed: number;
  termEnded: number;
  dueSoon: number;
  /** Open with nothing logged since the last full quarter began. */
  stale: number;
  sectors: SectorOverview[];
};

type Judged = CommitmentGroup & { followUp: boolean; open: boolean; timeliness: Timeliness };

/** Adds up groups of commitments as they stand today. Whether a group is open, late or to follow up is decided by the rules of commitments alone. */
export function countOverview(groups: readonly CommitmentGroup[], today: string): OverviewFigures {
  const judged = groups.map((group) => ({ ...group, followUp: isFollowUp(group.kind), open: isOpen(group), timeliness: timelinessOn(group, today) }));
  const followUp = judged.filter((group) => group.followUp);
  const late = (timeliness: Timeliness) => sum(judged.filter((group) => group.timeliness === timeliness));
  return {
    tracked: sum(judged),
    followUp: sum(followUp),
    information: sum(judged) - sum(followUp),
    byVerb: Object.fromEntries(TRACKED_VERBS.map((verb) => [verb, sum(followUp.filter((group) => group.verb === verb))])) as Record<TrackedVerb, number>,
    promoted: sum(followUp.filter(({ verb }) => !isTracked(verb))),
    completion: byCompletion(followUp),
    open: sum(judged.filter(({ open }) => open)),
    dated: sum(judged.filter(({ open, deadlineLatest }) => open && deadlineLatest !== null)),
    overdue: late("overdue"),
    datePassed: late("date_passed"),
    termEnded: late("term_ended"),
    dueSoon: late("due_soon"),
    stale: sum(judged.filter(({ open, unreported }) => open && unreported)),
    sectors: SECTOR_CODES.map((code) => toSector(code, judged)).filter(({ followUp: due, information }) => due + information > 0),
  };
}

function toSector(code: SectorCode, groups: readonly Judged[]): SectorOverview {
  const own = groups.filter(({ sector }) => sector === code);
  const followUp = own.filter((group) => group.followUp);
  return { code, followUp: sum(followUp), information: sum(own) - sum(followUp), completion: byCompletion(followUp) };
}

function byCompletion(groups: readonly Judged[]): CompletionCounts {
  const counts = noCompletions();
  for (const { completion, count } of groups) counts[completion] += count;
  return counts;
}

function sum(groups: readonly { count: number }[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}

