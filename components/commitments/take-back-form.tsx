"use client";

import { useState } from "react";
import { useTranslations } from "next-intl";

import { ChangeForm, ReasonField } from "@/components/commitments/change-form";
import type { DatedDeliverable } from "@/components/commitments/deadline-draft";
import { StandingDeadlines } from "@/components/commitments/standing-deadlines";
import type { ChangeTarget } from "@/components/commitments/use-change";
import { setDeadlineAction } from "@/lib/commitments/actions";

type Props = { deliverable: DatedDeliverable; onDone: () => void; onCancel: () => void };

/** Takes the deadline that a person set back, with a reason: from then on the text's own counts again. */
export function TakeBackForm({ deliverable, onDone, onCancel }: Props) {
  const t = useTranslations("commitment.setDeadline");
  const [reason, setReason] = useState("");
  const [attempted, setAttempted] = useState(false);
  const missing = reason.trim() === "";
  const send = (target: ChangeTarget) => {
    setAttempted(true);
    return missing ? null : setDeadlineAction({ ...target, deliverableId: deliverable.id, deadline: null, reason });
  };
  return (
    <ChangeForm submit={t("takeBack")} destructive onSend={send} onDone={onDone} onCancel={onCancel}>
      <StandingDeadlines deliverable={deliverable} />
      <ReasonField value={reason} onChange={setReason} missing={attempted && missing} />
    </ChangeForm>
  );
}
