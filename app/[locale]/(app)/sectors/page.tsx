import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { SectorsScreen } from "@/components/sectors/sectors-screen";
import { loadSectors } from "@/lib/sectors/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registry.sectors");
  return { title: t("title") };
}

export default async function SectorsPage() {
  return <SectorsScreen pillars={await loadSectors()} />;
}
