import { useLocale, useTranslations } from "next-intl";

import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import type { AttentionItem } from "@/lib/overview/rules/attention";

const CODES_SHOWN = 5;

/** What asks to be looked at, each with its denominator, each leading to its rows. */
export function AttentionList({ items, freshSince }: { items: readonly AttentionItem[]; freshSince: string }) {
  const t = useTranslations("overview.attention");
  const locale = useLocale();
  if (items.length === 0) return <Section title={t("title")}><p className="text-ink-3">{t("none")}</p></Section>;
  return (
    <Section title={t("title")}>
      <ul>
        {items.map(({ key, count, total, href, codes }) => (
          <li key={key} data-row className="grid grid-cols-[34px_1fr] gap-x-2 border-b border-rule py-[7px]">
            <span className="num text-right font-semibold">{href ? <TextLink href={href} prefetch={false} aria-label={`${formatNumber(count, locale)} ${t(key, { total, date: formatDay(freshSince, locale) })}`}>{formatNumber(count, locale)}</TextLink> : formatNumber(count, locale)}</span>
            <span>
              {t(key, { total, date: formatDay(freshSince, locale) })}{" "}
              {codes.length > 0 ? <Codes codes={codes} /> : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Codes({ codes }: { codes: readonly string[] }) {
  return (
    <span className="flex flex-wrap gap-x-2">
      {codes.slice(0, CODES_SHOWN).map((code) => <TextLink key={code} href={`/commitments/${encodeURIComponent(code)}`} className="num inline-flex min-h-6 items-center whitespace-nowrap">{code}</TextLink>)}
      {codes.length > CODES_SHOWN ? <span>…</span> : null}
    </span>
  );
}
