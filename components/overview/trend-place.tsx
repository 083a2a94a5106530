import { useTranslations } from "next-intl";

import { TREND_HEIGHT } from "@/components/charts/chart-heights";
import { Section } from "@/components/ui/section";

/** Keeps the place of the course over time until it arrives. */
export function TrendPlace() {
  const t = useTranslations("overview.trend");
  return <Section title={t("title")} denominator={t("denominator")}><div style={{ minHeight: TREND_HEIGHT }} /></Section>;
}
