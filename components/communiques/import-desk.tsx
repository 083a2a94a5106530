"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";

import { ImportChoice, type Texts, filesOf } from "@/components/communiques/import-choice";
import { ImportPreviewForm } from "@/components/communiques/import-preview";
import { ImportProgress } from "@/components/communiques/import-progress";
import { ImportRefused } from "@/components/communiques/import-refused";
import { type Done, type Target, useImport } from "@/components/communiques/use-import";
import { Button, ButtonLink } from "@/components/ui/button";

type Props = { target: Target; /** The stored texts are read again; none are asked for. */ stored?: boolean };

const NOTHING: Texts = { files: [], pasted: { zh: "", ru: "", en: "", mixed: "" } };

/** Choose texts, look at what was recognised, correct it, import. Nothing is written before the last step. */
export function ImportDesk({ target, stored = false }: Props) {
  const [texts, setTexts] = useState(NOTHING);
  const desk = useImport(target);
  const top = useRef<HTMLDivElement>(null);
  const stage = desk.done ? "done" : desk.preview ? "preview" : "choice";
  useEffect(() => {
    if (stage !== "choice") top.current?.focus();
  }, [stage]);
  const files = stored ? [] : filesOf(texts);
  return (
    <div ref={top} tabIndex={-1} className="max-w-[72rem] outline-none">
      {stage === "choice" && !stored ? <ImportChoice texts={texts} onChange={setTexts} onRefuse={desk.refuse} onRead={() => void desk.read(files)} pending={desk.progress !== null} /> : null}
      {stage === "choice" && stored ? <ReadStored onRead={() => void desk.read([])} pending={desk.progress !== null} /> : null}
      {desk.preview && desk.head && !desk.done ? (
        <ImportPreviewForm preview={desk.preview} head={desk.head} pending={desk.progress !== null} onHead={desk.setHead} onBack={desk.back} onImport={(confirmed) => void desk.write(files, confirmed)} />
      ) : null}
      <ImportProgress progress={desk.progress} />
      <ImportRefused refused={desk.refused} />
      {desk.done ? <ImportDone done={desk.done} /> : null}
    </div>
  );
}

function ReadStored({ onRead, pending }: { onRead: () => void; pending: boolean }) {
  const t = useTranslations("communiques.revise");
  return <Button variant="primary" aria-disabled={pending} onClick={onRead}>{t("reread")}</Button>;
}

function ImportDone({ done }: { done: Done }) {
  const t = useTranslations("communiques.importPage");
  const { code, clauses, commitments, revision: reading, changed, vanished, added } = done;
  return (
    <div role="status">
      <p className="mb-3 max-w-measure font-serif source-text">{reading === 1 ? t("done", { code, clauses, commitments }) : t("doneReading", { code, reading, changed, vanished, added })}</p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink variant="primary" href={`/communiques/${code}`}>{t("open", { code })}</ButtonLink>
        {changed + vanished > 0 && reading > 1 ? <ButtonLink href={`/communiques/${code}/readings`}>{t("openChanges")}</ButtonLink> : null}
      </div>
    </div>
  );
}
