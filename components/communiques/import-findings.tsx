import { useLocale, useTranslations } from "next-intl";

import { VerbCounts } from "@/components/communiques/verb-counts";
import { Section } from "@/components/ui/section";
import { RowHead, ScrollX, Table, Td, Th } from "@/components/ui/table";
import type { ImportPreview } from "@/lib/communiques/schema";
import { formatBytes } from "@/lib/i18n/format";

/** How many clauses were found by verb, and what the machine points out. */
export function ImportClauses({ preview: { clauses, paragraphs, notices } }: { preview: ImportPreview }) {
  const t = useTranslations("communiques.recognised");
  const heads = useTranslations("notices.head");
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <b className="font-semibold">{t("clauses")}</b>
        <VerbCounts clauses={clauses} />
        <span>{t("otherVerbs")} <b className="num font-semibold">{clauses.other}</b></span>
        <span className="text-12 text-ink-3">{t("ofParagraphs", { count: paragraphs })}</span>
      </p>
      <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1">
        <b className="font-semibold">{t("notices")}</b>
        {notices.length === 0 ? <span className="text-ink-3">{t("noNotices")}</span> : null}
        {notices.map(({ code, count }) => <span key={code} className="text-notice">{heads(code)} <b className="num font-semibold">{count}</b></span>)}
      </p>
    </div>
  );
}

/** The files that were read, with their languages and hashes. */
export function ImportFiles({ preview: { files } }: { preview: ImportPreview }) {
  const t = useTranslations("communiques.recognised");
  const common = useTranslations("common.languages");
  const locale = useLocale();
  return (
    <Section title={t("files")}>
      <ScrollX label={t("files")}>
        <Table caption={t("files")}>
          <thead><tr><Th>{t("fileName")}</Th><Th>{t("languages")}</Th><Th numeric>{t("size")}</Th><Th>SHA-256</Th></tr></thead>
          <tbody>
            {files.map(({ name, languages, byteLength, sha256, stored }) => (
              <tr key={sha256}>
                <RowHead>{name}{stored ? <span className="ml-2 text-12 text-ink-3">{t("stored")}</span> : null}</RowHead>
                <Td>{languages.map((language) => common(language)).join(", ")}</Td>
                <Td numeric>{formatBytes(byteLength, locale)}</Td>
                <Td className="num whitespace-nowrap text-12 text-ink-3">{sha256.slice(0, 12)}…{sha256.slice(-4)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollX>
    </Section>
  );
}
