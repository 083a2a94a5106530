"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";

import { BulkDialog } from "@/components/review/bulk-dialog";
import { ClauseList } from "@/components/review/clause-list";
import { ClauseView } from "@/components/review/clause-view";
import { DecisionPanel } from "@/components/review/decision-panel";
import type { Choices } from "@/components/review/field-props";
import { MergeDialog, RejectDialog, SplitDialog } from "@/components/review/review-dialogs";
import { SaidLine } from "@/components/review/said-line";
import { type Decisions, isInRegister, useDecisions } from "@/components/review/use-decisions";
import { type Review, useReview } from "@/components/review/use-review";
import { useShortcuts } from "@/components/shell/use-shortcuts";
import { Button } from "@/components/ui/button";
import { TRACKED_VERBS } from "@/lib/clauses/schema";
import { REVIEW_TABS } from "@/lib/review/rules";
import type { ReviewClause, ReviewQueue } from "@/lib/review/schema";

type DialogName = "reject" | "split" | "merge" | "bulk";
const MOST_CONTEXT = 5;

/** The desk of a reviewer: the list, the words, the decision; all of it by keys. */
export function ReviewDesk({ queue, choices }: { queue: ReviewQueue; choices: Omit<Choices, "languages"> }) {
  const t = useTranslations("review");
  const code = queue.communique.code;
  const review = useReview(queue);
  const decisions = useDecisions(review, code);
  const [context, setContext] = useState(1);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const fields = useRef<HTMLFormElement>(null);
  const paragraphOf = (clause: ReviewClause) => queue.paragraphs.find(({ revision, index }) => revision === clause.revision && index === clause.paragraph) ?? null;
  const ask = (name: DialogName) => {
    if (name === "bulk" ? review.tab !== "decided" && review.list.length > 0 : isAskable(review, name)) setDialog(name);
  };
  const widen = (by: 1 | -1) => setContext((held) => Math.min(MOST_CONTEXT, Math.max(0, held + by)));
  useDeskKeys({ review, decisions, ask, widen, fields });
  const { current } = review;
  return (
    <div className="desk:grid desk:h-[calc(100vh-var(--bar))] desk:grid-cols-[288px_minmax(0,1fr)_316px]">
      <ClauseList
        review={review} paragraphOf={paragraphOf}
        bulkButton={review.tab === "decided" || review.list.length === 0 ? null : <Button variant="quiet" shortcut="B" onClick={() => ask("bulk")}>{t("bulk.open")}</Button>}
      />
      <div className="min-h-0 overflow-y-auto px-6 pt-3 pb-6 max-tablet:px-3.5">
        <SaidLine decisions={decisions} />
        {current && review.drafts.reading ? <ClauseView clause={current} draft={review.drafts.reading.draft} queue={queue} review={review} name={decisions.nameOf(current)} context={context} onContext={widen} paragraph={paragraphOf(current)} /> : null}
      </div>
      <DecisionPanel key={current?.id} review={review} decisions={decisions} choices={{ ...choices, languages: queue.communique.languages }} paragraph={current && paragraphOf(current)} onDialog={ask} fields={fields} />
      {dialog ? <DeskDialog dialog={dialog} review={review} decisions={decisions} paragraphOf={paragraphOf} onClose={() => setDialog(null)} /> : null}
    </div>
  );
}

/** Whether a dialog about the clause in view makes sense: what is not in the register is not taken out of it. */
function isAskable({ drafts: { reading } }: Review, name: DialogName): boolean {
  return reading !== null && reading.read.decision !== "merged" && (name !== "reject" || isInRegister(reading.read));
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

type DeskKeys = { review: Review; decisions: Decisions; ask: (name: DialogName) => void; widen: (by: 1 | -1) => void; fields: React.RefObject<HTMLFormElement | null> };

function useDeskKeys({ review, decisions, ask, widen, fields }: DeskKeys) {
  const { drafts } = review;
  const [one, two, three] = TRACKED_VERBS;
  useShortcuts({
    a: decisions.accept,
    // What is not in the register stays out of it: that is what the machine proposes, too.
    r: () => (drafts.reading && !isInRegister(drafts.reading.read) ? decisions.accept() : ask("reject")),
    p: decisions.promote,
    s: () => ask("split"),
    m: () => ask("merge"),
    b: () => ask("bulk"),
    z: decisions.undoLast,
    j: () => review.move(1),
    k: () => review.move(-1),
    "1": () => drafts.edit({ verb: one }),
    "2": () => drafts.edit({ verb: two }),
    "3": () => drafts.edit({ verb: three }),
    "4": () => focusOn("[data-other-verb]"),
    t: () => review.show(REVIEW_TABS[(REVIEW_TABS.indexOf(review.tab) + 1) % REVIEW_TABS.length] ?? "tracked"),
    "[": () => widen(-1),
    "]": () => widen(1),
    e: () => fields.current?.querySelector<HTMLElement>("[data-first-field]")?.focus(),
    n: () => focusOn("[data-notice-control]"),
  });
}

type DialogProps = { dialog: DialogName; review: Review; decisions: Decisions; paragraphOf: (clause: ReviewClause) => ReviewQueue["paragraphs"][number] | null; onClose: () => void };

function DeskDialog({ dialog, review, decisions, paragraphOf, onClose }: DialogProps) {
  const { drafts: { reading }, clauses, list, tab } = review;
  const paragraph = reading && paragraphOf(reading.read);
  const done = (did: "split" | "merged") => (changed: ReviewClause[]) => {
    const [first] = changed.filter(({ decision }) => decision !== "merged");
    decisions.settle(changed, { did, code: first ? decisions.nameOf(first) : "" });
    if (did === "split") review.openAnywhere(changed.find(({ decision }) => decision === "open") ?? changed[0] ?? null);
    else review.moveOn();
    onClose();
  };
  if (dialog === "bulk") {
    return <BulkDialog clauses={list} tracked={tab === "tracked"} onClose={onClose} onDone={(changed) => {
      decisions.settle(changed, { did: "bulk", code: "" });
      onClose();
    }} />;
  }
  if (!reading || !paragraph) return null;
  const { read } = reading;
  if (dialog === "reject") return <RejectDialog first={reading.reason} onReject={decisions.reject} onClose={onClose} />;
  if (dialog === "split") return <SplitDialog clause={read} paragraph={paragraph} onDone={done("split")} onClose={onClose} />;
  const others = clauses.filter((other) => other.id !== read.id && other.paragraph === read.paragraph && other.revision === read.revision && other.decision !== "merged");
  return <MergeDialog clause={read} paragraph={paragraph} others={others} onDone={done("merged")} onClose={onClose} />;
}
