"use client";

import { useLocale, useTranslations } from "next-intl";

import type { Choices } from "@/components/review/field-props";
import { draftOf } from "@/components/review/review-draft";
import type { Reading } from "@/components/review/use-drafts";
import { Button } from "@/components/ui/button";
import { Refusal } from "@/components/ui/refusal";
import { RowHead, Table, Td, Th } from "@/components/ui/table";
import type { HoldingDraft, ReviewClause } from "@/lib/review/schema";

type Props = { reading: Reading; now: ReviewClause; changed: boolean; onCatchUp: (keep: boolean) => void; choices: Choices };

/** Somebody has decided first: what was read, what it is now, and one's own, side by side; nothing is lost. */
export function ConflictNote({ reading, now, changed, onCatchUp, choices }: Props) {
  const t = useTranslations("review.conflict");
  const decisions = useTranslations("review.decision");
  const rows = useRows(choices);
  const versions = [rows(draftOf(reading.read)), rows(draftOf(now)), rows(reading.draft)];
  const shown = (versions[0] ?? []).map((row, at) => ({ name: row.name, values: versions.map((version) => version[at]?.value ?? "") })).filter(({ values }) => new Set(values).size > 1);
  return (
    <Refusal role="alert" className="mt-2" head={t("head")}>
      <p>{t("text", { name: now.decided?.by ?? t("somebody"), decision: decisions(now.decision) })}</p>
      <Table caption={t("table")} className="mt-1.5 bg-paper">
        <thead><tr><Th><span className="sr-only">{t("what")}</span></Th><Th>{t("read")}</Th><Th>{t("now")}</Th><Th>{t("yours")}</Th></tr></thead>
        <tbody>
          <tr>
            <RowHead>{t("decision")}</RowHead>
            <Td>{decisions(reading.read.decision)}</Td>
            <Td className="border-l-2 border-l-notice-line pl-1.5">{decisions(now.decision)}</Td>
            <Td>{changed ? t("edited") : t("notSent")}{reading.reason ? `: ${reading.reason}` : ""}</Td>
          </tr>
          {shown.map(({ name, values }) => <tr key={name}><RowHead>{name}</RowHead>{values.map((value, at) => <Td key={at} className={at === 1 && value !== values[0] ? "border-l-2 border-l-notice-line pl-1.5" : undefined}>{value}</Td>)}</tr>)}
        </tbody>
      </Table>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => onCatchUp(true)}>{t("keepMine")}</Button>
        <Button onClick={() => onCatchUp(false)}>{t("takeTheirs")}</Button>
      </div>
    </Refusal>
  );
}

/** A draft in words, part by part. */
function useRows({ sectors, bodies }: Choices): (draft: HoldingDraft) => { name: string; value: string }[] {
  const t = useTranslations("review.panel");
  const verbs = useTranslations("verbs");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const sectorOf = (code: string) => sectors.flatMap((pillar) => pillar.sectors).find((sector) => sector.code === code)?.name[locale] ?? code;
  return (draft) => [
    { name: t("verb"), value: verbs(draft.verb) },
    { name: t("kind"), value: kinds(draft.kind) },
    { name: t("sector"), value: sectorOf(draft.sector) },
    { name: t("owners"), value: draft.owners.map(({ body }) => bodies.find(({ code }) => code === body)?.name[locale] ?? body).join("; ") },
    { name: t("deliverables"), value: draft.deliverables.map(({ deadline, kind }) => deadline?.text ?? kinds(kind)).join("; ") },
    { name: t("suppliedShort"), value: Object.values(draft.supplied).join("; ") },
    { name: t("places"), value: Object.entries(draft.span).map(([language, place]) => `${language} ${place.start}–${place.end}`).join("; ") },
  ];
}
