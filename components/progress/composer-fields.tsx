"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";

import { CompletionGlyph } from "@/components/commitments/completion-glyph";
import { useComposer } from "@/components/progress/composer-context";
import type { Fault, ProgressDraft } from "@/components/progress/progress-draft";
import { Checkbox } from "@/components/ui/checkbox";
import { SelectField, TextareaField, TextField } from "@/components/ui/controls";
import { RadioRow } from "@/components/ui/radio-row";
import { wordsFor } from "@/lib/commitments/labels";
import { needsEvidence } from "@/lib/progress/rules";
import type { Completion, RECORDED_COMPLETIONS } from "@/lib/progress/schema";

/** In the order of the vessel that fills; what is outside the scale comes last. */
const CHOICES = ["not_started", "limited", "substantial", "completed", "no_evidence", "discontinued"] as const satisfies typeof RECORDED_COMPLETIONS;

/** The sentence for what is wrong with a field, or nothing. */
export function useFault(): (error: { type?: unknown } | undefined) => string | undefined {
  const t = useTranslations("progress.fault");
  return (error) => (error?.type === undefined ? undefined : t(error.type as Fault));
}

/** All of an entry but its evidence. */
export function ComposerFields() {
  const { correcting } = useComposer();
  const completion = useWatch<ProgressDraft, "completion">({ name: "completion" });
  return (
    <div className="grid gap-3">
      <CompletionField completion={completion} />
      {completion === "no_evidence" ? <SearchFields /> : null}
      <div className="flex flex-wrap gap-x-4 gap-y-3"><DayField /><ScopeField /><BasisField /></div>
      {correcting ? <ReasonField /> : null}
      <NarrativeField />
    </div>
  );
}

function CompletionField({ completion }: { completion: Completion | "" }) {
  const t = useTranslations("progress.composer");
  const names = useTranslations("completion");
  const counts = useTranslations("commitment.counts");
  const { subject } = useComposer();
  const { register, formState: { errors } } = useFormContext<ProgressDraft>();
  const hint = completion === "discontinued" ? t("second") : completion && needsEvidence(completion) ? t("needsEvidence", { completion: names(`short.${completion}`) }) : counts(subject.kind);
  return (
    <RadioRow
      {...register("completion")}
      legend={t("completion")}
      options={CHOICES.map((value) => ({ value, label: names(`short.${value}`), mark: <CompletionGlyph completion={value} /> }))}
      hint={hint}
      error={errors.completion ? t("completionMissing") : undefined}
    />
  );
}

function DayField() {
  const t = useTranslations("progress.composer");
  const { subject } = useComposer();
  const fault = useFault();
  const { register, formState: { errors } } = useFormContext<ProgressDraft>();
  return <TextField {...register("effectiveOn")} type="date" max={subject.today} required label={t("effectiveOn")} hint={t("effectiveHint")} error={fault(errors.effectiveOn)} className="w-44" />;
}

function ScopeField() {
  const t = useTranslations("progress.composer");
  const locale = useLocale();
  const { subject: { deliverables } } = useComposer();
  const { register } = useFormContext<ProgressDraft>();
  if (deliverables.length < 2) return null;
  return (
    <SelectField {...register("deliverableId")} label={t("scope")} className="min-w-56 grow basis-60">
      <option value="">{t("scopeAll", { count: deliverables.length })}</option>
      {deliverables.map(({ id, ordinal, text }) => <option key={id} value={id}>{t("scopeOne", { ordinal, words: wordsFor(text, locale)?.text ?? "" })}</option>)}
    </SelectField>
  );
}

function BasisField() {
  const t = useTranslations("progress.composer");
  const { register } = useFormContext<ProgressDraft>();
  return (
    <SelectField {...register("basis")} label={t("basis")} className="min-w-44">
      <option value="independent">{t("basisIndependent")}</option>
      <option value="self_reported">{t("basisSelf")}</option>
    </SelectField>
  );
}

function SearchFields() {
  const t = useTranslations("progress.composer");
  const { subject } = useComposer();
  const fault = useFault();
  const { register, formState: { errors } } = useFormContext<ProgressDraft>();
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-3">
      <TextField {...register("searchedWhere")} required label={t("searchedWhere")} hint={t("searchedWhereHint")} error={fault(errors.searchedWhere)} className="min-w-56 grow" />
      <TextField {...register("searchedOn")} type="date" max={subject.today} required label={t("searchedOn")} error={fault(errors.searchedOn)} className="w-44" />
    </div>
  );
}

function ReasonField() {
  const t = useTranslations("progress.composer");
  const fault = useFault();
  const { register, formState: { errors } } = useFormContext<ProgressDraft>();
  return <TextField {...register("reason")} required label={t("reason")} error={fault(errors.reason)} />;
}

function NarrativeField() {
  const t = useTranslations("progress.composer");
  const fault = useFault();
  const { register, formState: { errors } } = useFormContext<ProgressDraft>();
  return (
    <div>
      <TextareaField {...register("narrative")} required rows={3} label={t("narrative")} hint={t("narrativeHint")} error={fault(errors.narrative)} />
      <Checkbox {...register("sensitive")} label={t("sensitive")} className="mt-2" />
    </div>
  );
}
