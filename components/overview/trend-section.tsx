import { useLocale, useTranslations } from "next-intl";

import { ChartSection } from "@/components/charts/chart-section";
import { TREND_HEIGHT } from "@/components/charts/chart-heights";
import { LazyTrend } from "@/components/charts/lazy-charts";
import { RowHead, ScrollX, Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Trend } from "@/lib/charts/prepare-trend";
import { formatDay, formatQuarterShort } from "@/lib/i18n/format";

import { CompletionCells, CompletionHeads } from "./completion-columns";

/** Completion at each quarter's end. Every quarter is still a draft, which the note says. */
export function TrendSection({ trend }: { trend: Trend }) {
  const t = useTranslations("overview.trend");
  const charts = useTranslations("charts");
  return (
    <ChartSection
      title={t("title")} denominator={t("denominator")} summary={`${charts("trendSummary", { columns: trend.columns.length })} ${charts("keys")}`}
      height={{ phone: TREND_HEIGHT, desk: TREND_HEIGHT }} table={<TrendTable trend={trend} />}
      note={<p className="mt-1.5 text-12 text-ink-3">{t("draft")} {trend.earlier > 0 ? t("earlier", { count: trend.earlier }) : null}</p>}
    >
      <LazyTrend trend={trend} />
    </ChartSection>
  );
}

function TrendTable({ trend }: { trend: Trend }) {
  const t = useTranslations("charts");
  const title = useTranslations("overview.trend")("title");
  const locale = useLocale();
  return (
    <ScrollX label={t("tableOf", { title })}>
      <Table caption={title} className="min-w-[640px]">
        <thead><tr><Th className="align-bottom">{t("quarter")}</Th><Th className="align-bottom">{t("stateOn")}</Th><CompletionHeads /><Th numeric className="align-bottom">{t("toFollowUpHead")}</Th></tr></thead>
        <tbody>
          {trend.columns.map(({ quarter, day, open, segments, total }) => (
            <tr key={quarter}>
              <RowHead className="whitespace-nowrap"><TextLink href={`/quarters/${quarter}`} prefetch={false}>{formatQuarterShort(quarter, locale)}</TextLink></RowHead>
              <Td className="whitespace-nowrap">{formatDay(day, locale)}{open ? <span className="text-ink-3"> · {t("stillOpen")}</span> : null}</Td>
              <CompletionCells cellOf={(name) => ({ count: segments.find((segment) => segment.name === name)?.count ?? 0 })} />
              <Td numeric className="font-semibold">{total}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollX>
  );
}
