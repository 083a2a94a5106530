"use client";

import { useTranslations } from "next-intl";

import { NoticeList } from "@/components/review/notice-list";
import { ReasonWords } from "@/components/review/reason-words";
import { SourceView } from "@/components/review/source-view";
import type { Review } from "@/components/review/use-review";
import { Kbd } from "@/components/ui/kbd";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { HoldingDraft, ReviewClause, ReviewParagraph, ReviewQueue } from "@/lib/review/schema";

type Props = { clause: ReviewClause; draft: HoldingDraft; queue: ReviewQueue; review: Review; name: string; context: number; onContext: (by: 1 | -1) => void; paragraph: ReviewParagraph | null };

/** The clause in view: its words among their neighbours, its notices, and what the machine went by. */
export function ClauseView({ clause, draft, queue, review, name, context, onContext, paragraph }: Props) {
  const t = useTranslations("review");
  const { communique, paragraphs } = queue;
  const total = paragraphs.filter(({ revision }) => revision === clause.revision).length;
  const busyBy = review.busy.get(clause.id);
  return (
    <>
      <div className="mb-1.5 flex flex-wrap items-baseline gap-x-2.5">
        <h2 className="num font-semibold">{clause.commitment ? <TextLink href={`/commitments/${clause.commitment.code}`}>{name}</TextLink> : name}</h2>
        <p className="num text-ink-3">{t("position", { paragraph: clause.paragraph, total })}</p>
        {clause.standing === "current" ? null : <Tag look="notice">{t(`standing.${clause.standing}`)}</Tag>}
        {busyBy ? <Tag>{t("busy", { name: busyBy })}</Tag> : null}
        <p className="ml-auto flex items-baseline gap-1.5 text-ink-3">
          {t("context")}
          <button type="button" aria-label={t("contextLess")} onClick={() => onContext(-1)} className="hit-area min-w-6"><Kbd>[</Kbd><span aria-hidden="true" className="tablet:not-pointer-coarse:hidden">−</span></button>
          <span className="num text-ink-2">{context}</span>
          <button type="button" aria-label={t("contextMore")} onClick={() => onContext(1)} className="hit-area min-w-6"><Kbd>]</Kbd><span aria-hidden="true" className="tablet:not-pointer-coarse:hidden">+</span></button>
        </p>
      </div>
      <SourceView clause={clause} draft={draft} clauses={review.clauses} paragraphs={paragraphs} languages={communique.languages} context={context} />
      <NoticeList clause={clause} paragraph={paragraph} communique={communique.code} />
      <p className="mt-3.5 text-12 text-ink-3">
        {clause.origin === "person" ? t("splitOff") : <>{t("wentBy")} <ReasonWords reasons={clause.reasons} /></>}
      </p>
    </>
  );
}
