import { useLocale, useTranslations } from "next-intl";

import { CompletionLabel } from "@/components/commitments/completion-glyph";
import { StatusTag } from "@/components/commitments/status-labels";
import { VerbBadge } from "@/components/commitments/verb-badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { todayIn } from "@/lib/calendar/day";
import { wordsFor } from "@/lib/commitments/labels";
import { formatDay, formatDayShort, formatInstant } from "@/lib/i18n/format";
import { langAttribute } from "@/lib/i18n/routing";
import type { LatestEntry } from "@/lib/overview/schema";
import { clauseWords, shortCode } from "@/lib/register/rules";

/** What was logged last, whoever logged it. */
export function LatestEntries({ entries, timeZone }: { entries: readonly LatestEntry[]; timeZone: string }) {
  const t = useTranslations("overview.latest");
  if (entries.length === 0) {
    return (
      <Section title={t("title")}>
        <EmptyState title={t("emptyTitle")} action={<ButtonLink href="/register">{t("action")}</ButtonLink>}>{t("empty")}</EmptyState>
      </Section>
    );
  }
  return (
    <Section title={t("title")} denominator={t("denominator", { count: entries.length })}>
      <ol>{entries.map((entry) => <Entry key={entry.id} entry={entry} timeZone={timeZone} />)}</ol>
    </Section>
  );
}

function Entry({ entry, timeZone }: { entry: LatestEntry; timeZone: string }) {
  const t = useTranslations("overview.latest");
  const locale = useLocale();
  const words = wordsFor(entry.words, locale);
  // From the operative verb on: what stands before it is the same in every clause.
  const clause = words && clauseWords({ text: words.text, verbText: entry.verbWords[words.language] ?? "" });
  const recordedAt = new Date(entry.recordedAt);
  return (
    <li data-row className="border-b border-rule py-2">
      <div className="flex flex-wrap items-center gap-x-2">
        <VerbBadge verb={entry.verb} />
        <TextLink href={`/commitments/${encodeURIComponent(entry.code)}`} className="num font-semibold" aria-label={entry.code}>{shortCode(entry.code)}</TextLink>
        <CompletionLabel completion={entry.completion} short />
        <time dateTime={entry.recordedAt} title={formatInstant(recordedAt, { locale, timeZone })} className="num ml-auto text-12 text-ink-3">{formatDayShort(todayIn(timeZone, recordedAt), locale)}</time>
      </div>
      {words && clause ? <p lang={langAttribute(words.language)} title={words.text} className="truncate font-serif text-14 text-ink-2">{clause.verb}{clause.rest}</p> : null}
      <p className="flex flex-wrap items-center gap-x-2 text-12 text-ink-3">
        {t("by", { author: entry.author, effective: formatDay(entry.effectiveOn, locale) })}
        {entry.deliverable === null ? null : <span>{t("part", { part: entry.deliverable, parts: entry.deliverables })}</span>}
        {entry.disputed ? <StatusTag status="disputed" /> : null}
        {entry.state === "superseded" || entry.state === "withdrawn" ? <StatusTag status={entry.state} /> : null}
        {entry.state === "awaiting" ? <span>{t("awaiting")}</span> : null}
      </p>
    </li>
  );
}
