import type { Locale } from "@/lib/i18n/routing";
import type { QuarterFormat } from "@/lib/quarters/schema";

/** The name of a downloaded summary: sco-2026-Q1.zh.csv. */
export function exportFileName({ quarter, format, locale }: { quarter: string; format: QuarterFormat; locale: Locale }): string {
  if (format === "sectors-csv") return `sco-${quarter}-sectors.${locale}.csv`;
  return `sco-${quarter}.${locale}.${format}`;
}

/** The address of a summary as a file, with heads in a language. */
export function exportHref({ quarter, format, locale }: { quarter: string; format: QuarterFormat; locale: Locale }): string {
  return `/api/quarters/${quarter}/${format}?locale=${locale}`;
}
