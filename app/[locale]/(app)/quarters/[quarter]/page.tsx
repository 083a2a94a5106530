import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";

import { QuarterNeighbours } from "@/components/quarters/quarter-neighbours";
import { QuarterReport } from "@/components/quarters/quarter-report";
import { PageFrame } from "@/components/shell/page-frame";
import { quarterTitle } from "@/lib/quarters/labels";
import { loadQuarter } from "@/lib/quarters/loaders";

type Props = { params: Promise<{ quarter: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: quarterTitle((await params).quarter, await getLocale()) };
}

export default async function QuarterPage({ params }: Props) {
  const report = await loadQuarter((await params).quarter);
  if (report === null) notFound();
  const t = await getTranslations("quarters");
  const { quarter } = report.summary.period;
  return (
    <PageFrame
      title={quarterTitle(quarter, await getLocale())} crumb={{ label: t("title"), href: "/quarters" }}
      actions={<QuarterNeighbours period={report.summary.period} firstAdoption={report.sources[0]?.adoptedOn ?? null} />}
    >
      <QuarterReport report={report} />
    </PageFrame>
  );
}
