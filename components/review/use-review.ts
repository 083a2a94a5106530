"use client";

import { useState } from "react";

import { useDrafts } from "@/components/review/use-drafts";
import { usePresence } from "@/components/review/use-presence";
import { useQueue } from "@/components/review/use-queue";
import { useRouter } from "@/lib/i18n/navigation";
import { nextFree, orderForReview, type ReviewTab, tabOf } from "@/lib/review/rules";
import type { ReviewClause, ReviewQueue } from "@/lib/review/schema";

/** What is decided now is no longer in the list in which it stood, even before the server has answered. */
function listOf(clauses: readonly ReviewClause[], { tab, pending }: { tab: ReviewTab; pending: ReadonlySet<string> }): ReviewClause[] {
  const inTab = clauses.filter((clause) => (pending.has(clause.id) ? "decided" : tabOf(clause)) === tab);
  return tab === "decided" ? inTab : orderForReview(inTab);
}

/** The review of a communiqué in a reviewer's browser: which list and clause are open, what is being written, and who else is there. */
export function useReview(queue: ReviewQueue) {
  const router = useRouter();
  const { clauses, take } = useQueue(queue);
  const [tab, setTab] = useState<ReviewTab>("tracked");
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const list = listOf(clauses, { tab, pending });
  const [chosen, setChosen] = useState<string | null>(list[0]?.id ?? null);
  const current = clauses.find(({ id }) => id === chosen) ?? null;
  const drafts = useDrafts(current);
  const refresh = () => {
    if (pending.size === 0) router.refresh();
  };
  const others = usePresence({ code: queue.communique.code, clauseId: current?.id ?? null, stamp: queue.stamp, onChange: refresh });
  const busy = new Map(others.map(({ clauseId, name }) => [clauseId, name]));

  const open = (clause: ReviewClause | null) => {
    setChosen(clause?.id ?? null);
    if (clause) drafts.open(clause);
  };
  const show = (next: ReviewTab) => {
    setTab(next);
    open(nextFree(listOf(clauses, { tab: next, pending }), { from: 0, busy: new Set(busy.keys()) }));
  };
  const openAnywhere = (clause: ReviewClause | null) => {
    if (!clause) return;
    setTab(tabOf(clause));
    open(clause);
  };
  const move = (step: 1 | -1) => {
    const order = step === 1 ? list : list.toReversed();
    const at = order.findIndex(({ id }) => id === chosen);
    open(nextFree(order, { from: at + 1, busy: new Set(busy.keys()) }));
  };
  /** On to the next of the list, as if the current one had left it. */
  const moveOn = () => {
    const at = list.findIndex(({ id }) => id === chosen);
    open(nextFree(list.filter(({ id }) => id !== chosen), { from: at, busy: new Set(busy.keys()) }));
  };
  const markPending = (id: string, isPending: boolean) =>
    setPending((before) => (isPending ? new Set([...before, id]) : new Set([...before].filter((other) => other !== id))));
  return { clauses, tab, list, current, drafts, busy, pending, show, open, openAnywhere, move, moveOn, take, markPending, reread: () => router.refresh() };
}

export type Review = ReturnType<typeof useReview>;
