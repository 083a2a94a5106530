"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState, useTransition } from "react";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/controls";
import { RadioRow } from "@/components/ui/radio-row";
import { Refusal } from "@/components/ui/refusal";
import { useRouter } from "@/lib/i18n/navigation";
import { decideLineageAction } from "@/lib/lineage/actions";
import { LINEAGE_RELATIONS, type LineageDecision, type LineagePair, lineageRelationSchema } from "@/lib/lineage/schema";

type Failure = Extract<Awaited<ReturnType<typeof decideLineageAction>>, { ok: false }>["code"];

/** Confirms a proposed link with its relation, or rejects it with a reason. */
export function LineageForm({ pair: { id, relation, state } }: { pair: Pick<LineagePair, "id" | "relation" | "state"> }) {
  const t = useTranslations("lineage");
  const errors = useTranslations("errors");
  const router = useRouter();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSending, startSending] = useTransition();
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = event.nativeEvent.submitter;
    const decision: LineageDecision = submitter instanceof HTMLButtonElement && submitter.value === "rejected" ? "rejected" : "confirmed";
    const form = new FormData(event.currentTarget);
    const reason = form.get("reason");
    startSending(async () => {
      const input = { linkId: id, read: state, decision, relation: lineageRelationSchema.parse(form.get("relation")), reason: typeof reason === "string" ? reason : "" };
      const result = await decideLineageAction(input).catch(() => ({ ok: false as const, code: "unexpected" as const }));
      setFailure(result.ok ? null : result.code);
      if (result.ok || result.code === "stale_version") router.refresh();
    });
  };
  return (
    <form onSubmit={send} className="grid gap-2.5">
      <RadioRow legend={t("relationLegend")} name="relation" defaultValue={relation} options={LINEAGE_RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))} />
      <TextField label={t("reason")} name="reason" maxLength={2000} hint={t("reasonHint")} />
      {failure ? <Refusal role="alert">{errors(failure)}</Refusal> : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" value="confirmed" variant="primary" aria-disabled={isSending}>{t("confirm")}</Button>
        <Button type="submit" value="rejected" aria-disabled={isSending}>{t("reject")}</Button>
      </div>
    </form>
  );
}
