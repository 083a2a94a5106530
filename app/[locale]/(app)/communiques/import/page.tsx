import { getTranslations } from "next-intl/server";

import { ImportDesk } from "@/components/communiques/import-desk";
import { PageFrame } from "@/components/shell/page-frame";
import { loadImport } from "@/lib/communiques/loaders";

export async function generateMetadata() {
  const t = await getTranslations("communiques.importPage");
  return { title: t("title") };
}

export default async function ImportPage() {
  await loadImport();
  const t = await getTranslations("communiques");
  return (
    <PageFrame title={t("importPage.title")} crumb={{ label: t("title"), href: "/communiques" }}>
      <p className="mb-4 max-w-[64ch] text-ink-2">{t("importPage.intro")}</p>
      <ImportDesk target={null} />
    </PageFrame>
  );
}
