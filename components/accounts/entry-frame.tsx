import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, Suspense } from "react";

import { LanguageSwitch } from "@/components/shell/language-switch";
import type { PublicClause } from "@/lib/accounts/schema";
import { langAttribute, type Locale, routing } from "@/lib/i18n/routing";

import { PublicWords } from "./public-words";

const NAMES: Record<Locale, string> = { en: "SCO Commitments Tracker", zh: "上合组织会议成果落实跟踪", ru: "Мониторинг договорённостей ШОС" };

/** The product's name in the other two languages. */
function OtherNames() {
  const current = useLocale();
  const others = routing.locales.filter((locale) => locale !== current);
  return (
    <p className="text-[0.9375rem] leading-[26px] text-ink-2">
      {others.map((locale, at) => (
        <span key={locale}>
          {at > 0 ? " · " : ""}
          <span lang={langAttribute(locale)} className={locale === "zh" ? "font-han-marks" : undefined}>{NAMES[locale]}</span>
        </span>
      ))}
    </p>
  );
}

/** The pages before sign-in: the words that it is all about at the left, the form at the right. */
export function EntryFrame({ clause, children }: { clause: PublicClause | null; children: ReactNode }) {
  const t = useTranslations();
  return (
    <div className="grid min-h-screen tablet:grid-cols-[minmax(0,1.35fr)_minmax(340px,1fr)] max-tablet:content-start">
      <aside aria-label={t("common.productName")} className="flex flex-col justify-between gap-8 border-rule bg-paper-2 px-14 py-11 max-desk:px-8 max-tablet:border-b max-tablet:px-4 max-tablet:py-6 tablet:border-r">
        <div>
          <p className="font-serif text-27 font-[650] text-balance">{t("common.productName")}</p>
          <OtherNames />
        </div>
        {clause ? <div className="max-tablet:hidden"><PublicWords clause={clause} /></div> : null}
        <p className="text-ink-3 max-tablet:hidden">{t("accounts.motto")}</p>
      </aside>
      <main id="content" className="flex items-center justify-center p-8 max-tablet:px-4 max-tablet:py-6">
        <div className="w-full max-w-[340px]">
          {children}
          <div className="mt-6"><Suspense><LanguageSwitch long /></Suspense></div>
        </div>
      </main>
    </div>
  );
}

/** The heading of a page before sign-in, and a sentence under it. */
export function EntryHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="mb-[18px]">
      <h1 className="font-serif text-21 font-semibold">{title}</h1>
      {children ? <p className="mt-1 text-ink-2">{children}</p> : null}
    </div>
  );
}
