"use client";

import { useTranslations } from "next-intl";

import { type Decisions, isInRegister } from "@/components/review/use-decisions";
import { Button } from "@/components/ui/button";
import { isTracked } from "@/lib/clauses/rules";
import type { ReviewClause } from "@/lib/review/schema";

type Props = { clause: ReviewClause; decisions: Decisions; changed: boolean; onDialog: (dialog: "reject" | "split" | "merge") => void };

/** What can be decided about a clause, each with its key. */
export function DecisionButtons({ clause, decisions, changed, onDialog }: Props) {
  const t = useTranslations("review.act");
  const tracked = isInRegister(clause) || isTracked(clause.current.verb);
  const merged = clause.decision === "merged";
  if (merged) return <div className="pt-3"><Button className="w-full" onClick={() => decisions.undo(clause)}>{t("undoThis")}</Button></div>;
  return (
    <div className="grid gap-2 pt-3">
      <Button variant="primary" size="large" shortcut="A" onClick={decisions.accept}>{changed ? t("acceptEdited") : tracked ? t("accept") : t("keepUntracked")}</Button>
      <div className="grid grid-cols-2 gap-2">
        {isInRegister(clause) ? <Button shortcut="R" onClick={() => onDialog("reject")}>{t("reject")}</Button> : <Button shortcut="P" onClick={decisions.promote}>{t("promote")}</Button>}
        <Button shortcut="S" onClick={() => onDialog("split")}>{t("split")}</Button>
        <Button shortcut="M" onClick={() => onDialog("merge")}>{t("merge")}</Button>
        {clause.decision === "open" ? <Button shortcut="Z" onClick={decisions.undoLast}>{t("undo")}</Button> : <Button onClick={() => decisions.undo(clause)}>{t("undoThis")}</Button>}
      </div>
      <p className="text-12 text-ink-3">{t("note")}</p>
    </div>
  );
}
