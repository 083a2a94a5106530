import { useLocale, useTranslations } from "next-intl";

import { VerbLabel } from "@/components/commitments/verb-badge";
import { StackStrip } from "@/components/charts/stack-strip";
import { CompletionCells, CompletionHeads } from "@/components/overview/completion-columns";
import { Section } from "@/components/ui/section";
import { RowHead, ScrollX, Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { stackSegments } from "@/lib/charts/segments";
import { TRACKED_VERBS } from "@/lib/clauses/schema";
import type { Figures } from "@/lib/quarters/rules/count";
import type { QuarterSummary } from "@/lib/quarters/rules/summarise";
import type { SectorNames } from "@/lib/quarters/schema";
import { registerHref } from "@/lib/register/rules";

/** The quarter's figures by sector, in pillar order, with their sum. */
export function SectorFiguresTable({ summary, sectors }: { summary: QuarterSummary; sectors: readonly SectorNames[] }) {
  const t = useTranslations("quarters.bySector");
  const charts = useTranslations("charts");
  const locale = useLocale();
  const rows = summary.sectors;
  const longest = Math.max(1, ...rows.map(({ followUp }) => followUp));
  const denominator = t("denominator", { followUp: summary.closing.followUp, sectors: rows.filter(({ followUp }) => followUp > 0).length });
  return (
    <Section title={t("title")} denominator={denominator}>
      <ScrollX label={charts("tableOf", { title: t("title") })}>
        <Table caption={t("title")} className="min-w-[640px] tablet:min-w-[900px]">
          <thead><FigureHeads first={t("sector")} /></thead>
          <tbody>
            {rows.map(({ sector, ...figures }) => (
              <tr key={sector}>
                <RowHead><TextLink href={registerHref({ sector: [sector] })} prefetch={false}>{sectors.find(({ code }) => code === sector)?.name[locale] ?? sector}</TextLink></RowHead>
                <Td className="w-28 max-tablet:hidden"><StackStrip segments={stackSegments(figures.completion)} longest={longest} /></Td>
                <FigureCells figures={figures} />
              </tr>
            ))}
          </tbody>
          <tfoot><tr className="font-semibold"><RowHead className="font-semibold">{t("total")}</RowHead><Td className="max-tablet:hidden" /><FigureCells figures={summary.closing} /></tr></tfoot>
        </Table>
      </ScrollX>
    </Section>
  );
}

/** The quarter's figures by verb: the three are never given only as their sum. */
export function VerbFiguresTable({ summary }: { summary: QuarterSummary }) {
  const t = useTranslations("quarters.byVerb");
  const charts = useTranslations("charts");
  const { followUp, information } = summary.closing;
  const longest = Math.max(1, ...TRACKED_VERBS.map((verb) => summary.byVerb[verb].followUp), summary.promoted.followUp);
  return (
    <Section title={t("title")} denominator={t("denominator", { followUp, information })}>
      <ScrollX label={charts("tableOf", { title: t("title") })}>
        <Table caption={t("title")} className="min-w-[640px] tablet:min-w-[900px]">
          <thead><FigureHeads first={t("verb")} /></thead>
          <tbody>
            {TRACKED_VERBS.map((verb) => (
              <tr key={verb}>
                <RowHead><VerbLabel verb={verb} /></RowHead>
                <Td className="w-28 max-tablet:hidden"><StackStrip segments={stackSegments(summary.byVerb[verb].completion)} longest={longest} /></Td>
                <FigureCells figures={summary.byVerb[verb]} />
              </tr>
            ))}
            {summary.promoted.tracked > 0 ? (
              <tr>
                <RowHead>{t("promoted")}</RowHead>
                <Td className="w-28 max-tablet:hidden"><StackStrip segments={stackSegments(summary.promoted.completion)} longest={longest} /></Td>
                <FigureCells figures={summary.promoted} />
              </tr>
            ) : null}
          </tbody>
        </Table>
      </ScrollX>
    </Section>
  );
}

function FigureHeads({ first }: { first: string }) {
  const t = useTranslations("quarters.bySector");
  return (
    <tr>
      <Th className="align-bottom tablet:min-w-52">{first}</Th>
      <Td className="border-rule-2 max-tablet:hidden" />
      <CompletionHeads />
      <Th numeric className="align-bottom">{t("followUp")}</Th><Th numeric className="align-bottom">{t("overdue")}</Th><Th numeric className="align-bottom">{t("information")}</Th>
    </tr>
  );
}

function FigureCells({ figures }: { figures: Figures }) {
  return (
    <>
      <CompletionCells cellOf={(name) => ({ count: figures.completion[name] })} />
      <Td numeric className="font-semibold">{figures.followUp}</Td>
      <Td numeric>{figures.overdue}</Td>
      <Td numeric>{figures.information}</Td>
    </>
  );
}
