import { useTranslations } from "next-intl";

import { ChartSection } from "@/components/charts/chart-section";
import { sectorChartHeight } from "@/components/charts/chart-heights";
import { LazySectorBars } from "@/components/charts/lazy-charts";
import { TextLink } from "@/components/ui/text-link";
import type { SectorBars } from "@/lib/charts/prepare-sector-bars";

import { CompletionLegend } from "./completion-legend";
import { SectorTable } from "./sector-table";

/** Progress by sector, as a chart or as its table, and the sectors that have nothing to follow up. */
export function SectorSection({ bars }: { bars: SectorBars }) {
  const t = useTranslations("overview.sectors");
  const charts = useTranslations("charts");
  const names = bars.rows.map(({ name }) => name);
  const counts = { followUp: bars.followUp, rows: bars.rows.length, sectors: bars.rows.length };
  return (
    <ChartSection
      title={t("title")} denominator={t("denominator", counts)} summary={`${charts("sectorSummary", counts)} ${charts("keys")}`}
      legend={<CompletionLegend />} table={<SectorTable bars={bars} />} note={<InformationOnly bars={bars} />}
      height={{ phone: sectorChartHeight(names, true), desk: sectorChartHeight(names, false) }}
    >
      <LazySectorBars bars={bars} />
    </ChartSection>
  );
}

function InformationOnly({ bars }: { bars: SectorBars }) {
  const t = useTranslations("overview.sectors");
  if (bars.informationOnly.length === 0) return null;
  return (
    <div className="mt-1.5 text-12 text-ink-3">
      <p className="inline">{t("informationOnly")}</p>{" "}
      <ul className="inline">
        {bars.informationOnly.map(({ code, name, count, href }) => (
          <li key={code} className="mr-2 inline-block"><TextLink href={href} prefetch={false} className="num">{name} {count}</TextLink></li>
        ))}
      </ul>
    </div>
  );
}
