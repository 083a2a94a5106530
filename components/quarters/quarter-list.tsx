import { useLocale, useTranslations } from "next-intl";

import { StatusTag } from "@/components/commitments/status-labels";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { RowHead, ScrollX, Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import { quarterTitle } from "@/lib/quarters/labels";
import type { QuarterLine, QuarterList as List } from "@/lib/quarters/rules/report";

import { DownloadLinks } from "./download-links";

const HEADS = ["followUp", "completed", "substantial", "notAssessed", "overdue"] as const;

/** Every quarter since the first adoption with its figures; none is closed, which each row says. */
export function QuarterList({ lines, known, today }: List & { today: string }) {
  const t = useTranslations("quarters");
  const charts = useTranslations("charts");
  const locale = useLocale();
  if (lines.length === 0) {
    return <EmptyState title={t("list.emptyTitle")} action={<ButtonLink href="/communiques">{t("list.emptyAction")}</ButtonLink>}>{t("list.empty")}</EmptyState>;
  }
  return (
    <Section title={t("title")} denominator={t("list.denominator", { count: lines.length })}>
      <ScrollX label={charts("tableOf", { title: t("title") })}>
        <Table caption={t("list.caption")} className="max-tablet:block tablet:min-w-[860px]">
          <thead className="max-tablet:sr-only">
            <tr>
              <Th>{t("list.quarter")}</Th><Th>{t("list.state")}</Th><Th>{t("list.stateOn")}</Th>
              {HEADS.map((head) => <Th key={head} numeric>{t(`list.${head}`)}</Th>)}
              <Th className="tablet:pl-6">{t("list.download")}</Th>
            </tr>
          </thead>
          <tbody className="max-tablet:block">{lines.map((line) => <QuarterRow key={line.period.quarter} line={line} />)}</tbody>
        </Table>
      </ScrollX>
      <p className="mt-2 max-w-[75ch] text-12 text-ink-3">{t("list.note", { date: formatDay(today, locale), position: known })}</p>
    </Section>
  );
}

/** A cell of the table; on a phone a line of its own with its head before it. */
const CELL = "max-tablet:flex max-tablet:h-auto max-tablet:justify-between max-tablet:gap-4 max-tablet:border-b-0 max-tablet:py-0.5 max-tablet:pr-0 " +
  "max-tablet:before:text-ink-3 max-tablet:before:content-[attr(data-head)]";

function QuarterRow({ line: { period, figures } }: { line: QuarterLine }) {
  const t = useTranslations("quarters.list");
  const locale = useLocale();
  const { completion, followUp, overdue, dated } = figures;
  const counts = { followUp, completed: completion.completed, substantial: completion.substantial, notAssessed: completion.not_assessed };
  return (
    <tr className="max-tablet:block max-tablet:border-b max-tablet:border-rule max-tablet:py-2.5">
      <RowHead className="max-tablet:block max-tablet:h-auto max-tablet:border-b-0">
        <TextLink href={`/quarters/${period.quarter}`} className="font-serif text-14 font-semibold">{quarterTitle(period.quarter, locale)}</TextLink>
      </RowHead>
      <Td className={CELL} data-head={t("state")}><span><StatusTag status="draft" />{period.stage === "running" ? <span className="ml-2 text-12 text-ink-3">{t("running")}</span> : null}</span></Td>
      <Td className={`num whitespace-nowrap ${CELL}`} data-head={t("stateOn")}>{formatDay(period.day, locale)}</Td>
      {HEADS.map((head) => (
        <Td key={head} numeric className={CELL} data-head={t(head)}>
          {head === "overdue" ? <span>{formatNumber(overdue, locale)} <small className="text-12 text-ink-3">/ {formatNumber(dated, locale)}</small></span> : formatNumber(counts[head], locale)}
        </Td>
      ))}
      <Td className={`tablet:pl-6 ${CELL}`} data-head={t("download")}><DownloadLinks quarter={period.quarter} formats={["xlsx", "csv"]} /></Td>
    </tr>
  );
}
