import { requireActor } from "@/lib/auth/page-gate";
import { todayIn } from "@/lib/calendar/day";
import { type DeadlineSpans, MOST_SPANS, prepareDeadlines } from "@/lib/charts/prepare-deadlines";
import { prepareSectorBars, type SectorBars } from "@/lib/charts/prepare-sector-bars";
import { prepareTrend, type Trend } from "@/lib/charts/prepare-trend";
import { languageOfWords } from "@/lib/commitments/labels";
import { timelinessOn } from "@/lib/commitments/rules";
import { env } from "@/lib/env";
import { langAttribute, type Locale } from "@/lib/i18n/routing";
import { readOverview } from "@/lib/overview/queries/read-overview";
import { type AttentionItem, attentionItems } from "@/lib/overview/rules/attention";
import { countOverview, type OverviewFigures } from "@/lib/overview/rules/count";
import type { LatestEntry, NoticeCounts, OpenDeadline } from "@/lib/overview/schema";
import { listQuarterLines } from "@/lib/quarters/queries/read-report";
import { freshSince, shortCode } from "@/lib/register/rules";
import type { ClauseSelection, ReportSource, SectorNames } from "@/lib/quarters/schema";

const LIMITS = { entries: 6, deadlines: MOST_SPANS };

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
  /** Null where no open commitment is dated. */
  deadlines: DeadlineSpans | null;
  latest: LatestEntry[];
  attention: AttentionItem[];
};

function clock() {
  const timeZone = env().REPORT_TIME_ZONE;
  return { today: todayIn(timeZone, new Date()), timeZone };
}

/** Today's overview, with names in the reader's language. */
export async function loadOverview(locale: Locale): Promise<Overview> {
  await requireActor();
  const now = clock();
  const { groups, deadlines, disputed, sectors, ...read } = await readOverview({ ...now, limits: LIMITS });
  const figures = countOverview(groups, now.today);
  return {
    ...now, ...read, figures,
    freshSince: freshSince(now.today),
    bars: prepareSectorBars(nameSectors(figures, { sectors, locale })),
    deadlines: prepareDeadlines({ dated: deadlines.map((deadline) => toDated({ ...deadline, label: read.sources.length > 1 ? deadline.code : shortCode(deadline.code) }, now.today)), total: figures.dated }, now.today),
    attention: attentionItems({ figures, notices: read.notices, disputed }),
  };
}

/** Completion at each quarter's end since the first adoption, and today. */
export async function loadTrend(): Promise<Trend> {
  await requireActor();
  const { lines } = await listQuarterLines(clock().today);
  return prepareTrend(
    lines.map(({ period: { quarter, day, stage }, figures: { followUp, completion } }) => ({ quarter, day, stage, followUp, completion })),
  );
}

function nameSectors(figures: OverviewFigures, { sectors, locale }: { sectors: readonly SectorNames[]; locale: Locale }) {
  return figures.sectors.map((sector) => {
    const named = sectors.find(({ code }) => code === sector.code);
    return { ...sector, name: named?.name[locale] ?? sector.code, pillar: named?.pillar[locale] ?? "" };
  });
}

function toDated({ code, label, kind, verb, completion, type, text, earliest, latest }: OpenDeadline & { label: string }, today: string) {
  const timeliness = timelinessOn({ kind, verb, completion, deadlineLatest: latest, deadlineType: type }, today);
  return { code: label, text, lang: langAttribute(languageOfWords(text)), earliest, latest, href: `/commitments/${encodeURIComponent(code)}`, late: timeliness === "overdue" };
}
