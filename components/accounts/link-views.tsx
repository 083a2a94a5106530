import { useTranslations } from "next-intl";

import { ButtonLink } from "@/components/ui/button";
import { Refusal } from "@/components/ui/refusal";
import type { OpenLink } from "@/lib/accounts/schema";

import { EntryHead } from "./entry-frame";
import { ChoosePasswordForm, SetUpForm } from "./link-forms";

type Props = { link: OpenLink; token: string; signedInAs: string | null; home: string };

/** What a one-time link leads to: the first account, or a password for the person it was made for. */
export function LinkOpened({ link: { purpose, person }, token, signedInAs, home }: Props) {
  const t = useTranslations("accounts.link");
  const forWhom = person ?? { name: "", email: "" };
  return (
    <>
      {purpose === "set_up" || !person ? <EntryHead title={t("setUpTitle")}>{t("setUpIntro")}</EntryHead> : null}
      {purpose === "invitation" ? <EntryHead title={t("invitationTitle", forWhom)}>{t("invitationIntro", forWhom)}</EntryHead> : null}
      {purpose === "reset" ? <EntryHead title={t("resetTitle")}>{t("resetIntro", forWhom)}</EntryHead> : null}
      {signedInAs === null ? null : <Refusal className="mb-3.5">{t("signedInAs", { name: signedInAs })}</Refusal>}
      {person ? <ChoosePasswordForm token={token} email={person.email} home={home} /> : <SetUpForm token={token} home={home} />}
    </>
  );
}

/** A link that is used, expired, replaced or made up: all look the same. */
export function LinkClosed() {
  const t = useTranslations("accounts.link");
  return (
    <>
      <EntryHead title={t("invalidTitle")}>{t("invalidText")}</EntryHead>
      <p className="mb-4 text-ink-2">{t("invalidHint")}</p>
      <ButtonLink href="/sign-in">{t("toSignIn")}</ButtonLink>
    </>
  );
}
