"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";

import { useComposer } from "@/components/progress/composer-context";
import { JudgeDialog, type Judgement } from "@/components/progress/judge-dialog";
import type { CorrectedEntry } from "@/components/progress/progress-draft";
import { LinkButton } from "@/components/ui/text-link";
import type { EntryReference } from "@/lib/progress/schema";

type Props = {
  reference: EntryReference;
  entry: CorrectedEntry;
  /** The entry's day in words. */
  day: string;
  may: { correct: boolean; withdraw: boolean; assess: boolean };
};

/** What a reader may do about an entry; nothing where nothing is theirs to do. */
export function EntryActions({ reference, entry, day, may }: Props) {
  const t = useTranslations("progress.entry");
  const { open } = useComposer();
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  const judgements: Judgement[] = [...(may.assess ? (["confirm", "dispute"] as const) : []), ...(may.withdraw ? (["withdraw"] as const) : [])];
  if (!may.correct && judgements.length === 0) return null;
  return (
    <div data-shell className="mt-1 flex flex-wrap gap-x-4 text-12">
      {may.correct ? <LinkButton className="min-h-6 touch:min-h-10" aria-label={`${t("correct")}: ${day}`} onClick={() => open(entry)}>{t("correct")}</LinkButton> : null}
      {judgements.map((each) => (
        <LinkButton key={each} className="min-h-6 touch:min-h-10" aria-label={`${t(each)}: ${day}`} onClick={() => setJudgement(each)}>{t(each)}</LinkButton>
      ))}
      {judgement ? <JudgeDialog judgement={judgement} reference={reference} day={day} onClose={() => setJudgement(null)} /> : null}
    </div>
  );
}
