"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";

import { ChangeForm } from "@/components/commitments/change-form";
import type { ChangeTarget } from "@/components/commitments/use-change";
import { TextareaField } from "@/components/ui/controls";
import { Dialog } from "@/components/ui/dialog";
import { LinkButton } from "@/components/ui/text-link";
import { LANGUAGE_NAMES } from "@/lib/commitments/labels";
import { langAttribute } from "@/lib/i18n/routing";
import { checkTitleAction } from "@/lib/titles/actions";
import { MAX_TITLE, type TitleView } from "@/lib/titles/schema";

/** Checks the short title in one language: the words that are proposed, or better ones. */
export function TitleControl({ language, title }: TitleView) {
  const t = useTranslations("commitment.titles");
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const finish = () => {
    setDone(true);
    setOpen(false);
  };
  const name = LANGUAGE_NAMES[language];
  const trigger = <LinkButton className="ml-2 min-h-6 touch:min-h-10" aria-label={t("checkLabel", { language: name })}>{t(title?.state === "checked" ? "change" : "check")}</LinkButton>;
  return (
    <span data-shell>
      <Dialog open={isOpen} onOpenChange={setOpen} trigger={trigger} title={t("dialog", { language: name })} description={t("text")}>
        <TitleForm language={language} title={title} onDone={finish} onCancel={() => setOpen(false)} />
      </Dialog>
      <span role="status" className="sr-only">{isDone && !isOpen ? t("done") : ""}</span>
    </span>
  );
}

function TitleForm({ language, title, onDone, onCancel }: TitleView & { onDone: () => void; onCancel: () => void }) {
  const t = useTranslations("commitment.titles");
  const [text, setText] = useState(title?.text ?? "");
  const [attempted, setAttempted] = useState(false);
  const words = text.trim();
  const wrong = words === "" || words.length > MAX_TITLE || words.includes("\n");
  const send = (target: ChangeTarget) => {
    setAttempted(true);
    return wrong ? null : checkTitleAction({ ...target, language, text: words });
  };
  return (
    <ChangeForm submit={t("submit")} onSend={send} onDone={onDone} onCancel={onCancel}>
      <TextareaField
        label={t("field")} hint={t("hint", { most: MAX_TITLE })} rows={3} lang={langAttribute(language)} className="font-serif" value={text}
        onChange={(event) => setText(event.target.value)} error={attempted && wrong ? t("oneLine", { most: MAX_TITLE }) : undefined}
      />
    </ChangeForm>
  );
}
