"use client";

import { useLocale, useTranslations } from "next-intl";
import { signOut } from "next-auth/react";

/** Ends the session and leaves for the sign-in page. */
export function SignOut() {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <button type="button" onClick={() => void signOut({ callbackUrl: `/${locale}/sign-in` })} className="min-h-6 underline-offset-3 hover:text-ink hover:underline">
      {t("signOut")}
    </button>
  );
}
