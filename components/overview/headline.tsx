import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatDay } from "@/lib/i18n/format";
import type { OverviewFigures } from "@/lib/overview/rules/count";
import { headlineSentences } from "@/lib/overview/rules/headline";
import { countOthers } from "@/lib/quarters/rules/report";
import type { ClauseSelection, ReportSource } from "@/lib/quarters/schema";

import { CountingNote } from "./counting-note";

export type HeadlineFacts = {
  figures: OverviewFigures;
  selection: ClauseSelection;
  sources: readonly ReportSource[];
  today: string;
  timeZone: string;
  /** Open commitments without an entry since this day are stale. */
  freshSince: string;
};

/** Where the commitments come from, as the headline's sentence continues. */
function useSource(sources: readonly ReportSource[]): string {
  const t = useTranslations("overview.source");
  const [only, ...others] = sources;
  if (!only || others.length > 0) return t("many", { count: sources.length });
  return only.meeting === null ? t("one") : t("meeting", { meeting: only.meeting });
}

function bold(words: ReactNode) {
  return <b className="num font-semibold">{words}</b>;
}

/** The state of the register in sentences made of its figures, the three verbs apart, and what the figures are counted out of. */
export function Headline({ overview }: { overview: HeadlineFacts }) {
  const t = useTranslations("overview");
  const locale = useLocale();
  const source = useSource(overview.sources);
  const { figures, selection } = overview;
  const sentences = headlineSentences(figures).map(({ key, values }) => <span key={key}>{t.rich(`headline.${key}`, { ...values, source, b: bold })}{locale === "zh" ? "" : " "}</span>);
  const counting = ["verbs", "kinds", "completion", "late", "stale", "day"] as const;
  const facts = { stale: formatDay(overview.freshSince, locale), day: formatDay(overview.today, locale) };
  return (
    <div className="mb-[18px]">
      <p className="max-w-[940px] font-serif prose-lede text-pretty">{sentences}</p>
      <p className="mt-1.5 text-12 text-ink-3">
        {t("selection", { ...selection, followUp: figures.followUp, information: figures.information, others: countOthers(selection) })}{" "}
        <CountingNote>
          {counting.map((key) => (
            <p key={key} className="mb-2 last:mb-0">{t(`counting.${key}`, { date: key === "stale" ? facts.stale : facts.day, timeZone: overview.timeZone })}</p>
          ))}
        </CountingNote>
      </p>
    </div>
  );
}
