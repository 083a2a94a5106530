import { useTranslations } from "next-intl";

import { RowHead, ScrollX, Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { SectorBar, SectorBars } from "@/lib/charts/prepare-sector-bars";

import { CompletionCells, CompletionHeads } from "./completion-columns";

/** Progress by sector in figures, by pillar; every count leads to its rows of the register. */
export function SectorTable({ bars }: { bars: SectorBars }) {
  const t = useTranslations("charts");
  const title = useTranslations("overview.sectors")("title");
  const pillars = [...new Set(bars.rows.map(({ pillar }) => pillar))];
  return (
    <ScrollX label={t("tableOf", { title })}>
      <Table caption={title} className="min-w-[680px]">
        <thead>
          <tr><Th className="align-bottom">{t("sector")}</Th><CompletionHeads /><Th numeric className="align-bottom">{t("toFollowUpHead")}</Th><Th numeric className="align-bottom">{t("informationHead")}</Th></tr>
        </thead>
        {pillars.map((pillar) => (
          <tbody key={pillar}>
            <tr><th scope="rowgroup" colSpan={10} className="pt-2.5 pb-1 text-left text-12 font-semibold text-ink-2">{pillar}</th></tr>
            {bars.rows.filter((row) => row.pillar === pillar).map((row) => <SectorRow key={row.code} row={row} />)}
          </tbody>
        ))}
      </Table>
    </ScrollX>
  );
}

function SectorRow({ row }: { row: SectorBar }) {
  return (
    <tr>
      <RowHead><TextLink href={row.href} prefetch={false}>{row.name}</TextLink></RowHead>
      <CompletionCells cellOf={(name) => {
        const segment = row.segments.find((candidate) => candidate.name === name);
        return { count: segment?.count ?? 0, href: segment?.href };
      }} />
      <Td numeric className="font-semibold">{row.total}</Td>
      <Td numeric>{row.information}</Td>
    </tr>
  );
}
