import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ImportDesk } from "@/components/communiques/import-desk";
import { PageFrame } from "@/components/shell/page-frame";
import { loadRereading } from "@/lib/communiques/loaders";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ how?: string }> };

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations("communiques.revise");
  return { title: t("title", { code: (await params).code }) };
}

export default async function RevisePage({ params, searchParams }: Props) {
  const communique = await loadRereading((await params).code);
  if (!communique) notFound();
  const { code, revision, hasNewerRules } = communique;
  const { how } = await searchParams;
  const t = await getTranslations("communiques.revise");
  const stored = how === "rules";
  const intro = stored ? (hasNewerRules ? "introRereading" : "noNewerRules") : how === "translation" ? "introTranslation" : "introCorrection";
  return (
    <PageFrame title={t("title", { code })} crumb={{ label: code, href: `/communiques/${code}` }}>
      <p className="mb-4 max-w-[64ch] text-ink-2">{t(intro)}</p>
      {stored && !hasNewerRules ? null : <ImportDesk target={{ code, revision }} stored={stored} />}
    </PageFrame>
  );
}
