import { useLocale, useTranslations } from "next-intl";

import { CommuniqueTitles } from "@/components/communiques/communique-titles";
import { ProgressBar } from "@/components/review/progress-bar";
import { PageFrame } from "@/components/shell/page-frame";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { RowHead, Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/i18n/format";
import { Link } from "@/lib/i18n/navigation";
import type { ReviewProgress } from "@/lib/review/schema";

/** Every communiqué with how far its review is; the way to how often people agree with the machine. */
export function ReviewList({ progress }: { progress: readonly ReviewProgress[] }) {
  const t = useTranslations("review");
  return (
    <PageFrame title={t("title")} actions={<TextLink href="/review/agreement" className="max-tablet:hidden">{t("agreement.title")}</TextLink>}>
      {progress.length === 0
        ? <EmptyState title={t("none")} action={<ButtonLink href="/communiques/import">{t("import")}</ButtonLink>} />
        : (
          <Table caption={t("title")} className="max-tablet:block">
            <thead className="max-tablet:hidden"><tr><Th>{t("columns.communique")}</Th><Th>{t("columns.adopted")}</Th><Th>{t("columns.progress")}</Th><Th numeric>{t("columns.open")}</Th><Th numeric>{t("columns.notices")}</Th></tr></thead>
            <tbody className="max-tablet:block">{progress.map((line) => <Row key={line.code} line={line} />)}</tbody>
          </Table>
        )}
      <p className="mt-4 tablet:hidden"><TextLink href="/review/agreement">{t("agreement.title")}</TextLink></p>
    </PageFrame>
  );
}

function Row({ line }: { line: ReviewProgress }) {
  const t = useTranslations("review.columns");
  const locale = useLocale();
  return (
    <tr className="align-top hover:bg-paper-2 max-tablet:block max-tablet:border-b max-tablet:border-rule max-tablet:py-2 [&>*]:max-tablet:block [&>*]:max-tablet:h-auto [&>*]:max-tablet:border-0 [&>*]:max-tablet:py-0.5 [&>*]:max-tablet:text-left">
      <RowHead className="py-2">
        <Link href={`/review/${line.code}`} className="block underline-offset-3 hover:underline">
          <span className="num font-semibold">{line.code}</span>
          <CommuniqueTitles title={line.title} />
        </Link>
      </RowHead>
      <Td className="num whitespace-nowrap"><Label>{t("adopted")}</Label>{formatDay(line.adoptedOn, locale)}</Td>
      <Td><ProgressBar decided={line.decided} total={line.clauses} /></Td>
      <Td numeric><Label>{t("open")}</Label>{line.clauses - line.decided}</Td>
      <Td numeric><Label>{t("notices")}</Label>{line.openNotices}</Td>
    </tr>
  );
}

/** A column's name beside its value, where the table is blocks and has no head. */
function Label({ children }: { children: string }) {
  return <span className="mr-2 text-12 text-ink-3 tablet:hidden">{children}</span>;
}
