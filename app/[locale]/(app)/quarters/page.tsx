import { getTranslations } from "next-intl/server";

import { QuarterList } from "@/components/quarters/quarter-list";
import { PageFrame } from "@/components/shell/page-frame";
import { loadQuarters } from "@/lib/quarters/loaders";

export async function generateMetadata() {
  const t = await getTranslations("quarters");
  return { title: t("title") };
}

export default async function QuartersPage() {
  const { lines, known, today } = await loadQuarters();
  const t = await getTranslations("quarters");
  return (
    <PageFrame title={t("title")}>
      <QuarterList lines={lines} known={known} today={today} />
    </PageFrame>
  );
}
