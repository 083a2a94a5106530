"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";

import { useComposer } from "@/components/progress/composer-context";
import { Button } from "@/components/ui/button";
import { TextareaField } from "@/components/ui/controls";
import { Dialog } from "@/components/ui/dialog";
import { Refusal } from "@/components/ui/refusal";
import { useRouter } from "@/lib/i18n/navigation";
import { assessProgressAction, withdrawProgressAction } from "@/lib/progress/actions";
import type { EntryReference } from "@/lib/progress/schema";

/** What one person can say of an entry after it has been logged. */
export type Judgement = "withdraw" | "confirm" | "dispute";

type Props = { judgement: Judgement; reference: EntryReference; day: string; onClose: () => void };

function judge({ judgement, reference, words }: { judgement: Judgement; reference: EntryReference; words: string }) {
  if (judgement === "withdraw") return withdrawProgressAction({ ...reference, reason: words });
  return assessProgressAction({ ...reference, verdict: judgement === "confirm" ? "confirmed" : "disputed", note: words });
}

type Failure = Extract<Awaited<ReturnType<typeof judge>>, { ok: false }>["code"];

/** Asks for the reason or the note, and says why where the answer is no. */
export function JudgeDialog({ judgement, reference, day, onClose }: Props) {
  const t = useTranslations("progress.judge");
  const common = useTranslations("common");
  const errors = useTranslations("errors");
  const router = useRouter();
  const { subject: { snapshot: now } } = useComposer();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    const words = new FormData(event.currentTarget).get("words");
    setSending(true);
    const result = await judge({ judgement, reference, words: typeof words === "string" ? words : "" }).catch(() => ({ ok: false as const, code: "unexpected" as const }));
    setSending(false);
    if (result.ok) return onClose();
    setFailure(result.code);
    if (result.code === "stale_version") router.refresh();
  };
  const needsReason = judgement === "withdraw";
  return (
    <Dialog open onOpenChange={(open) => (open ? undefined : onClose())} title={t(`${judgement}Title`, { date: day })} description={t(`${judgement}Text`)}>
      <form onSubmit={send}>
        <TextareaField name="words" required={needsReason} optional={!needsReason} label={needsReason ? t("reason") : t("note")} maxLength={2000} />
        {failure === "stale_version" ? <Refusal role="alert" className="mt-3">{t("stale", { change: now.lastChange })}</Refusal> : null}
        {failure && failure !== "stale_version" ? <Refusal role="alert" className="mt-3">{errors(failure)}</Refusal> : null}
        <div className="mt-3 flex flex-wrap justify-end gap-2">
          <Button variant="quiet" onClick={onClose}>{common("cancel")}</Button>
          <Button type="submit" variant={judgement === "withdraw" ? "destructive" : "primary"} aria-disabled={isSending}>{t(judgement)}</Button>
        </div>
      </form>
    </Dialog>
  );
}
