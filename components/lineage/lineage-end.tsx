import { useLocale, useTranslations } from "next-intl";

import { VerbBadge } from "@/components/commitments/verb-badge";
import { TextLink } from "@/components/ui/text-link";
import { wordsFor } from "@/lib/commitments/labels";
import { formatDay } from "@/lib/i18n/format";
import { langAttribute } from "@/lib/i18n/routing";
import type { LineageEnd as End } from "@/lib/lineage/schema";

/** A commitment at one end of a link: when, how strong, and its own words. */
export function LineageEnd({ end, name }: { end: End; name: string }) {
  const t = useTranslations("lineage");
  const locale = useLocale();
  const words = wordsFor(end.words, locale);
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-2 text-12 text-ink-3">
        <b className="font-semibold text-ink">{name}</b>
        <VerbBadge verb={end.verb} />
        <TextLink href={`/commitments/${end.code}`} className="num inline-flex min-h-6 items-center">{end.code}</TextLink>
        <span>{t("adopted", { date: formatDay(end.adoptedOn, locale) })}</span>
      </p>
      {words ? <p lang={langAttribute(words.language)} className="mt-1 font-serif source-text wrap-anywhere">{words.text}</p> : null}
    </div>
  );
}
