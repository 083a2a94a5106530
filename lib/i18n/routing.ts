import { defineRouting } from "next-intl/routing";

/** Languages of the interface and how they show in addresses: always as the first segment. */
export const routing = defineRouting({
  locales: ["en", "zh", "ru"],
  defaultLocale: "en",
  localePrefix: "always",
  // Every page needs a session: search engines have nothing to be told.
  alternateLinks: false,
  localeCookie: { name: "locale", maxAge: 60 * 60 * 24 * 365, sameSite: "lax" },
});

export type Locale = (typeof routing.locales)[number];

/** The `lang` attribute for text in a language: Chinese here is always in simplified characters. */
export function langAttribute(language: Locale): string {
  return language === "zh" ? "zh-Hans" : language;
}
