import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";

import { OverviewPage } from "@/components/overview/overview-page";
import { TrendPlace } from "@/components/overview/trend-place";
import { TrendSection } from "@/components/overview/trend-section";
import { PageFrame } from "@/components/shell/page-frame";
import { loadOverview, loadTrend } from "@/lib/overview/loaders";

export async function generateMetadata() {
  const t = await getTranslations("overview");
  return { title: t("title") };
}

async function OverTime() {
  return <TrendSection trend={await loadTrend()} />;
}

export default async function Overview() {
  const overview = await loadOverview(await getLocale());
  const t = await getTranslations("overview");
  return (
    <PageFrame title={t("title")}>
      <OverviewPage overview={overview} trend={<Suspense fallback={<TrendPlace />}><OverTime /></Suspense>} />
    </PageFrame>
  );
}
