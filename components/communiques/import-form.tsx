"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState, useTransition } from "react";

import { Button, ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Refusal } from "@/components/ui/refusal";
import { importCommuniqueAction, type ImportResult, type IntakeRefusal } from "@/lib/communiques/actions";

/** The file size at which the reading refuses; refused before sending, since a larger form does not arrive. */
const MAX_BYTES = 5 * 1024 * 1024;

/** A form that sends one or more text files and shows what became of them; the chosen files stay chosen after a refusal. */
export function ImportForm() {
  const t = useTranslations("communiques.importPage");
  const [result, setResult] = useState<ImportResult | null>(null);
  const [pending, startTransition] = useTransition();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const files = form.getAll("files").filter((file): file is File => file instanceof File && file.name !== "");
    const large = files.find(({ size }) => size > MAX_BYTES);
    if (files.length === 0) return setResult({ ok: false, code: "invalid_input", details: {}, fields: { files: "choose" } });
    if (large) return setResult({ ok: true, refusal: { code: "file.too_large", message: "", details: { file: large.name } } });
    startTransition(async () => setResult(await importCommuniqueAction(form)));
  };
  return (
    <form method="post" onSubmit={submit} className="max-w-[40rem]">
      <Field label={t("file")} hint={t("fileHint")} error={result && !result.ok && result.fields ? t("choose") : null}>
        {(wiring) => <input {...wiring} type="file" name="files" multiple accept=".txt,.html,.htm,.docx,.pdf" className="block w-full rounded-box border border-edge p-2 touch:min-h-10" />}
      </Field>
      <div className="my-4"><Button type="submit" variant="primary" aria-disabled={pending}>{pending ? t("reading") : t("submit")}</Button></div>
      <div aria-live="polite">{result ? <Outcome result={result} /> : null}</div>
    </form>
  );
}

function Outcome({ result }: { result: ImportResult }) {
  const t = useTranslations("communiques.importPage");
  const errors = useTranslations("errors");
  if (!result.ok) return result.fields ? null : <Refusal head={t("refused")}>{errors(result.code)} {result.details.code ?? ""}</Refusal>;
  if ("refusal" in result) return <Refusal head={t("refused")}><IntakeSentence refusal={result.refusal} /></Refusal>;
  const { code, clauses, commitments } = result.outcome;
  return (
    <div role="status">
      <p className="mb-2.5 font-serif source-text">{t("done", { code, clauses, commitments })}</p>
      <ButtonLink href={`/communiques/${code}`}>{t("open", { code })}</ButtonLink>
    </div>
  );
}

function IntakeSentence({ refusal: { code, message, details } }: { refusal: IntakeRefusal }) {
  const t = useTranslations("communiques.intake");
  const key = code.replaceAll(".", "_");
  return t.has(key as "other") ? t(key as "other", { message, ...details }) : t("other", { message });
}
