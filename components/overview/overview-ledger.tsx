import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { CompletionLabel } from "@/components/commitments/completion-glyph";
import { StatusTag } from "@/components/commitments/status-labels";
import { Ledger, LedgerCell } from "@/components/ui/ledger";
import { formatNumber } from "@/lib/i18n/format";
import type { OverviewFigures } from "@/lib/overview/rules/count";
import type { NoticeCounts } from "@/lib/overview/schema";
import type { RegisterFilter } from "@/lib/register/schema";
import { registerHref } from "@/lib/register/rules";

export type LedgerFacts = { figures: OverviewFigures; notices: NoticeCounts };

type Cell = { key: string; label: ReactNode; count: number; of: "ofFollowUp" | "ofDated" | "ofOpen" | "ofTracked"; total: number; view: Partial<RegisterFilter> };

/** Six figures, each with what it is counted out of, each leading to the rows that it counts. */
export function OverviewLedger({ figures, notices }: LedgerFacts) {
  const t = useTranslations("overview.ledger");
  const locale = useLocale();
  const { followUp, dated, open, tracked } = figures;
  const cells: Cell[] = [
    { key: "completed", label: <CompletionLabel completion="completed" />, count: figures.completion.completed, of: "ofFollowUp", total: followUp, view: { follow: "follow_up", completion: ["completed"] } },
    { key: "overdue", label: <StatusTag status="overdue" />, count: figures.overdue, of: "ofDated", total: dated, view: { timeliness: ["overdue"] } },
    { key: "dueSoon", label: <><StatusTag status="due_soon" /> {t("dueSoon")}</>, count: figures.dueSoon, of: "ofDated", total: dated, view: { timeliness: ["due_soon"] } },
    { key: "stale", label: <><StatusTag status="stale" /> {t("stale")}</>, count: figures.stale, of: "ofOpen", total: open, view: { fresh: "stale" } },
    { key: "notAssessed", label: <CompletionLabel completion="not_assessed" />, count: figures.completion.not_assessed, of: "ofFollowUp", total: followUp, view: { follow: "follow_up", completion: ["not_assessed"] } },
    { key: "notices", label: t("notices"), count: notices.any, of: "ofTracked", total: tracked, view: { notices: "with" } },
  ];
  return (
    <Ledger label={t("label")}>
      {cells.map(({ key, label, count, of, total, view }) => (
        <LedgerCell key={key} label={label} figure={formatNumber(count, locale)} denominator={total > 0 && figures.promoted > 0 && of === "ofFollowUp" ? t("withPromoted", { total, promoted: figures.promoted }) : t(of, { total })} href={registerHref(view)} />
      ))}
    </Ledger>
  );
}
