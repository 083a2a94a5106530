import { useLocale, useTranslations } from "next-intl";

import { ButtonLink } from "@/components/ui/button";
import { nextQuarter, previousQuarter, quarterOf } from "@/lib/calendar/quarter";
import { formatQuarterName, formatQuarterShort } from "@/lib/i18n/format";
import type { ReportPeriod } from "@/lib/quarters/rules/period";

/** Links to the quarters before and after, where there is a report of them. */
export function QuarterNeighbours({ period, firstAdoption }: { period: ReportPeriod; firstAdoption: string | null }) {
  const t = useTranslations("quarters.report");
  const locale = useLocale();
  const before = firstAdoption !== null && period.quarter > quarterOf(firstAdoption) ? previousQuarter(period.quarter) : null;
  const after = period.stage === "ended" ? nextQuarter(period.quarter) : null;
  return (
    <nav aria-label={`${t("previous")}, ${t("next")}`} className="flex gap-1.5 max-tablet:hidden">
      {before ? <ButtonLink variant="quiet" href={`/quarters/${before}`} aria-label={`${t("previous")}: ${formatQuarterName(before, locale)}`}>← {formatQuarterShort(before, locale)}</ButtonLink> : null}
      {after ? <ButtonLink variant="quiet" href={`/quarters/${after}`} aria-label={`${t("next")}: ${formatQuarterName(after, locale)}`}>{formatQuarterShort(after, locale)} →</ButtonLink> : null}
    </nav>
  );
}
