import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatDay } from "@/lib/i18n/format";
import { reportSentences } from "@/lib/quarters/rules/prose";
import type { QuarterSummary } from "@/lib/quarters/rules/summarise";

function bold(words: ReactNode) {
  return <b className="num font-semibold">{words}</b>;
}

/** The quarter in sentences made of its figures. */
export function QuarterProse({ summary }: { summary: QuarterSummary }) {
  const t = useTranslations("quarters.prose");
  const locale = useLocale();
  const date = formatDay(summary.period.openingDay, locale);
  return (
    <p className="mb-2 font-serif text-18 leading-[30px] text-pretty">
      {reportSentences(summary).map(({ key, values }) => <span key={key}>{t.rich(key, { ...values, date, b: bold })}{locale === "zh" ? "" : " "}</span>)}
    </p>
  );
}
