import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ReadingsPage } from "@/components/communiques/readings-page";
import { PageFrame } from "@/components/shell/page-frame";
import { loadReadings } from "@/lib/communiques/loaders";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations("communiques.readings");
  return { title: t("title", { code: (await params).code }) };
}

export default async function CommuniqueReadingsPage({ params }: Props) {
  const { code } = await params;
  const found = await loadReadings(code);
  if (!found) notFound();
  const t = await getTranslations("communiques.readings");
  return (
    <PageFrame title={t("title", { code })} crumb={{ label: code, href: `/communiques/${code}` }}>
      <ReadingsPage code={code} {...found} />
    </PageFrame>
  );
}
