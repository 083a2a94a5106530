import { getTranslations } from "next-intl/server";

import { AccountView } from "@/components/accounts/account-view";
import { PageFrame } from "@/components/shell/page-frame";
import { loadAccount } from "@/lib/accounts/loaders";

export async function generateMetadata() {
  const t = await getTranslations("accounts.account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const account = await loadAccount();
  const t = await getTranslations("accounts.account");
  return <PageFrame title={t("title")}><AccountView account={account} /></PageFrame>;
}
