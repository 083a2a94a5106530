import { getTranslations } from "next-intl/server";

import { CommuniqueList } from "@/components/communiques/communique-list";
import { PageFrame } from "@/components/shell/page-frame";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { loadCommuniques } from "@/lib/communiques/loaders";

export async function generateMetadata() {
  const t = await getTranslations("communiques");
  return { title: t("title") };
}

export default async function CommuniquesPage() {
  const { communiques, mayImport } = await loadCommuniques();
  const t = await getTranslations("communiques");
  return (
    <PageFrame title={t("title")} actions={mayImport ? <ButtonLink href="/communiques/import">{t("import")}</ButtonLink> : null}>
      <Section title={t("title")} denominator={t("count", { count: communiques.length })}>
        <CommuniqueList communiques={communiques} />
      </Section>
    </PageFrame>
  );
}
