"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";

import { NoticeRing } from "@/components/commitments/notice-ring";
import { VerbBadge } from "@/components/commitments/verb-badge";
import { clauseWords } from "@/components/review/review-draft";
import type { Review } from "@/components/review/use-review";
import { segmentedClasses } from "@/components/ui/segmented";
import { EmptyState } from "@/components/ui/empty-state";
import { classNames } from "@/components/ui/class-names";
import { langAttribute } from "@/lib/i18n/routing";
import { formatNumber } from "@/lib/i18n/format";
import { REVIEW_TABS, tabOf } from "@/lib/review/rules";
import type { ReviewClause, ReviewParagraph } from "@/lib/review/schema";

type Props = { review: Review; paragraphOf: (clause: ReviewClause) => ReviewParagraph | null; /** Opens the acceptance of many at once. */ bulkButton: ReactNode };

/** The lists of the review, and the clauses of the one that is open: the one first that most needs a look. */
export function ClauseList({ review, paragraphOf, bulkButton }: Props) {
  const t = useTranslations("review");
  const { list, tab, current } = review;
  return (
    <nav aria-label={t("list")} className="flex min-h-0 flex-col border-rule desk:border-r">
      <Tabs review={review} />
      <div className="flex min-h-9 items-center gap-2 border-b border-rule px-4 text-12 text-ink-3 max-tablet:px-3.5">
        {t(`order.${tab}`)}
        <span className="ml-auto whitespace-nowrap">{bulkButton}</span>
      </div>
      {list.length === 0 ? <div className="px-4 py-3 max-tablet:px-3.5"><EmptyState title={t(`empty.${tab}`)} /></div> : null}
      <ol className="min-h-0 overflow-y-auto max-desk:max-h-[34vh]">
        {list.map((clause) => <Row key={clause.id} clause={clause} paragraph={paragraphOf(clause)} isCurrent={clause.id === current?.id} busyBy={review.busy.get(clause.id)} onOpen={() => review.open(clause)} />)}
      </ol>
    </nav>
  );
}

function Tabs({ review: { clauses, tab, pending, show } }: { review: Review }) {
  const t = useTranslations("review.tabs");
  const locale = useLocale();
  const count = (value: (typeof REVIEW_TABS)[number]) => clauses.filter((clause) => (pending.has(clause.id) ? "decided" : tabOf(clause)) === value).length;
  return (
    <div role="group" aria-label={t("label")} className="grid grid-cols-2 border-b border-rule">
      {REVIEW_TABS.map((value) => (
        <button
          key={value} type="button" aria-pressed={value === tab} onClick={() => show(value)}
          className={classNames(segmentedClasses.part, "justify-between border-t border-l-0 border-rule px-4 first:border-t-0 max-tablet:px-3.5 odd:border-r [&:nth-child(2)]:border-t-0")}
        >
          {t(value)} <span className="num text-12 font-normal text-ink-3">{formatNumber(count(value), locale)}</span>
        </button>
      ))}
    </div>
  );
}

type RowProps = { clause: ReviewClause; paragraph: ReviewParagraph | null; isCurrent: boolean; busyBy: string | undefined; onOpen: () => void };

function Row({ clause, paragraph, isCurrent, busyBy, onOpen }: RowProps) {
  const t = useTranslations("review");
  const locale = useLocale();
  const words = clauseWords(clause, { texts: paragraph?.texts ?? {}, language: locale });
  const open = clause.notices.filter(({ state }) => state === "open").length;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  return (
    <li>
      <button
        ref={button} type="button" aria-current={isCurrent ? "true" : undefined} onClick={onOpen}
        className={classNames(
          "flex min-h-9 w-full items-center gap-2 border-b border-rule pr-3 text-left focus-visible:-outline-offset-2 touch:min-h-11",
          isCurrent ? "border-l-2 border-l-accent bg-accent-wash pl-3.5" : "pl-4 hover:bg-paper-2",
        )}
      >
        <span className="num w-7 shrink-0 text-ink-3">{clause.paragraph}</span>
        <VerbBadge verb={clause.current.verb} />
        <span className="min-w-0 grow">
          <span lang={words ? langAttribute(words.language) : undefined} className="block truncate font-serif source-row">{words?.text ?? t("noWords")}</span>
          {busyBy ? <span className="block truncate text-12 text-ink-2">{t("busy", { name: busyBy })}</span> : null}
        </span>
        {clause.decision === "open" ? null : <span className="shrink-0 text-12 text-ink-3">{t(`decision.${clause.decision}`)}</span>}
        {open > 0 ? <NoticeRing label={t("openNotices", { count: open })} /> : null}
      </button>
    </li>
  );
}
