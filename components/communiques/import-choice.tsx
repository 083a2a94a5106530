"use client";

import { useLocale, useTranslations } from "next-intl";
import { type DragEvent, type SubmitEvent, useRef, useState } from "react";

import type { Refused } from "@/components/communiques/use-import";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { TextareaField } from "@/components/ui/controls";
import { LANGUAGES } from "@/lib/clauses/schema";
import { MAX_FILES } from "@/lib/communiques/schema";
import { formatBytes } from "@/lib/i18n/format";
import { langAttribute } from "@/lib/i18n/routing";

const PASTED = [...LANGUAGES, "mixed"] as const;
type Pasted = (typeof PASTED)[number];

/** What a person has chosen: files, and text pasted for a language or with alternating ones. */
export type Texts = { files: File[]; pasted: Record<Pasted, string> };

/** The file size at which the reading refuses; refused before sending, since a larger form does not arrive. */
const MAX_BYTES = 5 * 1024 * 1024;
const MAX_TOGETHER = 11 * 1024 * 1024;

/** The files as they are sent; a pasted text is a file of its own. */
export function filesOf({ files, pasted }: Texts): File[] {
  const written = PASTED.filter((key) => pasted[key].trim() !== "");
  return [...files, ...written.map((key) => new File([pasted[key]], key === "mixed" ? "pasted.txt" : `pasted.${key}.txt`, { type: "text/plain" }))];
}

/** Why these files are not sent, or null. */
function refusalOf(files: readonly File[]): Refused | null {
  const large = files.find(({ size }) => size > MAX_BYTES);
  if (files.length === 0) return { of: "form", code: "choose" };
  if (files.length > MAX_FILES) return { of: "form", code: "tooMany" };
  if (large) return { of: "large", file: large.name };
  return files.reduce((sum, { size }) => sum + size, 0) > MAX_TOGETHER ? { of: "form", code: "togetherTooLarge" } : null;
}

type Props = { texts: Texts; pending: boolean; onChange: (texts: Texts) => void; onRefuse: (refused: Refused | null) => void; onRead: () => void };

/** Where files are dropped or chosen, or text is pasted. */
export function ImportChoice({ texts, pending, onChange, onRefuse, onRead }: Props) {
  const t = useTranslations("communiques.importPage");
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const refusal = refusalOf(filesOf(texts));
    onRefuse(refusal);
    if (!refusal) onRead();
  };
  return (
    <form method="post" onSubmit={submit} className="max-w-[46rem]">
      <Drop onFiles={(files) => onChange({ ...texts, files: [...texts.files, ...files] })} />
      <Chosen files={texts.files} onRemove={(file) => onChange({ ...texts, files: texts.files.filter((other) => other !== file) })} />
      <Paste pasted={texts.pasted} onChange={(pasted) => onChange({ ...texts, pasted })} />
      <div className="my-4"><Button type="submit" variant="primary" aria-disabled={pending}>{t("read")}</Button></div>
    </form>
  );
}

function Drop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useTranslations("communiques.importPage");
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null) => {
    onFiles([...(list ?? [])]);
    if (input.current) input.current.value = "";
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div onDrop={onDrop} onDragOver={onDragOver} onDragLeave={() => setOver(false)} className={classNames("rounded-box border border-dashed px-4 py-4", isOver ? "border-accent bg-accent-wash" : "border-edge")}>
      <p className="mb-2.5 font-serif source-row">{t("drop")}</p>
      <Button onClick={() => input.current?.click()}>{t("chooseFiles")}</Button>
      <input ref={input} type="file" multiple accept=".txt,.html,.htm,.docx,.pdf" aria-label={t("file")} tabIndex={-1} className="sr-only" onChange={(event) => take(event.target.files)} />
      <p className="mt-2 text-12 text-ink-3">{t("fileHint")}</p>
    </div>
  );
}

function Chosen({ files, onRemove }: { files: readonly File[]; onRemove: (file: File) => void }) {
  const t = useTranslations("communiques.importPage");
  const locale = useLocale();
  if (files.length === 0) return null;
  return (
    <ul aria-label={t("chosen")} className="mt-3 border-t border-rule">
      {files.map((file) => (
        <li key={`${file.name} ${file.size} ${file.lastModified}`} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-1">
          <span className="min-w-0 wrap-anywhere">{file.name}</span>
          <span className="num text-12 text-ink-3">{formatBytes(file.size, locale)}</span>
          <span className="ml-auto"><Button variant="quiet" aria-label={t("remove", { file: file.name })} onClick={() => onRemove(file)}>{t("removeShort")}</Button></span>
        </li>
      ))}
    </ul>
  );
}

function Paste({ pasted, onChange }: { pasted: Texts["pasted"]; onChange: (pasted: Texts["pasted"]) => void }) {
  const t = useTranslations("communiques.importPage");
  const common = useTranslations("common.languages");
  return (
    <details className="mt-4">
      <summary className="min-h-6 text-ink-2 underline-offset-3 hover:underline touch:min-h-10">{t("paste")}</summary>
      <div className="mt-2.5 grid gap-3 tablet:grid-cols-2">
        {PASTED.map((key) => (
          <TextareaField
            key={key} label={key === "mixed" ? t("alternating") : common(key)} hint={t("pasteHint")} rows={5} spellCheck={false}
            {...(key === "mixed" ? {} : { lang: langAttribute(key) })} value={pasted[key]} onChange={(event) => onChange({ ...pasted, [key]: event.target.value })}
          />
        ))}
      </div>
    </details>
  );
}
