import { getTranslations } from "next-intl/server";

import { EntryHead } from "@/components/accounts/entry-frame";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { loadSignIn } from "@/lib/accounts/loaders";

type Props = { searchParams: Promise<{ callbackUrl?: string | string[]; error?: string | string[] }> };

export async function generateMetadata() {
  const t = await getTranslations("accounts.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl, error } = await searchParams;
  const view = await loadSignIn({ callbackUrl, error });
  const t = await getTranslations("accounts.signIn");
  return (
    <>
      <EntryHead title={t("title")} />
      <SignInForm {...view} />
      <p className="mt-4.5 text-12 text-ink-3">{t("noAccount")}</p>
    </>
  );
}
