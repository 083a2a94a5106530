"use client";

import { useTranslations } from "next-intl";

import { NoticeNote } from "@/components/commitments/notice-note";
import { NoticeControls } from "@/components/review/notice-controls";
import { isOfficial } from "@/lib/clauses/rules";
import type { NoticeView } from "@/lib/commitments/schema";
import type { Language, PerLanguage, Span } from "@/lib/extraction/output";
import type { ReviewClause, ReviewNotice, ReviewParagraph } from "@/lib/review/schema";

/** The notices of a clause under its words, each with what can be done about it. */
export function NoticeList({ clause, paragraph, communique }: { clause: ReviewClause; paragraph: ReviewParagraph | null; communique: string }) {
  const t = useTranslations("notices");
  if (clause.notices.length === 0) return null;
  const official = (Object.keys(paragraph?.texts ?? {}) as Language[]).filter(isOfficial);
  return (
    <ol aria-label={t("notices")} className="mt-3.5 flex flex-col gap-2">
      {clause.notices.map((notice, at) => (
        <NoticeNote key={notice.id} notice={toView(notice, paragraph)} number={at + 1} communique={communique} official={official}>
          <NoticeControls key={notice.state} notice={notice} name={`${t("ring", { number: at + 1 })}: ${t(`head.${notice.code}`)}`} />
        </NoticeNote>
      ))}
    </ol>
  );
}

function toView({ id, code, message, state, reason, places }: ReviewNotice, paragraph: ReviewParagraph | null): NoticeView {
  const spans = Object.entries(places).flatMap(([language, { start, end }]) => {
    const text = paragraph?.texts[language as Language]?.text.slice(start, end);
    return text ? [[language, { start, end, text }]] : [];
  });
  return { id, code, message, state, reason, settled: state !== "open", places: Object.fromEntries(spans) as PerLanguage<Span>, repeats: null };
}
