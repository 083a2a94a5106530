"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";

import { ChangeForm, ReasonField } from "@/components/commitments/change-form";
import type { ChangeTarget } from "@/components/commitments/use-change";
import { SelectField } from "@/components/ui/controls";
import { Dialog } from "@/components/ui/dialog";
import { LinkButton } from "@/components/ui/text-link";
import { changeSectorAction } from "@/lib/commitments/actions";
import type { CommitmentView } from "@/lib/commitments/schema";
import type { SectorChoices } from "@/lib/sectors/schema";

type Props = { sector: CommitmentView["sector"]; choices: readonly SectorChoices[] };

/** Moves the commitment to another sector, with a reason. */
export function SectorControl({ sector, choices }: Props) {
  const t = useTranslations("commitment.changeSector");
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const finish = () => {
    setDone(true);
    setOpen(false);
  };
  const trigger = <LinkButton className="min-h-6 touch:min-h-10" aria-label={t("changeLabel")}>{t("change")}</LinkButton>;
  return (
    <span data-shell className="ml-2 text-12">
      <Dialog open={isOpen} onOpenChange={setOpen} trigger={trigger} title={t("title")} description={t("text")}>
        <SectorForm sector={sector} choices={choices} onDone={finish} onCancel={() => setOpen(false)} />
      </Dialog>
      <span role="status" className="sr-only">{isDone && !isOpen ? t("done") : ""}</span>
    </span>
  );
}

function SectorForm({ sector, choices, onDone, onCancel }: Props & { onDone: () => void; onCancel: () => void }) {
  const t = useTranslations("commitment.changeSector");
  const locale = useLocale();
  const [chosen, setChosen] = useState<string>(sector.code);
  const [reason, setReason] = useState("");
  const [attempted, setAttempted] = useState(false);
  const missing = reason.trim() === "";
  const send = (target: ChangeTarget) => {
    setAttempted(true);
    return missing ? null : changeSectorAction({ ...target, sector: chosen, reason });
  };
  return (
    <ChangeForm submit={t("submit")} onSend={send} onDone={onDone} onCancel={onCancel}>
      <p><span className="text-ink-3">{t("now")}</span> {sector.name[locale]}</p>
      <SelectField label={t("sector")} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        {choices.map(({ code, name, sectors }) => (
          <optgroup key={code} label={name[locale]}>
            {sectors.map((each) => <option key={each.code} value={each.code}>{each.name[locale]}</option>)}
          </optgroup>
        ))}
      </SelectField>
      <ReasonField value={reason} onChange={setReason} missing={attempted && missing} />
    </ChangeForm>
  );
}
