"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { VerbBadge } from "@/components/commitments/verb-badge";
import type { FieldProps } from "@/components/review/field-props";
import { Select, SelectField } from "@/components/ui/controls";
import { segmentedClasses } from "@/components/ui/segmented";
import { KINDS, sectorCodeSchema, TRACKED_VERBS, VERBS } from "@/lib/clauses/schema";
import { isTracked } from "@/lib/clauses/rules";
import type { SectorChoices } from "@/lib/sectors/schema";

/** A part of the decision, with what the machine proposes under it. */
export function Part({ name, was, children }: { name?: ReactNode; was: ReactNode; children: ReactNode }) {
  return (
    <div className="border-b border-rule py-2">
      {name ? <p className="mb-1 text-ink-2">{name}</p> : null}
      {children}
      <p className="mt-1 text-12 text-ink-3">{was}</p>
    </div>
  );
}

const OTHER_VERBS = VERBS.filter((verb) => !isTracked(verb));

/** The verb: the three tracked ones side by side, the others in a list. */
export function VerbField({ draft, clause, edit }: FieldProps) {
  const t = useTranslations("review.panel");
  const verbs = useTranslations("verbs");
  const other = isTracked(draft.verb) ? "" : draft.verb;
  return (
    <Part name={t("verb")} was={t("proposedVerb", { verb: verbs(clause.proposal.verb), confidence: clause.confidence })}>
      <div role="group" aria-label={t("verb")} className={`${segmentedClasses.frame} max-w-full`}>
        {TRACKED_VERBS.map((verb) => (
          <button key={verb} type="button" aria-pressed={draft.verb === verb} onClick={() => edit({ verb })} className={segmentedClasses.part}>
            <span aria-hidden="true" className="contents"><VerbBadge verb={verb} /></span>
            <span className={draft.verb === verb ? "" : "sr-only"}>{verbs(`short.${verb}`)}</span>
          </button>
        ))}
      </div>
      <Select data-other-verb aria-label={t("otherVerb")} value={other} onChange={(event) => edit({ verb: OTHER_VERBS.find((verb) => verb === event.target.value) ?? clause.proposal.verb })} className="mt-1.5">
        <option value="">{t("otherVerb")}</option>
        {OTHER_VERBS.map((verb) => <option key={verb} value={verb}>{verbs(verb)}</option>)}
      </Select>
    </Part>
  );
}

/** What kind of thing the clause is about; the deliverable of a clause that has one follows. */
export function KindField({ draft, clause, edit }: FieldProps) {
  const t = useTranslations("review.panel");
  const kinds = useTranslations("kinds");
  const choose = (value: string) => {
    const kind = KINDS.find((each) => each === value) ?? draft.kind;
    edit({ kind, deliverables: draft.deliverables.length === 1 ? draft.deliverables.map((deliverable) => ({ ...deliverable, kind })) : draft.deliverables });
  };
  return (
    <Part was={t("proposed", { words: kinds(clause.proposal.kind) })}>
      <SelectField data-first-field label={t("kind")} value={draft.kind} onChange={(event) => choose(event.target.value)}>
        {KINDS.map((kind) => <option key={kind} value={kind}>{kinds(kind)}</option>)}
      </SelectField>
    </Part>
  );
}

/** The sector, by pillar; the machine's second choices are said. */
export function SectorField({ draft, clause, edit, sectors }: FieldProps & { sectors: readonly SectorChoices[] }) {
  const t = useTranslations("review.panel");
  const locale = useLocale();
  const nameOf = (code: string) => sectors.flatMap((pillar) => pillar.sectors).find((sector) => sector.code === code)?.name[locale] ?? code;
  const next = clause.sectorAlternatives.map(nameOf).join(", ");
  const words = nameOf(clause.proposal.sector);
  return (
    <Part was={next ? t("proposedNext", { words, next }) : t("proposed", { words })}>
      <SelectField label={t("sector")} value={draft.sector} onChange={(event) => edit({ sector: sectorCodeSchema.parse(event.target.value) })}>
        {sectors.map(({ code, name, sectors: own }) => (
          <optgroup key={code} label={name[locale]}>
            {own.map((sector) => <option key={sector.code} value={sector.code}>{sector.name[locale]}</option>)}
          </optgroup>
        ))}
      </SelectField>
    </Part>
  );
}
