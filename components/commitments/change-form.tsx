"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, type SubmitEvent, useEffect, useRef } from "react";

import { useChange, type SendChange } from "@/components/commitments/use-change";
import { Button } from "@/components/ui/button";
import { TextareaField } from "@/components/ui/controls";
import { Refusal } from "@/components/ui/refusal";
import { useFormKeys } from "@/components/ui/use-form-keys";
import { MAX_REASON } from "@/lib/commitments/schema";

type Props = {
  /** The words of the button that sends. */
  submit: string;
  destructive?: boolean;
  onSend: SendChange;
  onDone: () => void;
  onCancel: () => void;
  children: ReactNode;
};

/** A small form that changes one thing of a commitment. Refusals stand inside it, and what was typed stays. */
export function ChangeForm({ submit, destructive = false, onSend, onDone, onCancel, children }: Props) {
  const common = useTranslations("common");
  const change = useChange(onSend, onDone);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnFault(form, change.attempts);
  useFormKeys(form, { submit: () => void change.send() });
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void change.send();
  };
  return (
    <form ref={form} noValidate onSubmit={send}>
      <div className="grid gap-3">{children}</div>
      <ChangeRefused change={change} />
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        <Button variant="quiet" onClick={onCancel}>{common("cancel")}</Button>
        <Button type="submit" variant={destructive ? "destructive" : "primary"} shortcut="Ctrl ↵" aria-disabled={change.isSending}>{submit}</Button>
      </div>
    </form>
  );
}

/** Why it was not written: a rule, or somebody who wrote first; then the reader looks again and decides, with all that they typed. */
function ChangeRefused({ change: { refused, stale, reload } }: { change: ReturnType<typeof useChange> }) {
  const t = useTranslations("commitment.change");
  const errors = useTranslations("errors");
  const offline = useTranslations("progress.composer");
  if (!stale) return refused ? <Refusal role="alert" className="mt-3">{refused === "offline" ? offline("offline") : errors(refused)}</Refusal> : null;
  if (stale.reread) return <Refusal role="alert" className="mt-3" head={t("reread", { now: stale.reread.version })}>{t("rereadText", { change: stale.reread.lastChange })}</Refusal>;
  return (
    <Refusal role="alert" className="mt-3" head={t("staleHead")}>
      {t("stale", { read: stale.read, now: stale.current })}
      <div className="mt-1.5"><Button aria-disabled={stale.isReading} onClick={reload}>{t("reload")}</Button></div>
    </Refusal>
  );
}

/** Puts the focus on the first field that is missing, once sending has said so. */
function useFocusOnFault(form: RefObject<HTMLFormElement | null>, attempts: number): void {
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [form, attempts]);
}

/** Why something is changed: every change of a commitment says so. */
export function ReasonField({ value, onChange, missing }: { value: string; onChange: (reason: string) => void; missing: boolean }) {
  const t = useTranslations("commitment.change");
  const faults = useTranslations("progress.fault");
  return (
    <TextareaField
      required rows={2} maxLength={MAX_REASON} label={t("reason")} hint={t("reasonHint")} value={value} onChange={(event) => onChange(event.target.value)}
      error={missing ? faults("required") : undefined}
    />
  );
}
