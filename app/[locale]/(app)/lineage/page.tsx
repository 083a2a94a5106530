import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { LineageScreen } from "@/components/lineage/lineage-screen";
import { loadLineage } from "@/lib/lineage/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("lineage");
  return { title: t("title") };
}

export default async function LineagePage() {
  return <LineageScreen pairs={await loadLineage()} />;
}
