"use client";

import { useLocale, useTranslations } from "next-intl";
import { type SubmitEvent, useRef, useState } from "react";

import { attempt, type Refused } from "@/components/review/use-decisions";
import { useFirstFocus } from "@/components/review/use-first-focus";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Dialog } from "@/components/ui/dialog";
import { Refusal } from "@/components/ui/refusal";
import { formatNumber } from "@/lib/i18n/format";
import { acceptClausesAction } from "@/lib/review/actions";
import { acceptableAbove, expectedErrors } from "@/lib/review/rules";
import type { ReviewClause } from "@/lib/review/schema";

const FIRST_THRESHOLD = 0.95;

type Props = { clauses: readonly ReviewClause[]; /** What accepting means for the clauses of this list. */ tracked: boolean; onDone: (clauses: ReviewClause[], skipped: number) => void; onClose: () => void };

/** Accepts at once all clauses of a list that the machine is sure enough of, after saying how many are to be expected wrong. */
export function BulkDialog({ clauses, tracked, onDone, onClose }: Props) {
  const t = useTranslations("review.bulk");
  const errors = useTranslations("errors");
  const offline = useTranslations("progress.composer");
  const locale = useLocale();
  const [threshold, setThreshold] = useState(FIRST_THRESHOLD);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFirstFocus(form);
  const chosen = acceptableAbove(clauses, threshold);
  const figures = { count: chosen.length, total: formatNumber(clauses.length, locale), wrong: expectedErrors(chosen) };
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending || chosen.length === 0) return;
    setSending(true);
    const answer = await attempt(() => acceptClausesAction({ clauses: chosen.map(({ id, version }) => ({ clauseId: id, version })) }));
    setSending(false);
    if (answer.ok) onDone(answer.clauses, answer.skipped);
    else setRefused({ code: answer.code, details: answer.details });
  };
  return (
    <Dialog open onOpenChange={onClose} title={tracked ? t("title") : t("titleUntracked")} description={t("text")}>
      <form ref={form} noValidate onSubmit={(event) => void send(event)}>
        <Field label={t("threshold", { value: threshold })} hint={t("hint")}>
          {(wiring) => <input {...wiring} type="range" min={0} max={1} step={0.01} value={threshold} onChange={(event) => setThreshold(Number(event.target.value))} className="w-full accent-(--fill)" />}
        </Field>
        <p role="status" className="num my-3 font-serif text-16">{t("figures", figures)}</p>
        {refused ? <Refusal role="alert" className="mb-3">{refused.code === "offline" ? offline("offline") : errors(refused.code, refused.details)}</Refusal> : null}
        <Button type="submit" variant="primary" shortcut="Enter" aria-disabled={isSending || chosen.length === 0}>{t("submit", { count: chosen.length })}</Button>
      </form>
    </Dialog>
  );
}
