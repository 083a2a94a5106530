import { requireActor } from "@/lib/auth/page-gate";
import { todayIn } from "@/lib/calendar/day";
import { type DeadlineSpans, MOST_SPANS, prepareDeadlines } from "@/lib/charts/prepare-deadlines";
import { prepareSectorBars, type SectorBars } from "@/lib/charts/prepare-sector-bars";
import { prepareTrend, type Trend } from "@/lib/charts/prepare-trend";
import { timelinessOn } from "@/lib/commitments/rules";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/routing";
import { countNotices, listGroups } from "@/lib/overview/queries/figures";
import { listDisputedCodes, listLatestEntries, listOpenDeadlines } from "@/lib/overview/queries/lists";
import { type AttentionItem, attentionItems } from "@/lib/overview/rules/attention";
import { countOverview, type OverviewFigures } from "@/lib/overview/rules/count";
import type { LatestEntry, NoticeCounts, OpenDeadline } from "@/lib/overview/schema";
import { getLastPosition } from "@/lib/quarters/queries/position";
import { countClauses, firstAdoption, listSources } from "@/lib/quarters/queries/facts";
import { listPeriodFigures } from "@/lib/quarters/queries/trend";
import { listSectorNames } from "@/lib/quarters/queries/words";
import { freshSince, listReportPeriods } from "@/lib/quarters/rules/period";
import type { ClauseSelection, ReportSource } from "@/lib/quarters/schema";

const LATEST_ENTRIES = 6;

/** What the overview shows, apart from the course over time. */
export type Overview = {
  today: string;
  timeZone: string;
  /** Open commitments without an entry since this day are stale. */
  freshSince: string;
  figures: OverviewFigures;
  notices: NoticeCounts;
  selection: ClauseSelection;
  sources: ReportSource[];
  bars: SectorBars;
  deadlines: DeadlineSpans | null;
  latest: LatestEntry[];
  attention: AttentionItem[];
};

/** Today's overview, with names in the reader's language. */
export async function loadOverview(locale: Locale): Promise<Overview> {
  await requireActor();
  const clock = today();
  const asOf = { day: clock.today, known: await getLastPosition(db()) };
  const figures = countOverview(await listGroups(db(), clock), clock.today);
  const notices = await countNotices(db());
  const dated = (await listOpenDeadlines(db(), MOST_SPANS)).map((deadline) => toDated(deadline, clock.today));
  return {
    ...clock, figures, notices,
    freshSince: freshSince(clock.today),
    selection: await countClauses(db(), asOf),
    sources: await listSources(db(), asOf),
    bars: await sectorBars(figures, locale),
    deadlines: prepareDeadlines({ dated, total: figures.dated }, clock.today),
    latest: await listLatestEntries(db(), LATEST_ENTRIES),
    attention: attentionItems({ figures, notices, disputed: await listDisputedCodes(db()) }),
  };
}

/** Completion at each quarter's end since the first adoption, and today. */
export async function loadTrend(): Promise<Trend> {
  await requireActor();
  const periods = listReportPeriods(await firstAdoption(db()), today().today);
  const known = await getLastPosition(db());
  const figures = await listPeriodFigures(db(), { days: periods.map(({ day }) => day), known });
  return prepareTrend(
    periods.flatMap(({ quarter, day, stage }) => {
      const found = figures.get(day);
      return found ? [{ quarter, day, stage, followUp: found.followUp, completion: found.completion }] : [];
    }),
  );
}

function today() {
  const timeZone = env().REPORT_TIME_ZONE;
  return { today: todayIn(timeZone, new Date()), timeZone };
}

async function sectorBars({ sectors }: OverviewFigures, locale: Locale): Promise<SectorBars> {
  const names = new Map((await listSectorNames(db())).map((sector) => [sector.code, sector]));
  return prepareSectorBars(
    sectors.map((sector) => {
      const known = names.get(sector.code);
      return { ...sector, name: known?.name[locale] ?? sector.code, pillar: known?.pillar[locale] ?? "" };
    }),
  );
}

function toDated({ code, kind, verb, completion, type, text, earliest, latest }: OpenDeadline, day: string) {
  const timeliness = timelinessOn({ kind, verb, completion, deadlineLatest: latest, deadlineType: type }, day);
  return { code, text, earliest, latest, href: `/commitments/${encodeURIComponent(code)}`, late: timeliness === "overdue" };
}
