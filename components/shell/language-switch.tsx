"use client";

import { useLocale, useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";

import { classNames } from "@/components/ui/class-names";
import { segmentedClasses } from "@/components/ui/segmented";
import { usePathname } from "@/lib/i18n/navigation";
import { langAttribute, type Locale, routing } from "@/lib/i18n/routing";

const SHORT: Record<Locale, string> = { en: "EN", zh: "中文", ru: "РУ" };
const LONG: Record<Locale, string> = { en: "English", zh: "中文", ru: "Русский" };

/** The address of the page at hand in another language, filters and all. */
export function useAddressIn(): (locale: Locale) => string {
  const path = usePathname();
  const query = useSearchParams().toString();
  return (locale) => `/${locale}${path === "/" ? "" : path}${query ? `?${query}` : ""}`;
}

/**
 * The same page in another language. Whole pages are loaded: the language of the document, its faces and all words change at once.
 */
export function LanguageSwitch({ long = false }: { long?: boolean }) {
  const t = useTranslations("shell");
  const current = useLocale();
  const addressIn = useAddressIn();
  return (
    <nav aria-label={t("language")} className={segmentedClasses.frame}>
      {routing.locales.map((locale) => (
        <a
          key={locale}
          href={addressIn(locale)}
          lang={langAttribute(locale)}
          hrefLang={langAttribute(locale)}
          aria-current={locale === current ? "true" : undefined}
          className={classNames(segmentedClasses.part, locale === "zh" && "font-han-marks")}
        >
          {long ? LONG[locale] : SHORT[locale]}
        </a>
      ))}
    </nav>
  );
}
