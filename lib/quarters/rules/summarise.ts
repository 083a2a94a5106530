import { SECTOR_CODES } from "@/lib/clauses/schema";
import type { Timeliness } from "@/lib/commitments/schema";
import { boundsOfQuarter, nextQuarter } from "@/lib/calendar/quarter";
import type { SectorCode, TrackedVerb } from "@/lib/extraction/output";
import type { Completion } from "@/lib/progress/schema";
import { countByVerb, countPromoted, countStandings, type Figures } from "@/lib/quarters/rules/count";
import type { ReportPeriod } from "@/lib/quarters/rules/period";
import { type CommitmentFacts, type Completions, type Standing, standingsOn } from "@/lib/quarters/rules/standing";

/** What is known of a quarter, in the order of the texts: attributes, and the state on the opening and on the reported day. */
export type QuarterFacts = {
  period: ReportPeriod;
  commitments: readonly CommitmentFacts[];
  opening: Completions;
  closing: Completions;
  /** Commitments with an entry that became true in the quarter. */
  reported: ReadonlySet<string>;
  /** Commitments whose state rests on an entry that another person disputes. */
  disputed: ReadonlySet<string>;
  /** Commitments with an open notice at their clause. */
  noticed: ReadonlySet<string>;
};

/** A commitment whose completion is another one at the end than at the start; null where it was adopted since. */
export type Change = { standing: Standing; from: Completion | null };

/** The lists of a report, each in the order of the texts and of what is to follow up; `noticed` of all that is tracked. */
export type QuarterLists = {
  changed: Change[];
  completed: Standing[];
  newlyOverdue: Standing[];
  newlyPassed: Standing[];
  newlyEnded: Standing[];
  dueNext: Standing[];
  nothingReported: Standing[];
  disputed: Standing[];
  noticed: Standing[];
};

export type SectorFigures = Figures & { sector: SectorCode };

/** The summary of a quarter: codes and whole numbers only, no words. */
export type QuarterSummary = {
  period: ReportPeriod;
  opening: Figures;
  closing: Figures;
  byVerb: Record<TrackedVerb, Figures>;
  /** Under other verbs, promoted by a person. */
  promoted: Figures;
  /** Sectors that have anything tracked, in pillar order. */
  sectors: SectorFigures[];
  lists: QuarterLists;
  /** All that was adopted by the opening day, as it stood then. */
  before: Standing[];
  standings: Standing[];
};

/** Computes the summary of a quarter. It depends on nothing but what it is given, so the same facts give the same summary. */
export function summariseQuarter(facts: QuarterFacts): QuarterSummary {
  const { period, commitments } = facts;
  const before = standingsOn(commitments, { completions: facts.opening, day: period.openingDay });
  const standings = standingsOn(commitments, { completions: facts.closing, day: period.day });
  return {
    period, before, standings,
    opening: countStandings(before),
    closing: countStandings(standings),
    byVerb: countByVerb(standings),
    promoted: countPromoted(standings),
    sectors: bySector(standings),
    lists: listsOf({ before, standings, facts }),
  };
}

function bySector(standings: readonly Standing[]): SectorFigures[] {
  const of = (sector: SectorCode) => standings.filter(({ facts }) => facts.sector === sector);
  return SECTOR_CODES.map((sector) => ({ sector, ...countStandings(of(sector)) })).filter(({ tracked }) => tracked > 0);
}

function listsOf({ before, standings, facts }: { before: readonly Standing[]; standings: readonly Standing[]; facts: QuarterFacts }): QuarterLists {
  const then = new Map(before.map((standing) => [standing.facts.id, standing]));
  const followUp = standings.filter((standing) => standing.followUp);
  const changed = followUp
    .map((standing) => ({ standing, from: then.get(standing.facts.id)?.completion ?? null }))
    .filter(({ standing, from }) => standing.completion !== (from ?? "not_assessed"));
  const newly = (timeliness: Timeliness) =>
    followUp.filter((standing) => standing.timeliness === timeliness && then.get(standing.facts.id)?.timeliness !== timeliness);
  const { reported, disputed, noticed } = facts;
  return {
    changed,
    completed: changed.map(({ standing }) => standing).filter(({ completion }) => completion === "completed"),
    newlyOverdue: newly("overdue"),
    newlyPassed: newly("date_passed"),
    newlyEnded: newly("term_ended"),
    dueNext: followUp.filter((standing) => isDueNext(standing, facts.period)),
    nothingReported: followUp.filter((standing) => standing.open && !reported.has(standing.facts.id)),
    disputed: followUp.filter((standing) => disputed.has(standing.facts.id)),
    noticed: standings.filter((standing) => noticed.has(standing.facts.id)),
  };
}

/** The last day up to which `dueNext` looks: the end of the quarter after. */
export function dueNextUntil(period: ReportPeriod): string {
  return boundsOfQuarter(nextQuarter(period.quarter)).last;
}

/** Open, and its last day comes from the reported day up to the end of the next quarter: what falls due on the very last day is not yet late. */
function isDueNext({ open, deadline }: Standing, period: ReportPeriod): boolean {
  return open && deadline?.latest != null && deadline.latest >= period.day && deadline.latest <= dueNextUntil(period);
}
