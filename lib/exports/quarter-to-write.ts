import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/routing";
import type { QuarterExport } from "@/lib/quarters/rules/report";

/** The catalogue in the language of the export. */
export type Translate = ReturnType<typeof useTranslations<never>>;

/** A quarter to be written out, with the language of its heads and names. */
export type QuarterToWrite = { report: QuarterExport & { today: string; timeZone: string }; locale: Locale; translate: Translate };
