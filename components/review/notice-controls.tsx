"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef, useState } from "react";

import { useFirstFocus } from "@/components/review/use-first-focus";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/controls";
import { Refusal } from "@/components/ui/refusal";
import { LinkButton } from "@/components/ui/text-link";
import { useFormKeys } from "@/components/ui/use-form-keys";
import { MAX_REASON } from "@/lib/commitments/schema";
import type { ErrorCode } from "@/lib/errors";
import { useRouter } from "@/lib/i18n/navigation";
import { settleNoticeAction } from "@/lib/review/actions";
import type { NoticeState } from "@/lib/review/schema";

type Props = { notice: { id: string; state: NoticeState; reason: string | null }; /** Which notice it is, for screen readers. */ name: string };

/** Settles a notice where its words are: dismissed with a reason, accepted as a defect, or open again. */
export function NoticeControls({ notice, name }: Props) {
  const t = useTranslations("review.notice");
  const errors = useTranslations("errors");
  const offline = useTranslations("progress.composer");
  const { asking, refused, settle, ask } = useSettling(notice);
  return (
    <div data-shell className="mt-1.5">
      {notice.state === "open" ? (
        <p className="flex flex-wrap gap-x-4">
          <LinkButton data-notice-control aria-label={t("dismissNamed", { name })} aria-expanded={asking} onClick={() => ask(!asking)} className="min-h-6 touch:min-h-10">{t("dismiss")}</LinkButton>
          <LinkButton aria-label={t("acceptNamed", { name })} onClick={() => void settle("accepted", "")} className="min-h-6 touch:min-h-10">{t("accept")}</LinkButton>
        </p>
      ) : (
        <p className="flex flex-wrap gap-x-3 text-ink-2">
          <span>{t(notice.state)}{notice.reason ? ` ${t("because", { reason: notice.reason })}` : ""}</span>
          <LinkButton aria-label={t("reopenNamed", { name })} onClick={() => void settle("open", "")} className="min-h-6 touch:min-h-10">{t("reopen")}</LinkButton>
        </p>
      )}
      {asking && notice.state === "open" ? <DismissForm onSend={(reason) => void settle("dismissed", reason)} onCancel={() => ask(false)} /> : null}
      {refused ? <Refusal role="alert" className="mt-1.5">{refused === "offline" ? offline("offline") : errors(refused)}</Refusal> : null}
    </div>
  );
}

function useSettling({ id, state: read }: Props["notice"]) {
  const router = useRouter();
  const [asking, ask] = useState(false);
  const [refused, setRefused] = useState<ErrorCode | "unexpected" | "offline" | null>(null);
  const settle = async (state: NoticeState, reason: string) => {
    const result = await settleNoticeAction({ noticeId: id, read, state, reason }).catch(() => null);
    setRefused(result === null ? "offline" : result.ok ? null : result.code);
    if (result?.ok) ask(false);
    router.refresh();
  };
  return { asking, ask, refused, settle };
}

function DismissForm({ onSend, onCancel }: { onSend: (reason: string) => void; onCancel: () => void }) {
  const t = useTranslations("review.notice");
  const common = useTranslations("common");
  const faults = useTranslations("progress.fault");
  const [reason, setReason] = useState("");
  const [attempted, setAttempted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = () => {
    setAttempted(true);
    if (reason.trim() !== "") onSend(reason);
  };
  useFirstFocus(form);
  useFormKeys(form, { submit, close: onCancel });
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    submit();
  };
  return (
    <form ref={form} noValidate onSubmit={send} className="mt-1.5 max-w-[52ch]">
      <TextField
        required maxLength={MAX_REASON} label={t("reason")} value={reason} onChange={(event) => setReason(event.target.value)}
        error={attempted && reason.trim() === "" ? faults("required") : undefined}
      />
      <div className="mt-2 flex gap-2">
        <Button type="submit">{t("dismissNow")}</Button>
        <Button variant="quiet" onClick={onCancel}>{common("cancel")}</Button>
      </div>
    </form>
  );
}
