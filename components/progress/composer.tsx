"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { useFormContext, useFormState, useWatch } from "react-hook-form";

import { EvidenceFields } from "@/components/evidence/evidence-fields";
import { useComposer } from "@/components/progress/composer-context";
import { ComposerFields } from "@/components/progress/composer-fields";
import { Conflict } from "@/components/progress/conflict";
import { type ComposerRefusal, type ProgressDraft, readDraft } from "@/components/progress/progress-draft";
import { refusalOf, useSend } from "@/components/progress/use-send";
import { Button } from "@/components/ui/button";
import { Refusal } from "@/components/ui/refusal";
import { useFormKeys } from "@/components/ui/use-form-keys";

/** The form in which an entry is logged or corrected. A refusal stands inside it, and nothing that was typed is lost. */
export function Composer() {
  const t = useTranslations("progress.composer");
  const { close, finish, correcting } = useComposer();
  const { isDirty, isSubmitted } = useFormState<ProgressDraft>();
  const { handleSubmit } = useFormContext<ProgressDraft>();
  const sending = useSend();
  const refusalId = useId();
  const standing = useStandingRefusal();
  const refusal = sending.refusal ?? (isSubmitted ? standing : null);
  useUnloadGuard(isDirty);
  const submit = handleSubmit(sending.send);
  const form = useFocusOnOpening();
  useFormKeys(form, { submit: () => void submit(), close });
  if (sending.isStale) return <Conflict onAfter={sending.sendAfter} onEdit={sending.edit} onDiscard={() => finish("discarded")} />;
  return (
    <form ref={form} noValidate onSubmit={submit} onChange={sending.refusal ? sending.clearRefusal : undefined} aria-label={correcting ? t("titleCorrect", { date: correcting.effectiveOn }) : t("title")}>
      <ComposerFields />
      <EvidenceFields />
      {refusal ? <ComposerRefused id={refusalId} refusal={refusal} /> : null}
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {isDirty ? <Button variant="quiet" onClick={() => finish("discarded")}>{t("discard")}</Button> : null}
        <span className="grow" />
        <Button variant="quiet" onClick={close} shortcut="Esc">{t("cancel")}</Button>
        <Button type="submit" variant="primary" shortcut="Ctrl ↵" aria-disabled={refusal !== null || sending.isSending} aria-describedby={refusal ? refusalId : undefined}>
          {sending.isSending ? t("sending") : t(correcting ? "submitCorrect" : "submit")}
        </Button>
      </div>
    </form>
  );
}

/** Why the rules would refuse the draft as it stands now; null while fields are missing, since those speak for themselves. */
function useStandingRefusal(): ComposerRefusal | null {
  const { subject, correcting, read } = useComposer();
  useWatch<ProgressDraft>();
  const { getValues } = useFormContext<ProgressDraft>();
  const { input } = readDraft(getValues(), { commitmentId: subject.commitmentId, version: read.version, corrects: correcting?.id ?? null });
  return input && refusalOf(input, subject);
}

function ComposerRefused({ id, refusal }: { id: string; refusal: ComposerRefusal }) {
  const t = useTranslations("progress.composer");
  const errors = useTranslations("errors");
  return (
    <Refusal id={id} role="alert" head={refusal.file ?? t("refused")} className="mt-3">
      {refusal.code === "offline" ? t("offline") : errors(refusal.code)}
    </Refusal>
  );
}

/** Puts the focus on the chosen completion, else on the first, when the composer opens. */
function useFocusOnOpening() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const radios = [...(form.current?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [])];
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
  }, []);
  return form;
}

/** Asks before the browser leaves a draft behind. */
function useUnloadGuard(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isDirty]);
}
