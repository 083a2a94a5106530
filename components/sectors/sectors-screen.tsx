import { useLocale, useTranslations } from "next-intl";

import { CompletionGlyph } from "@/components/commitments/completion-glyph";
import { Phrase } from "@/components/register/phrase";
import { PageFrame } from "@/components/shell/page-frame";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatNumber } from "@/lib/i18n/format";
import { nameIn } from "@/lib/register/labels";
import { registerHref } from "@/lib/register/rules";
import type { PillarSummary, SectorSummary } from "@/lib/sectors/schema";

/** How far a sector's commitments are, as a line of words; each leads to the commitments it counts. */
function Completions({ sector }: { sector: SectorSummary }) {
  const t = useTranslations("registry");
  const inline = useTranslations("completion.inline");
  const locale = useLocale();
  if (sector.completions.length === 0) return <span className="text-ink-3">{t("none")}</span>;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {sector.completions.map(({ completion, count }) => (
        <li key={completion} className="inline-flex items-center gap-[7px]">
          <CompletionGlyph completion={completion} />
          <TextLink prefetch={false} href={registerHref({ sector: [sector.code], follow: "follow_up", completion: [completion] })} className="num inline-flex min-h-6 items-center">
            {t("sectors.share", { count: formatNumber(count, locale), completion: inline(completion) })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

function FigureLink({ figure, href, label }: { figure: number; href: string; label: string }) {
  const locale = useLocale();
  if (figure === 0) return <span className="text-ink-3">{formatNumber(0, locale)}</span>;
  return <TextLink prefetch={false} href={href} aria-label={`${label}: ${formatNumber(figure, locale)}`}>{formatNumber(figure, locale)}</TextLink>;
}

function SectorRow({ sector }: { sector: SectorSummary }) {
  const t = useTranslations("registry");
  const locale = useLocale();
  const name = nameIn(sector.name, locale);
  const { code, followUp, information } = sector;
  const label = (column: string) => `${name.text}, ${column}`;
  return (
    <tr data-row>
      <RowHead className="max-tablet:py-1">
        {followUp + information > 0
          ? <TextLink prefetch={false} href={registerHref({ sector: [code], order: "communique" })} className="inline-flex min-h-6 items-center" title={t("sectors.all", { sector: name.text })}><Phrase words={name} /></TextLink>
          : <Phrase words={name} />}
        {sector.completions.length > 0 ? <div className="text-12 tablet:hidden"><Completions sector={sector} /></div> : null}
      </RowHead>
      <Td numeric className="tablet:pr-6"><FigureLink figure={followUp} label={label(t("columns.followUp"))} href={registerHref({ sector: [code], follow: "follow_up" })} /></Td>
      <Td numeric className="tablet:pr-6"><FigureLink figure={information} label={label(t("columns.information"))} href={registerHref({ sector: [code], follow: "information" })} /></Td>
      <Td className="py-1 max-tablet:hidden"><Completions sector={sector} /></Td>
    </tr>
  );
}

function Pillar({ pillar }: { pillar: PillarSummary }) {
  const t = useTranslations("registry");
  const locale = useLocale();
  const name = nameIn(pillar.name, locale);
  const sum = (figure: (sector: SectorSummary) => number) => formatNumber(pillar.sectors.reduce((total, sector) => total + figure(sector), 0), locale);
  const counts = t("sectors.pillarCounts", { followUp: sum(({ followUp }) => followUp), information: sum(({ information }) => information) });
  return (
    <Section title={<Phrase words={name} />} denominator={counts} action={<TextLink prefetch={false} href={registerHref({ pillar: pillar.code })}>{t("sectors.all", { sector: name.text })}</TextLink>}>
      <Table caption={t("sectors.caption", { pillar: name.text })} className="table-fixed">
        <thead>
          <tr>
            <Th className="tablet:w-[300px]">{t("columns.sector")}</Th>
            <Th numeric className="w-[96px] tablet:w-[130px] tablet:pr-6">{t("columns.followUp")}</Th>
            <Th numeric className="w-[96px] tablet:w-[130px] tablet:pr-6">{t("columns.information")}</Th>
            <Th className="max-tablet:hidden">{t("columns.completion")}</Th>
          </tr>
        </thead>
        <tbody>{pillar.sectors.map((sector) => <SectorRow key={sector.code} sector={sector} />)}</tbody>
      </Table>
    </Section>
  );
}

/** The sectors by pillar, with what each holds. */
export function SectorsScreen({ pillars }: { pillars: readonly PillarSummary[] }) {
  const t = useTranslations("registry.sectors");
  const count = pillars.reduce((total, { sectors }) => total + sectors.length, 0);
  return (
    <PageFrame title={t("title")} aside={t("aside", { count, pillars: pillars.length })}>
      {pillars.map((pillar) => <Pillar key={pillar.code} pillar={pillar} />)}
    </PageFrame>
  );
}
