import { getTranslations } from "next-intl/server";

import { AgreementTables } from "@/components/review/agreement-tables";
import { loadAgreement } from "@/lib/review/loaders";

export async function generateMetadata() {
  const t = await getTranslations("review.agreement");
  return { title: t("title") };
}

export default async function AgreementPage() {
  return <AgreementTables agreement={await loadAgreement()} />;
}
