"use client";

import { useLocale, useTranslations } from "next-intl";
import { type SubmitEvent, useRef, useState } from "react";

import { VerbBadge } from "@/components/commitments/verb-badge";
import { clauseWords } from "@/components/review/review-draft";
import { attempt, type Answer, type Refused } from "@/components/review/use-decisions";
import { useFirstFocus } from "@/components/review/use-first-focus";
import { PlaceField } from "@/components/review/words-fields";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/controls";
import { Dialog } from "@/components/ui/dialog";
import { RadioRow } from "@/components/ui/radio-row";
import { Refusal } from "@/components/ui/refusal";
import { LinkButton } from "@/components/ui/text-link";
import { LANGUAGES } from "@/lib/clauses/schema";
import { MAX_REASON } from "@/lib/commitments/schema";
import type { PerLanguage, Place } from "@/lib/extraction/output";
import { langAttribute } from "@/lib/i18n/routing";
import { mergeClauseAction, splitClauseAction } from "@/lib/review/actions";
import type { ReviewClause, ReviewParagraph } from "@/lib/review/schema";

type Closing = { onClose: () => void };
const PRESETS = ["statement", "restates", "misread"] as const;

/** Why a clause is not tracked: in words, or one of three common reasons by its number. */
export function RejectDialog({ first, onReject, onClose }: Closing & { first: string; onReject: (reason: string) => void }) {
  const t = useTranslations("review.rejectDialog");
  const form = useRef<HTMLFormElement>(null);
  useFirstFocus(form);
  const faults = useTranslations("progress.fault");
  const [reason, setReason] = useState(first);
  const [attempted, setAttempted] = useState(false);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAttempted(true);
    if (reason.trim() === "") return;
    onReject(reason.trim());
    onClose();
  };
  const type = (value: string) => {
    const preset = PRESETS[Number(value) - 1];
    setReason(reason === "" && preset ? t(`preset.${preset}`) : value);
  };
  return (
    <Dialog open onOpenChange={onClose} title={t("title")} description={t("text")}>
      <form ref={form} noValidate onSubmit={send}>
        <TextField required maxLength={MAX_REASON} label={t("reason")} hint={t("hint")} value={reason} onChange={(event) => type(event.target.value)} error={attempted && reason.trim() === "" ? faults("required") : undefined} />
        <ol className="my-2 list-inside list-decimal">
          {PRESETS.map((preset) => <li key={preset}><LinkButton className="min-h-6 touch:min-h-10" onClick={() => setReason(t(`preset.${preset}`))}>{t(`preset.${preset}`)}</LinkButton></li>)}
        </ol>
        <Button type="submit" variant="primary" shortcut="Enter">{t("submit")}</Button>
      </form>
    </Dialog>
  );
}

function DialogRefusal({ refused }: { refused: Refused | null }) {
  const errors = useTranslations("errors");
  const offline = useTranslations("progress.composer");
  if (!refused) return null;
  return <Refusal role="alert" className="my-2">{refused.code === "offline" ? offline("offline") : errors(refused.code, refused.details)}</Refusal>;
}

/** Sends what a dialog asks for, once at a time. */
function useSending(onDone: (clauses: ReviewClause[]) => void) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (act: () => Promise<Answer>) => {
    if (isSending) return;
    setSending(true);
    const answer = await attempt(act);
    setSending(false);
    if (answer.ok) onDone(answer.clauses);
    else setRefused({ code: answer.code, details: answer.details });
  };
  return { refused, isSending, send };
}

type ClauseProps = Closing & { clause: ReviewClause; paragraph: ReviewParagraph; onDone: (clauses: ReviewClause[]) => void };

/** The words that are split off are selected in the paragraph, in each language that has them. */
export function SplitDialog({ clause, paragraph, onDone, onClose }: ClauseProps) {
  const t = useTranslations("review.splitDialog");
  const form = useRef<HTMLFormElement>(null);
  useFirstFocus(form);
  const [span, setSpan] = useState<PerLanguage<Place>>({});
  const { refused, isSending, send } = useSending(onDone);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(() => splitClauseAction({ clauseId: clause.id, version: clause.version, span }));
  };
  return (
    <Dialog open onOpenChange={onClose} title={t("title")} description={t("text")}>
      <form ref={form} noValidate onSubmit={submit}>
        <div className="grid gap-3">
          {LANGUAGES.filter((language) => clause.current.span[language] && paragraph.texts[language]).map((language) => (
            <PlaceField
              key={language} language={language} rows={5} text={paragraph.texts[language]?.text ?? ""} place={span[language] ?? null} onEnter={() => form.current?.requestSubmit()}
              onChange={(place) => setSpan(({ [language]: _replaced, ...rest }) => (place ? { ...rest, [language]: place } : rest))}
            />
          ))}
        </div>
        <DialogRefusal refused={refused} />
        <div className="mt-3"><Button type="submit" variant="primary" shortcut="Enter" aria-disabled={isSending}>{t("submit")}</Button></div>
      </form>
    </Dialog>
  );
}

/** Which clause of the paragraph the clause is joined to. */
export function MergeDialog({ clause, paragraph, others, onDone, onClose }: ClauseProps & { others: readonly ReviewClause[] }) {
  const t = useTranslations("review.mergeDialog");
  const form = useRef<HTMLFormElement>(null);
  useFirstFocus(form);
  const locale = useLocale();
  const before = others.findLast(({ ordinal }) => ordinal < clause.ordinal) ?? others[0];
  const [into, setInto] = useState(before?.id ?? "");
  const { refused, isSending, send } = useSending(onDone);
  const target = others.find(({ id }) => id === into);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (target) void send(() => mergeClauseAction({ clauseId: clause.id, version: clause.version, into: { clauseId: target.id, version: target.version } }));
  };
  const options = others.map((other) => {
    const words = clauseWords(other, { texts: paragraph.texts, language: locale });
    return { value: other.id, mark: <VerbBadge verb={other.current.verb} />, label: <span lang={words ? langAttribute(words.language) : undefined} className="font-serif">{words?.text ?? ""}</span> };
  });
  return (
    <Dialog open onOpenChange={onClose} title={t("title")} description={others.length > 0 ? t("text") : t("alone")}>
      {others.length > 0 ? (
        <form ref={form} noValidate onSubmit={submit}>
          <RadioRow name="into" legend={t("into")} options={options} defaultValue={into} onChange={(event) => setInto(event.target.value)} />
          <DialogRefusal refused={refused} />
          <div className="mt-3"><Button type="submit" variant="primary" shortcut="Enter" aria-disabled={isSending}>{t("submit")}</Button></div>
        </form>
      ) : null}
    </Dialog>
  );
}
