import { useLocale, useTranslations } from "next-intl";

import { formatNumber } from "@/lib/i18n/format";

/** How many clauses are decided, out of how many, drawn and said. */
export function ProgressBar({ decided, total }: { decided: number; total: number }) {
  const t = useTranslations("review");
  const locale = useLocale();
  const words = t("progress", { decided: formatNumber(decided, locale), total: formatNumber(total, locale) });
  return (
    <div className="flex items-center gap-2.5">
      <div role="progressbar" aria-label={t("progressLabel")} aria-valuemin={0} aria-valuemax={total} aria-valuenow={decided} aria-valuetext={words} className="h-1.5 w-28 overflow-clip border border-edge bg-paper max-tablet:w-16">
        <div className="h-full bg-fill" style={{ width: `${total === 0 ? 0 : (decided / total) * 100}%` }} />
      </div>
      <span className="num text-12 text-ink-3">{words}</span>
    </div>
  );
}
