import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { CommuniqueReader } from "@/components/communiques/communique-reader";
import { PageFrame } from "@/components/shell/page-frame";
import { loadCommunique } from "@/lib/communiques/loaders";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ view?: string; reading?: string }> };

export async function generateMetadata({ params }: Props) {
  const { code } = await params;
  return { title: (await loadCommunique(code))?.code };
}

export default async function CommuniquePage({ params, searchParams }: Props) {
  const { view, reading } = await searchParams;
  const communique = await loadCommunique((await params).code, reading);
  if (!communique) notFound();
  const t = await getTranslations("communiques");
  return (
    <PageFrame title={communique.code} crumb={{ label: t("title"), href: "/communiques" }} flush>
      <CommuniqueReader communique={communique} mayImport={communique.mayImport} hasNewerRules={communique.hasNewerRules} view={communique.languages.find((language) => language === view) ?? "all"} />
    </PageFrame>
  );
}
