import { useTranslations } from "next-intl";

import { MetaItem, MetaList } from "@/components/ui/meta-list";
import { Section } from "@/components/ui/section";
import type { Account } from "@/lib/accounts/schema";

import { BrowserSettings } from "./browser-settings";
import { PasswordForm } from "./password-form";
import { SessionList } from "./session-list";

/** One's own account. */
export function AccountView({ account }: { account: Account }) {
  const t = useTranslations("accounts");
  const roles = useTranslations("roles");
  return (
    <div className="max-w-[880px]">
      <Section title={t("account.person")} denominator={account.role === "admin" ? undefined : t("account.personHint")}>
        <MetaList>
          <MetaItem name={t("fields.name")}>{account.name}</MetaItem>
          <MetaItem name={t("fields.email")}>{account.email}</MetaItem>
          <MetaItem name={roles("role")}>{roles(account.role)}</MetaItem>
        </MetaList>
      </Section>
      <Section title={t("account.sessions")} denominator={t("account.sessionsCount", { count: account.sessions.length })}>
        <SessionList sessions={account.sessions} personId={account.id} timeZone={account.timeZone} />
      </Section>
      <Section title={t("account.password")}>
        {account.hasPassword ? <PasswordForm email={account.email} /> : <p className="text-ink-2">{t("account.noPassword")}</p>}
      </Section>
      <Section title={t("account.keysAndLook")} denominator={t("account.keysAndLookHint")}>
        <BrowserSettings />
      </Section>
    </div>
  );
}
