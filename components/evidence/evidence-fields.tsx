"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";

import { EvidenceItem } from "@/components/evidence/evidence-item";
import { FileDrop } from "@/components/evidence/file-drop";
import { useComposer } from "@/components/progress/composer-context";
import { emptyEvidence, type EvidenceDraft, type ProgressDraft } from "@/components/progress/progress-draft";
import { useShortcuts } from "@/components/shell/use-shortcuts";
import { Button } from "@/components/ui/button";
import { Refusal } from "@/components/ui/refusal";
import type { ErrorCode } from "@/lib/errors";
import { identifyFile } from "@/lib/evidence/rules";

/** What an entry rests on: links and files, each with where it comes from. Files are looked into before they are taken. */
export function EvidenceFields() {
  const t = useTranslations("progress.attach");
  const { subject: { today } } = useComposer();
  const { control } = useFormContext<ProgressDraft>();
  const { fields, append, remove } = useFieldArray({ control, name: "evidence" });
  const [refused, setRefused] = useState<{ name: string; code: ErrorCode }[]>([]);
  const addLink = () => append(emptyEvidence(today));
  useShortcuts({ a: addLink });
  const addFiles = async (files: readonly File[]) => {
    const read = await Promise.all(files.map((file) => readFile(file, today)));
    setRefused(read.flatMap((result) => ("code" in result ? [result] : [])));
    append(read.flatMap((result) => ("code" in result ? [] : [result])));
  };
  return (
    <fieldset className="mt-4 min-w-0 border-t border-rule pt-2">
      <legend className="float-left mr-2 text-ink-2">{t("title")}</legend>
      <p className="text-12 leading-5 text-ink-3">{t("count", { count: fields.length })}</p>
      {fields.map((field, at) => <EvidenceItem key={field.id} at={at} onRemove={() => remove(at)} />)}
      {refused.map(({ name, code }) => <Refused key={name} name={name} code={code} />)}
      <FileDrop onFiles={addFiles}>
        <Button onClick={addLink} shortcut="A">{t("addLink")}</Button>
      </FileDrop>
    </fieldset>
  );
}

function Refused({ name, code }: { name: string; code: ErrorCode }) {
  const errors = useTranslations("errors");
  return <Refusal role="alert" head={name} className="mt-2">{errors(code)}</Refusal>;
}

/** Looks into a file by the rules that the server asks again; what passes becomes evidence to be described. */
async function readFile(file: File, today: string): Promise<EvidenceDraft | { name: string; code: ErrorCode }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const identified = identifyFile({ name: file.name, bytes });
  if ("code" in identified) return { name: file.name, code: identified.code };
  const title = file.name.replace(/\.[^.]*$/, "");
  return { ...emptyEvidence(today), source: "file", file, fileName: file.name, title, fileSha256: await hashOf(bytes) };
}

/** The SHA-256 of a file, to recognise an imported communiqué; empty where the browser offers none, as on a plain http address. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.isSecureContext) return "";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
