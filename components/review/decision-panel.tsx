"use client";

import { useLocale, useTranslations } from "next-intl";
import { type RefObject, useRef } from "react";

import { ConflictNote } from "@/components/review/conflict-note";
import type { Choices } from "@/components/review/field-props";
import { DecisionButtons } from "@/components/review/decision-buttons";
import { DeliverableFields } from "@/components/review/deliverable-fields";
import { OwnerFields } from "@/components/review/owner-fields";
import { KindField, SectorField, VerbField } from "@/components/review/attribute-fields";
import { PlaceFields, SuppliedFields } from "@/components/review/words-fields";
import type { Decisions } from "@/components/review/use-decisions";
import type { Review } from "@/components/review/use-review";
import { Refusal } from "@/components/ui/refusal";
import { useFormKeys } from "@/components/ui/use-form-keys";
import { formatDay } from "@/lib/i18n/format";
import type { ReviewClause, ReviewParagraph } from "@/lib/review/schema";

type Props = { review: Review; decisions: Decisions; choices: Choices; paragraph: ReviewParagraph | null; onDialog: (dialog: "reject" | "split" | "merge") => void; fields: RefObject<HTMLFormElement | null> };

/** The reviewer's decision, each part beside what the machine proposes. */
export function DecisionPanel({ review, decisions, choices, paragraph, onDialog, fields }: Props) {
  const t = useTranslations("review.panel");
  const { drafts, current } = review;
  const form = useRef<HTMLFormElement>(null);
  useFormKeys(fields, { submit: decisions.accept, close: () => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined) });
  if (!current || !drafts.reading) return null;
  const { draft, read } = drafts.reading;
  const shared = { draft, clause: read, edit: drafts.edit };
  return (
    <section aria-labelledby="review-decision" className="flex min-h-0 flex-col border-rule px-4 pt-3 pb-4 desk:border-l max-desk:border-t">
      <h2 id="review-decision" className="text-14 font-semibold">{t("title")} <span className="text-12 font-normal text-ink-3">{t("beside")}</span></h2>
      <Standing clause={current} mergedInto={decisions.mergedName(current)} />
      {drafts.overtaken ? <ConflictNote reading={drafts.reading} now={current} changed={drafts.changed} onCatchUp={drafts.catchUp} choices={choices} /> : null}
      <PanelRefusal refused={decisions.refused} />
      <form ref={fields ?? form} noValidate onSubmit={(event) => event.preventDefault()} className="min-h-0 grow overflow-y-auto [scrollbar-width:thin]">
        <VerbField {...shared} />
        <KindField {...shared} />
        <SectorField {...shared} sectors={choices.sectors} />
        <OwnerFields {...shared} bodies={choices.bodies} />
        <DeliverableFields {...shared} languages={choices.languages} />
        <SuppliedFields {...shared} languages={choices.languages} />
        <PlaceFields {...shared} paragraph={paragraph} />
      </form>
      <DecisionButtons clause={read} decisions={decisions} changed={drafts.changed} onDialog={onDialog} />
    </section>
  );
}

/** What was decided already: by whom, when and why. */
function Standing({ clause, mergedInto }: { clause: ReviewClause; mergedInto: string | null }) {
  const t = useTranslations("review.panel");
  const decisions = useTranslations("review.decision");
  const locale = useLocale();
  if (!clause.decided) return null;
  const { by, at, reason } = clause.decided;
  return (
    <p className="mt-1 text-12 text-ink-2">
      {t("decided", { decision: decisions(clause.decision), name: by ?? t("nobody"), date: formatDay(at.slice(0, 10), locale) })}
      {mergedInto ? ` ${t("mergedInto", { code: mergedInto })}` : ""}
      {reason ? ` ${t("because", { reason })}` : ""}
    </p>
  );
}

function PanelRefusal({ refused }: { refused: Decisions["refused"] }) {
  const errors = useTranslations("errors");
  const offline = useTranslations("progress.composer");
  if (!refused) return null;
  return <Refusal role="alert" className="mt-2">{refused.code === "offline" ? offline("offline") : errors(refused.code, refused.details)}</Refusal>;
}
