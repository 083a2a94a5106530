"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";

import { useComposer } from "@/components/progress/composer-context";
import { useFault } from "@/components/progress/composer-fields";
import type { ProgressDraft } from "@/components/progress/progress-draft";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/controls";
import { LANGUAGES } from "@/lib/clauses/schema";
import { formatBytes } from "@/lib/i18n/format";
import { EVIDENCE_TIERS } from "@/lib/progress/schema";

/** One piece of evidence being described. */
export function EvidenceItem({ at, onRemove }: { at: number; onRemove: () => void }) {
  const t = useTranslations("progress.attach");
  const fault = useFault();
  const { register, formState: { errors } } = useFormContext<ProgressDraft>();
  const item = useWatch<ProgressDraft, `evidence.${number}`>({ name: `evidence.${at}` });
  const wrong = errors.evidence?.[at];
  return (
    <fieldset className="mt-2 grid min-w-0 grid-cols-1 gap-x-4 gap-y-2.5 border-l-2 border-rule-2 pl-3 tablet:grid-cols-6">
      <legend className="sr-only">{t("item", { number: at + 1 })}</legend>
      <TextField {...register(`evidence.${at}.title`)} required label={t("itemTitle")} error={fault(wrong?.title)} className="tablet:col-span-4" />
      <TierField at={at} />
      <TextField {...register(`evidence.${at}.publisher`)} required label={t("publisher")} error={fault(wrong?.publisher)} className="tablet:col-span-2" />
      {item.source === "link"
        ? <TextField {...register(`evidence.${at}.url`)} type="url" inputMode="url" required label={t("url")} error={fault(wrong?.url)} className="tablet:col-span-4" />
        : <FileWords name={item.fileName} size={item.file?.size ?? null} />}
      <DayFields at={at} />
      <LanguageField at={at} />
      <StatesFact at={at} sha256={item.fileSha256} said={item.statesFact} />
      <div className="tablet:col-span-6"><Button variant="quiet" onClick={onRemove} aria-label={`${t("remove")}: ${t("item", { number: at + 1 })}`}>{t("remove")}</Button></div>
    </fieldset>
  );
}

function TierField({ at }: { at: number }) {
  const t = useTranslations("progress.attach");
  const tiers = useTranslations("evidence.tiers");
  const { register } = useFormContext<ProgressDraft>();
  return (
    <SelectField {...register(`evidence.${at}.tier`)} label={t("tier")} className="tablet:col-span-2">
      {EVIDENCE_TIERS.map((tier) => <option key={tier} value={tier}>{tiers(tier)}</option>)}
    </SelectField>
  );
}

function FileWords({ name, size }: { name: string; size: number | null }) {
  const t = useTranslations("progress.attach");
  const locale = useLocale();
  return (
    <div className="min-w-0 tablet:col-span-4">
      <p className="mb-1 text-ink-2">{t("file")}</p>
      <p className="leading-(--control) wrap-anywhere">{name}{size === null ? "" : <span className="text-ink-3"> · {formatBytes(size, locale)}</span>}</p>
    </div>
  );
}

function DayFields({ at }: { at: number }) {
  const t = useTranslations("progress.attach");
  const fault = useFault();
  const { subject: { today } } = useComposer();
  const { register, formState: { errors } } = useFormContext<ProgressDraft>();
  const wrong = errors.evidence?.[at];
  return (
    <>
      <TextField {...register(`evidence.${at}.publishedOn`)} type="date" max={today} optional label={t("publishedOn")} error={fault(wrong?.publishedOn)} className="tablet:col-span-2" />
      <TextField {...register(`evidence.${at}.accessedOn`)} type="date" max={today} optional label={t("accessedOn")} error={fault(wrong?.accessedOn)} className="tablet:col-span-2" />
    </>
  );
}

function LanguageField({ at }: { at: number }) {
  const t = useTranslations("progress.attach");
  const names = useTranslations("common.languages");
  const { register } = useFormContext<ProgressDraft>();
  return (
    <SelectField {...register(`evidence.${at}.language`)} label={t("language")} className="tablet:col-span-2">
      <option value="">{t("languageNone")}</option>
      {LANGUAGES.map((language) => <option key={language} value={language}>{names(language)}</option>)}
    </SelectField>
  );
}

/** An imported communiqué made the promise: as evidence it has to state a fact beyond it. */
function StatesFact({ at, sha256, said }: { at: number; sha256: string; said: string }) {
  const t = useTranslations("progress.attach");
  const { subject: { communiqueFiles } } = useComposer();
  const { register } = useFormContext<ProgressDraft>();
  if (!communiqueFiles.includes(sha256) && !said) return null;
  return <TextField {...register(`evidence.${at}.statesFact`)} label={t("statesFact")} hint={t("statesFactHint")} className="tablet:col-span-6" />;
}
