import { useLocale, useTranslations } from "next-intl";

import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { OutsideLink, TextLink } from "@/components/ui/text-link";
import type { Reading } from "@/lib/communiques/schema";
import { formatBytes, formatInstant } from "@/lib/i18n/format";

type Props = { code: string; readings: readonly Reading[]; timeZone: string; mayImport: boolean };

/** Every reading of a communiqué, why it was made and by whom, and the files that it was read from. */
export function ReadingList({ code, readings, timeZone, mayImport }: Props) {
  const t = useTranslations("communiques");
  return (
    <Section title={t("readings.list")} action={mayImport ? <RevisionLinks code={code} /> : null}>
      <ol className="border-t border-rule">{readings.map((reading, at) => <Item key={reading.revision} code={code} reading={reading} isNewest={at === 0} timeZone={timeZone} />)}</ol>
    </Section>
  );
}

function RevisionLinks({ code }: { code: string }) {
  const t = useTranslations("communiques.revise");
  return (
    <span className="flex flex-wrap gap-2 print:hidden">
      <ButtonLink href={`/communiques/${code}/revise?how=translation`}>{t("add")}</ButtonLink>
      <ButtonLink href={`/communiques/${code}/revise?how=correction`}>{t("correct")}</ButtonLink>
    </span>
  );
}

function Item({ code, reading, isNewest, timeZone }: { code: string; reading: Reading; isNewest: boolean; timeZone: string }) {
  const t = useTranslations("communiques.readings");
  const common = useTranslations("common.languages");
  const locale = useLocale();
  const { revision, cause, rulesVersion, recordedAt, by, files } = reading;
  const facts = [t(`cause.${cause}`), recordedAt ? formatInstant(recordedAt, { locale, timeZone }) : null, by ? t("by", { name: by }) : t("byProduct"), t("rules", { version: rulesVersion })];
  return (
    <li className="border-b border-rule py-2">
      <p className="flex flex-wrap items-baseline gap-x-2.5">
        <TextLink href={`/communiques/${code}?reading=${revision}`} className="inline-flex min-h-6 items-center">{t("number", { reading: revision })}</TextLink>
        {isNewest ? <b className="font-semibold">{t("newest")}</b> : null}
        <span className="text-12 text-ink-3">{facts.filter(Boolean).join(" · ")}</span>
      </p>
      <ul>
        {files.map(({ sha256, fileName, byteLength, languages }) => (
          <li key={sha256} className="flex flex-wrap items-baseline gap-x-2.5 text-12 text-ink-3">
            <OutsideLink href={`/api/communiques/${code}/source/${sha256}`} className="inline-flex min-h-6 items-center wrap-anywhere">{fileName}</OutsideLink>
            <span>{languages.map((language) => common(language)).join(", ")}</span>
            <span className="num">{formatBytes(byteLength, locale)}</span>
            <span className="num wrap-anywhere">SHA-256 {sha256}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
