import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/i18n/format";
import { MOST_LISTED } from "@/lib/quarters/rules/report";
import type { QuarterLists as Lists, QuarterSummary } from "@/lib/quarters/rules/summarise";
import { dueNextUntil } from "@/lib/quarters/rules/summarise";
import type { Standing } from "@/lib/quarters/rules/standing";
import type { Words } from "@/lib/quarters/schema";

import { ChangeTable, StandingTable } from "./standing-table";

type Props = { summary: QuarterSummary; words: ReadonlyMap<string, Words> };
type Denominator = "ofFollowUp" | "ofDated" | "ofOpen" | "ofTracked";
type Listed = { key: Exclude<keyof Lists, "changed" | "completed">; of: Denominator; codesOnly?: boolean; note?: ReactNode; always?: boolean };

/** What changed, what is late, what comes next and what is missing; a list with nothing on it is left out unless its emptiness says something. */
export function QuarterLists({ summary, words }: Props) {
  const t = useTranslations("quarters.lists");
  const locale = useLocale();
  const { closing, lists, period } = summary;
  const date = formatDay(period.openingDay, locale);
  const byText = closing.overdueByText === closing.overdue ? null : ` ${t("byText", { count: closing.overdueByText })}`;
  const listed: Listed[] = [
    { key: "newlyOverdue", of: "ofDated", note: <>{t("overdueNote")}{byText}</> },
    { key: "newlyPassed", of: "ofDated" },
    { key: "newlyEnded", of: "ofDated" },
    { key: "dueNext", of: "ofDated", always: true },
    { key: "disputed", of: "ofFollowUp" },
    { key: "nothingReported", of: "ofOpen", codesOnly: true, note: t("gap"), always: true },
    { key: "noticed", of: "ofTracked", codesOnly: true },
  ];
  const totals: Record<Denominator, number> = { ofFollowUp: closing.followUp, ofDated: closing.dated, ofOpen: closing.open, ofTracked: closing.tracked };
  const until = formatDay(dueNextUntil(period), locale);
  return (
    <>
      <Section title={t("changed", { date })} denominator={t("ofFollowUp", { count: lists.changed.length, total: closing.followUp })}>
        {lists.changed.length === 0 ? <p className="text-ink-3">{t("nothing")}</p> : <ChangeTable caption={t("changed", { date })} changes={lists.changed.slice(0, MOST_LISTED)} period={period} words={words} />}
        <More of={lists.changed.length} />
      </Section>
      {listed.filter(({ key, always }) => always || lists[key].length > 0).map(({ key, of, codesOnly = false, note }) => (
        <Section key={key} title={t(key, { date: until })} denominator={t(of, { count: lists[key].length, total: totals[of] })}>
          <ListBody standings={lists[key].slice(0, MOST_LISTED)} words={words} codesOnly={codesOnly} caption={t(key, { date: until })} />
          <More of={lists[key].length} />
          {note && lists[key].length > 0 ? <p className="mt-1.5 text-12 text-ink-3">{note}</p> : null}
        </Section>
      ))}
    </>
  );
}

/** How many a long list leaves to the files. */
function More({ of }: { of: number }) {
  const t = useTranslations("quarters.lists");
  return of > MOST_LISTED ? <p className="mt-1.5 text-12 text-ink-3">{t("more", { count: of - MOST_LISTED })}</p> : null;
}

function ListBody({ standings, words, codesOnly, caption }: { standings: readonly Standing[]; words: ReadonlyMap<string, Words>; codesOnly: boolean; caption: string }) {
  const t = useTranslations("quarters.lists");
  if (standings.length === 0) return <p className="text-ink-3">{t("nothing")}</p>;
  if (!codesOnly) return <StandingTable caption={caption} standings={standings} words={words} />;
  return (
    <ul aria-label={caption} className="flex flex-wrap gap-x-3 gap-y-1">
      {standings.map(({ facts }) => <li key={facts.id}><TextLink href={`/commitments/${encodeURIComponent(facts.code)}`} prefetch={false} className="num">{facts.code}</TextLink></li>)}
    </ul>
  );
}
