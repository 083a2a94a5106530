"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, type ReactNode, useRef, useState } from "react";

import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { ACCEPTED_ENDINGS } from "@/lib/evidence/schema";

/** Where files are chosen or dropped. */
export function FileDrop({ onFiles, children }: { onFiles: (files: File[]) => Promise<void>; children: ReactNode }) {
  const t = useTranslations("progress.attach");
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isReading, setReading] = useState(false);
  const take = async (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    setReading(true);
    await onFiles(files).finally(() => setReading(false));
    if (input.current) input.current.value = "";
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div onDrop={onDrop} onDragOver={onDragOver} onDragLeave={() => setOver(false)} className={classNames("mt-2 flex flex-wrap items-center gap-2 rounded-box border border-dashed px-2.5 py-2", isOver ? "border-accent bg-accent-wash" : "border-rule-2")}>
      {children}
      <Button onClick={() => input.current?.click()}>{t("addFile")}</Button>
      <input ref={input} type="file" multiple accept={ACCEPTED_ENDINGS} aria-label={t("addFile")} tabIndex={-1} className="sr-only" onChange={(event) => void take(event.target.files)} />
      <span role="status" className="min-w-0 text-12 text-ink-3">{isReading ? t("checking") : t("drop")}</span>
    </div>
  );
}
