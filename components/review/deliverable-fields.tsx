"use client";

import { useTranslations } from "next-intl";

import { Part } from "@/components/review/attribute-fields";
import type { FieldProps } from "@/components/review/field-props";
import { changeDeadline, isKept } from "@/components/review/review-draft";
import { SelectField, TextareaField, TextField } from "@/components/ui/controls";
import { LinkButton } from "@/components/ui/text-link";
import { DEADLINE_TYPES, KINDS, PRECISIONS } from "@/lib/clauses/schema";
import { languageOfWords } from "@/lib/commitments/labels";
import type { Deadline, Language } from "@/lib/extraction/output";
import { langAttribute } from "@/lib/i18n/routing";
import type { HoldingDraft } from "@/lib/review/schema";

type Deliverable = HoldingDraft["deliverables"][number];

/** What is to be delivered, each with its kind, words and deadline; one on which entries rest stays. */
export function DeliverableFields({ draft, clause, edit, languages }: FieldProps & { languages: readonly Language[] }) {
  const t = useTranslations("review.panel");
  const { deliverables } = draft;
  const proposed = clause.proposal.deliverables;
  const dates = proposed.flatMap(({ deadline }) => deadline?.text ?? []).join("; ");
  const change = (at: number, parts: Partial<Deliverable>) => edit({ deliverables: deliverables.map((deliverable, place) => (place === at ? { ...deliverable, ...parts } : deliverable)) });
  return (
    <Part name={t("deliverables")} was={dates ? t("proposedDeliverables", { count: proposed.length, dates }) : t("proposedUndated", { count: proposed.length })}>
      <ol className="grid gap-1.5">
        {deliverables.map((deliverable, at) => (
          <li key={deliverable.id ?? `new-${at}`}>
            <details open={deliverables.length === 1 && deliverable.deadline !== null} className="min-w-0">
              <summary className="min-h-6 truncate touch:min-h-10">
                <span className="num">{at + 1}</span> <DeadlineWords deadline={deliverable.deadline} />
              </summary>
              <OneDeliverable deliverable={deliverable} number={at + 1} languages={languages} onChange={(parts) => change(at, parts)} />
              {deliverables.length > 1 && !isKept(deliverable, clause.current.deliverables)
                ? <LinkButton className="min-h-6 text-12" onClick={() => edit({ deliverables: deliverables.filter((_, place) => place !== at) })}>{t("removeDeliverable", { number: at + 1 })}</LinkButton>
                : null}
              {isKept(deliverable, clause.current.deliverables) ? <p className="text-12 text-ink-3">{t("hasEntries")}</p> : null}
            </details>
          </li>
        ))}
      </ol>
      <LinkButton className="mt-1 min-h-6 text-12" onClick={() => edit({ deliverables: [...deliverables, { id: null, kind: draft.kind, text: {}, deadline: null }] })}>{t("addDeliverable")}</LinkButton>
    </Part>
  );
}

function DeadlineWords({ deadline }: { deadline: Deadline | null }) {
  const t = useTranslations("deadlines");
  if (!deadline) return <span className="text-ink-3">{t("none")}</span>;
  return <span><span lang={langAttribute(languageOfWords(deadline.text))}>{deadline.text}</span> <span className="text-12 text-ink-3">{t(`mark.${deadline.precision}`)}</span></span>;
}

type OneProps = { deliverable: Deliverable; number: number; languages: readonly Language[]; onChange: (parts: Partial<Deliverable>) => void };

function OneDeliverable({ deliverable, number, languages, onChange }: OneProps) {
  const t = useTranslations("review.panel");
  const kinds = useTranslations("kinds");
  const common = useTranslations("common.languages");
  return (
    <div className="grid gap-2 py-1.5">
      <SelectField label={t("deliverableKind", { number })} value={deliverable.kind} onChange={(event) => onChange({ kind: KINDS.find((kind) => kind === event.target.value) ?? deliverable.kind })}>
        {KINDS.map((kind) => <option key={kind} value={kind}>{kinds(kind)}</option>)}
      </SelectField>
      {languages.map((language) => (
        <TextareaField
          key={language} rows={2} lang={langAttribute(language)} label={t("deliverableWords", { number, language: common(language) })} value={deliverable.text[language] ?? ""}
          onChange={(event) => onChange({ text: { ...deliverable.text, [language]: event.target.value } })}
        />
      ))}
      <DeadlineFields deadline={deliverable.deadline} number={number} onChange={(deadline) => onChange({ deadline })} />
    </div>
  );
}

function DeadlineFields({ deadline, number, onChange }: { deadline: Deadline | null; number: number; onChange: (deadline: Deadline | null) => void }) {
  const t = useTranslations("review.panel");
  const words = useTranslations("deadlines");
  const set = (parts: Partial<Deadline>) => onChange(changeDeadline(deadline, parts));
  if (deadline === null) return <LinkButton className="min-h-6 text-12" onClick={() => set({})}>{t("addDeadline", { number })}</LinkButton>;
  return (
    <fieldset className="grid grid-cols-2 gap-2">
      <legend className="mb-1 text-ink-2">{t("deadline", { number })}</legend>
      <TextField className="col-span-2" label={t("deadlineWords")} lang={langAttribute(languageOfWords(deadline.text))} value={deadline.text} onChange={(event) => set({ text: event.target.value })} />
      <SelectField label={t("deadlineType")} value={deadline.type} onChange={(event) => set({ type: DEADLINE_TYPES.find((type) => type === event.target.value) ?? deadline.type })}>
        {DEADLINE_TYPES.map((type) => <option key={type} value={type}>{words(`type.${type}`)}</option>)}
      </SelectField>
      <SelectField label={t("precision")} value={deadline.precision} onChange={(event) => set({ precision: PRECISIONS.find((precision) => precision === event.target.value) ?? deadline.precision })}>
        {PRECISIONS.map((precision) => <option key={precision} value={precision}>{words(`precision.${precision}`)}</option>)}
      </SelectField>
      <TextField type="date" label={t("earliest")} value={deadline.earliest ?? ""} onChange={(event) => set({ earliest: event.target.value || null })} />
      <TextField type="date" label={t("latest")} value={deadline.latest ?? ""} onChange={(event) => set({ latest: event.target.value || null })} />
      <LinkButton className="col-span-2 min-h-6 text-12" onClick={() => onChange(null)}>{t("removeDeadline", { number })}</LinkButton>
    </fieldset>
  );
}
