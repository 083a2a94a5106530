import { useLocale, useTranslations } from "next-intl";

import { CommuniqueTitles } from "@/components/communiques/communique-titles";
import { VerbCounts } from "@/components/communiques/verb-counts";
import { EmptyState } from "@/components/ui/empty-state";
import { RowHead, Table, Td, Th } from "@/components/ui/table";
import type { CommuniqueSummary } from "@/lib/communiques/schema";
import { formatDay } from "@/lib/i18n/format";
import { Link } from "@/lib/i18n/navigation";

/** Every communiqué in the register, the last adopted first; on the phone each row is a block. */
export function CommuniqueList({ communiques }: { communiques: readonly CommuniqueSummary[] }) {
  const t = useTranslations("communiques");
  if (communiques.length === 0) return <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>;
  return (
    <Table caption={t("title")} className="max-tablet:block">
      <thead className="max-tablet:hidden">
        <tr>
          <Th>{t("columns.communique")}</Th>
          <Th>{t("columns.adopted")}</Th>
          <Th>{t("columns.tracked")}</Th>
          <Th numeric>{t("columns.other")}</Th>
          <Th numeric>{t("columns.notices")}</Th>
        </tr>
      </thead>
      <tbody className="max-tablet:block">
        {communiques.map((communique) => <Row key={communique.code} communique={communique} />)}
      </tbody>
    </Table>
  );
}

function Row({ communique }: { communique: CommuniqueSummary }) {
  const t = useTranslations("communiques");
  const locale = useLocale();
  return (
    <tr className="align-top hover:bg-paper-2 max-tablet:block max-tablet:border-b max-tablet:border-rule max-tablet:py-2 [&>*]:max-tablet:block [&>*]:max-tablet:h-auto [&>*]:max-tablet:border-0 [&>*]:max-tablet:py-0.5 [&>*]:max-tablet:text-left">
      <RowHead className="py-2">
        <Link href={`/communiques/${communique.code}`} className="block underline-offset-3 hover:underline">
          <span className="num font-semibold">{communique.code}</span>
          <CommuniqueTitles title={communique.title} />
        </Link>
      </RowHead>
      <Td className="num whitespace-nowrap"><Label>{t("columns.adopted")}</Label>{formatDay(communique.adoptedOn, locale)}</Td>
      <Td><VerbCounts clauses={communique.clauses} /></Td>
      <Td numeric><Label>{t("columns.other")}</Label>{communique.clauses.other}</Td>
      <Td numeric><Label>{t("columns.notices")}</Label>{communique.openNotices}</Td>
    </tr>
  );
}

/** A column's name beside its value, where the table is blocks and has no head. */
function Label({ children }: { children: string }) {
  return <span className="mr-2 text-12 text-ink-3 tablet:hidden">{children}</span>;
}
