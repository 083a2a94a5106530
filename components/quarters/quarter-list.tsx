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

/** Every quarter since the first adoption with its figures; none is closed, which each row says. */
export function QuarterList({ lines, known, today }: List & { today: string }) {
  const t = useTranslations("quarters");
  const locale = useLocale();
  if (lines.length === 0) {
    return <EmptyState title={t("list.emptyTitle")} action={<ButtonLink href="/communiques">{t("list.emptyAction")}</ButtonLink>}>{t("list.empty")}</EmptyState>;
  }
  const heads = ["followUp", "completed", "substantial", "notAssessed", "overdue"] as const;
  return (
    <Section title={t("title")} denominator={t("list.denominator", { count: lines.length })}>
      <ScrollX label={t("title")}>
        <Table caption={t("list.caption")} className="min-w-[860px]">
          <thead>
            <tr>
              <Th>{t("list.quarter")}</Th><Th>{t("list.state")}</Th><Th>{t("list.stateOn")}</Th>
              {heads.map((head) => <Th key={head} numeric>{t(`list.${head}`)}</Th>)}
              <Th className="pl-6">{t("list.download")}</Th>
            </tr>
          </thead>
          <tbody>{lines.map((line) => <QuarterRow key={line.period.quarter} line={line} />)}</tbody>
        </Table>
      </ScrollX>
      <p className="mt-2 max-w-[75ch] text-12 text-ink-3">{t("list.note", { date: formatDay(today, locale), position: known })}</p>
    </Section>
  );
}

function QuarterRow({ line: { period, figures } }: { line: QuarterLine }) {
  const t = useTranslations("quarters");
  const locale = useLocale();
  const { completion, followUp, overdue, dated } = figures;
  const counts = [followUp, completion.completed, completion.substantial, completion.not_assessed];
  return (
    <tr>
      <RowHead><TextLink href={`/quarters/${period.quarter}`} className="font-serif text-14 font-semibold">{quarterTitle(period.quarter, locale)}</TextLink></RowHead>
      <Td><StatusTag status="draft" />{period.stage === "running" ? <span className="ml-2 text-12 text-ink-3">{t("list.running")}</span> : null}</Td>
      <Td className="num whitespace-nowrap">{formatDay(period.day, locale)}</Td>
      {counts.map((count, at) => <Td key={at} numeric>{formatNumber(count, locale)}</Td>)}
      <Td numeric>{formatNumber(overdue, locale)} <small className="text-12 text-ink-3">/ {formatNumber(dated, locale)}</small></Td>
      <Td className="pl-6"><DownloadLinks quarter={period.quarter} formats={["xlsx", "csv"]} /></Td>
    </tr>
  );
}
