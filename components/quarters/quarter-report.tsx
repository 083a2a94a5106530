import { useLocale, useTranslations } from "next-intl";

import { CompletionLabel } from "@/components/commitments/completion-glyph";
import { StackStrip } from "@/components/charts/stack-strip";
import { Tag } from "@/components/ui/tag";
import { Section } from "@/components/ui/section";
import { SEGMENT_ORDER, stackSegments } from "@/lib/charts/segments";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import { quarterTitle } from "@/lib/quarters/labels";
import { countOthers, type QuarterReading } from "@/lib/quarters/rules/report";

import { DownloadLinks } from "./download-links";
import { QuarterLists } from "./quarter-lists";
import { QuarterProse } from "./quarter-prose";
import { SectorFiguresTable, VerbFiguresTable } from "./quarter-tables";

export type ReportFacts = QuarterReading & { today: string; timeZone: string };

/** The summary of a quarter, read like a gazette: what it is about, its prose, its tables, its lists, its files. */
export function QuarterReport({ report }: { report: ReportFacts }) {
  const t = useTranslations("quarters");
  const { summary } = report;
  return (
    <article className="max-w-[1040px]">
      <ReportHead report={report} />
      <QuarterProse summary={summary} />
      <Selection report={report} />
      <CompletionStrip report={report} />
      <SectorFiguresTable summary={summary} sectors={report.sectors} />
      <VerbFiguresTable summary={summary} />
      <QuarterLists summary={summary} words={report.words} />
      <Section title={t("download.title")}>
        <DownloadLinks quarter={summary.period.quarter} formats={["xlsx", "csv", "sectors-csv"]} />
        <p className="mt-1.5 max-w-[75ch] text-12 text-ink-3">{t("download.note", { count: report.withheld })}</p>
      </Section>
    </article>
  );
}

function ReportHead({ report: { summary, known, today, timeZone } }: { report: ReportFacts }) {
  const t = useTranslations("quarters");
  const locale = useLocale();
  const { quarter, day, stage } = summary.period;
  return (
    <header className="mb-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-2 border-b-[3px] border-double border-ink pb-3">
      <div>
        <p className="font-serif text-14 text-ink-2">{t("report.kicker")}</p>
        <p className="font-serif text-27 font-semibold">{quarterTitle(quarter, locale)}</p>
        <p className="mt-1"><Tag look="dashed">{t(`stage.${stage}`)}</Tag></p>
      </div>
      <div className="num text-12 text-ink-2 tablet:text-right">
        <p>{t("report.stateOn", { date: formatDay(day, locale) })}</p>
        <p>{t("report.knownAt", { date: formatDay(today, locale), timeZone, position: known })}</p>
        <p className="max-w-[48ch] text-ink-3">{t("report.draft")}</p>
      </div>
    </header>
  );
}

function Selection({ report: { summary, selection, sources } }: { report: ReportFacts }) {
  const t = useTranslations("quarters");
  const locale = useLocale();
  const { followUp, information } = summary.closing;
  const named = sources.map(({ code, adoptedOn }) => t("source", { code, date: formatDay(adoptedOn, locale) })).join(locale === "zh" ? "、" : ", ");
  const counts = { ...selection, followUp, information, others: countOthers(selection) };
  return <p className="mb-4 max-w-[90ch] text-12 text-ink-3">{t("selection", { ...counts, sources: named })}</p>;
}

function CompletionStrip({ report: { summary } }: { report: ReportFacts }) {
  const locale = useLocale();
  const { completion, followUp } = summary.closing;
  return (
    <div className="mb-6">
      <StackStrip segments={stackSegments(completion)} longest={followUp} tall />
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-12 text-ink-2">
        {SEGMENT_ORDER.map((name) => <li key={name} className="num inline-flex items-center gap-1"><CompletionLabel completion={name} short /> {formatNumber(completion[name], locale)}</li>)}
      </ul>
    </div>
  );
}
