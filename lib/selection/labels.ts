import type { Locale } from "@/lib/i18n/routing";
import type { SelectionFormat, SelectionList } from "@/lib/selection/schema";

type File = { code: string; list: SelectionList; format: SelectionFormat; locale: Locale };

/** The name of a downloaded list: sco-CHG24-clauses.zh.csv. */
export function selectionFileName({ code, list, format, locale }: File): string {
  return `sco-${code}-${list}.${locale}.${format}`;
}

/** The address of a list as a file, with heads in a language. */
export function selectionHref({ code, list, format, locale }: File): string {
  return `/api/communiques/${code}/${list}/${format}?locale=${locale}`;
}
