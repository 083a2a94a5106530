"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";

import type { DatedDeliverable } from "@/components/commitments/deadline-draft";
import { DeadlineForm } from "@/components/commitments/deadline-form";
import { TakeBackForm } from "@/components/commitments/take-back-form";
import { useShortcuts } from "@/components/shell/use-shortcuts";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { LinkButton } from "@/components/ui/text-link";

type Props = {
  /** All of the commitment's. */
  deliverables: readonly DatedDeliverable[];
  /** The one that the controls stand beside. */
  current: DatedDeliverable;
};
type Act = "set" | "takeBack";

const IN_ROW = "min-h-6 whitespace-nowrap touch:min-h-10";

/** The controls of the deadline that the commitment shows, and the key `D`. */
export function DeadlineControls({ deliverables, current }: Props) {
  const t = useTranslations("commitment.setDeadline");
  const [act, setAct] = useState<Act | null>(null);
  useShortcuts({ d: () => setAct("set") });
  const trigger = <Button variant="quiet" shortcut="D" className="-ml-2">{t(current.set ? "change" : "set")}</Button>;
  return (
    <div data-shell className="flex flex-wrap items-center gap-x-2">
      <Controls {...{ deliverables, current, act, setAct, trigger }} />
      {current.set ? <Button variant="quiet" onClick={() => setAct("takeBack")}>{t("takeBack")}</Button> : null}
    </div>
  );
}

/** The controls of one deliverable's deadline, in its row. */
export function DeliverableDeadlineControls({ deliverables, current }: Props) {
  const t = useTranslations("commitment.setDeadline");
  const [act, setAct] = useState<Act | null>(null);
  const named = (words: string) => t("ofDeliverable", { act: words, ordinal: current.ordinal });
  const word = t(current.set ? "change" : "set");
  const trigger = <LinkButton className={IN_ROW} aria-label={named(word)}>{word}</LinkButton>;
  return (
    <div data-shell className="flex flex-wrap gap-x-3 text-12">
      <Controls {...{ deliverables, current, act, setAct, trigger }} />
      {current.set ? <LinkButton className={IN_ROW} aria-label={named(t("takeBack"))} onClick={() => setAct("takeBack")}>{t("takeBack")}</LinkButton> : null}
    </div>
  );
}

/** What opens the dialog, the dialog, and what it says once it is done. The focus comes back to what stays on the page: to the first control. */
function Controls({ deliverables, current, act, setAct, trigger }: Props & { act: Act | null; setAct: (act: Act | null) => void; trigger: ReactNode }) {
  const t = useTranslations("commitment.setDeadline");
  const [done, setDone] = useState<Act | null>(null);
  const close = () => setAct(null);
  const finish = (what: Act) => {
    setDone(what);
    close();
  };
  const open = (isOpen: boolean) => {
    setDone(null);
    setAct(isOpen ? "set" : null);
  };
  return (
    <>
      <Dialog
        open={act !== null} onOpenChange={open} trigger={trigger}
        title={act === "takeBack" ? t("takeBackTitle") : t(current.set ? "changeTitle" : "setTitle")}
        description={act === "takeBack" ? t("takeBackText") : t("text")}
      >
        {act === "takeBack"
          ? <TakeBackForm deliverable={current} onDone={() => finish("takeBack")} onCancel={close} />
          : <DeadlineForm deliverables={deliverables} first={current.id} onDone={() => finish("set")} onCancel={close} />}
      </Dialog>
      <span role="status" className="sr-only">{done ? t(`done.${done}`) : ""}</span>
    </>
  );
}
