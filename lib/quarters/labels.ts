import { formatQuarterName } from "@/lib/i18n/format";
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

/** A quarter's name at the head of a page: First quarter of 2026. */
export function quarterTitle(quarter: string, locale: Locale): string {
  const name = formatQuarterName(quarter, locale);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
