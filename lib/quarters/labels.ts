import { LANGUAGES } from "@/lib/clauses/schema";
import type { Language } from "@/lib/extraction/output";
import type { Locale } from "@/lib/i18n/routing";
import type { Words } from "@/lib/quarters/schema";

/** Words as a page shows them: their language, and whether it is the reader's. */
export type ShownWords = { text: string; language: Language; inLocale: boolean };

/** The words of a clause in the reader's language; where that text is missing, the official ones. Null where there are none. */
export function shownWords(words: Words | undefined, locale: Locale): ShownWords | null {
  const language = [locale, ...LANGUAGES].find((candidate) => words?.[candidate] !== undefined);
  const text = language === undefined ? undefined : words?.[language];
  return language === undefined || text === undefined ? null : { text, language, inLocale: language === locale };
}

/** The name of a downloaded summary: sco-2026-Q1.zh.csv. */
export function exportFileName({ quarter, format, locale }: { quarter: string; format: "xlsx" | "csv" | "sectors-csv"; locale: Locale }): string {
  if (format === "sectors-csv") return `sco-${quarter}-sectors.${locale}.csv`;
  return `sco-${quarter}.${locale}.${format}`;
}
