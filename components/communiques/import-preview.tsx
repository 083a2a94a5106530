"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";

import { ImportAlignment } from "@/components/communiques/import-alignment";
import { ImportClauses, ImportFiles } from "@/components/communiques/import-findings";
import { ImportHead } from "@/components/communiques/import-head";
import { ImportMerge } from "@/components/communiques/import-merge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { LANGUAGES } from "@/lib/clauses/schema";
import type { HeadCorrection, ImportPreview } from "@/lib/communiques/schema";

type Props = {
  preview: ImportPreview;
  head: HeadCorrection;
  pending: boolean;
  onHead: (head: HeadCorrection) => void;
  onBack: () => void;
  onImport: (confirmed: boolean) => void;
};

/** What was recognised, with the head to be corrected, and the last step. */
export function ImportPreviewForm({ preview, head, pending, onHead, onBack, onImport }: Props) {
  const t = useTranslations("communiques.importPage");
  const [confirmed, setConfirmed] = useState(false);
  const { standing, alignment } = preview;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onImport(confirmed);
  };
  return (
    <form method="post" onSubmit={submit}>
      <Section title={t("recognised")} denominator={t("nothingWritten")}>
        {standing ? <ImportMerge standing={standing} /> : null}
        <ImportClauses preview={preview} />
      </Section>
      <ImportHead head={head} languages={LANGUAGES.filter((language) => preview.head.languages.includes(language))} fixed={standing !== null} onChange={onHead} />
      <ImportAlignment alignment={alignment} languages={preview.head.languages} confirmed={confirmed} onConfirm={setConfirmed} />
      <ImportFiles preview={preview} />
      <div className="my-4 flex flex-wrap gap-2">
        <Button type="submit" variant="primary" aria-disabled={pending || (alignment.confirm && !confirmed)}>
          {standing ? t("importAsReading", { reading: standing.revision + 1, code: standing.code }) : t("import")}
        </Button>
        <Button variant="quiet" aria-disabled={pending} onClick={() => (pending ? undefined : onBack())}>{t("back")}</Button>
      </div>
    </form>
  );
}
