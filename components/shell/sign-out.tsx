import { useTranslations } from "next-intl";

import { signOutAction } from "@/lib/accounts/actions";

/** Ends the session and leaves for the sign-in page. */
export function SignOut() {
  const t = useTranslations("shell");
  return (
    <form action={signOutAction} className="contents">
      <button type="submit" className="min-h-6 underline-offset-3 hover:text-ink hover:underline">{t("signOut")}</button>
    </form>
  );
}
