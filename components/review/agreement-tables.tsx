import { useLocale, useTranslations } from "next-intl";

import { ReasonWords } from "@/components/review/reason-words";
import { PageFrame } from "@/components/shell/page-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th } from "@/components/ui/table";
import { languageSchema, verbSchema } from "@/lib/clauses/schema";
import { formatNumber } from "@/lib/i18n/format";
import type { Agreement, Share } from "@/lib/review/schema";

const MEASURES = ["byReason", "byLanguage", "byVerb", "byConfidence"] as const;
type Measure = (typeof MEASURES)[number];

/** How often people kept the machine's proposal as it was: in all, and by what it went by, language, verb and confidence. */
export function AgreementTables({ agreement }: { agreement: Agreement }) {
  const t = useTranslations("review.agreement");
  const reviewWords = useTranslations("review");
  const { total } = agreement;
  return (
    <PageFrame title={t("title")} crumb={{ label: reviewWords("title"), href: "/review" }}>
      {total.decided === 0 ? <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState> : (
        <>
          <p className="mb-5 max-w-measure font-serif source-text">{t("total", { agreed: total.agreed, decided: total.decided })}</p>
          <div className="grid gap-x-9 desk:grid-cols-2">
            {MEASURES.map((measure) => (
              <Section key={measure} title={t(measure)} denominator={t("denominator", { count: total.decided })}>
                <Shares measure={measure} shares={agreement[measure]} />
              </Section>
            ))}
          </div>
          <p className="max-w-measure text-12 text-ink-3">{t("note")}</p>
        </>
      )}
    </PageFrame>
  );
}

function Shares({ measure, shares }: { measure: Measure; shares: readonly Share[] }) {
  const t = useTranslations("review.agreement");
  const locale = useLocale();
  return (
    <Table caption={t(measure)}>
      <thead><tr><Th>{t("what")}</Th><Th numeric>{t("kept")}</Th><Th numeric>{t("decided")}</Th><Th className="w-24"><span className="sr-only">{t("share")}</span></Th></tr></thead>
      <tbody>
        {shares.map(({ key, agreed, decided }) => (
          <tr key={key}>
            <RowHead><Name measure={measure} name={key} /></RowHead>
            <Td numeric>{formatNumber(agreed, locale)}</Td>
            <Td numeric className="text-ink-3">{t("of", { decided: formatNumber(decided, locale) })}</Td>
            <Td><div aria-hidden="true" className="h-1.5 border border-edge bg-paper"><div className="h-full bg-ink-2" style={{ width: `${(agreed / decided) * 100}%` }} /></div></Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Name({ measure, name }: { measure: Measure; name: string }) {
  const t = useTranslations("review.agreement");
  const verbs = useTranslations("verbs");
  const languages = useTranslations("common.languages");
  if (measure === "byReason") return <ReasonWords reasons={[name]} />;
  if (measure === "byLanguage") return languages(languageSchema.parse(name));
  return measure === "byVerb" ? verbs(verbSchema.parse(name)) : t("from", { value: Number(name) });
}
