"use client";

import { useState } from "react";

import type { Reading } from "@/components/review/use-drafts";
import type { Review } from "@/components/review/use-review";
import { isChanged } from "@/components/review/review-draft";
import { isTracked } from "@/lib/clauses/rules";
import type { ErrorCode, ErrorDetails } from "@/lib/errors";
import { acceptClauseAction, promoteClauseAction, rejectClauseAction, undoDecisionAction, undoLastDecisionAction } from "@/lib/review/actions";
import type { ReviewClause, Reviewed } from "@/lib/review/schema";

/** Why a decision was not written. */
export type Refused = { code: ErrorCode | "unexpected" | "offline"; details: ErrorDetails };
/** What an action of the review answers. */
export type Answer<Value extends object = Reviewed> = ({ ok: true } & Value) | { ok: false; code: ErrorCode | "unexpected"; details: ErrorDetails };

/** What was done last, for the line that says so. */
export type Said = { did: "accepted" | "kept" | "promoted" | "rejected" | "undone" | "split" | "merged" | "bulk"; code: string; count: number };

/** Runs an action; a connection that fails is a refusal like others. */
export async function attempt<Value extends object>(act: () => Promise<Answer<Value>>): Promise<({ ok: true } & Value) | ({ ok: false } & Refused)> {
  try {
    return await act();
  } catch {
    return { ok: false, code: "offline", details: {} };
  }
}

/** What is sent of a reading. What a person holds already is held on; a proposal that nobody has changed is accepted as it is. */
function withDraft({ read, draft }: Reading) {
  const isHeld = isChanged(draft, read) || read.decision === "edited" || read.decision === "promoted";
  return { clauseId: read.id, version: read.version, draft: isHeld ? draft : null };
}

/** The decisions of a reviewer. The page goes on at once; what is refused comes back, with all that was typed. */
export function useDecisions(review: Review, communique: string) {
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refused>>(new Map());
  const [said, setSaid] = useState<Said | null>(null);
  const [failure, setFailure] = useState<Refused | null>(null);
  const { current, drafts } = review;
  const nameOf = (clause: ReviewClause) => clause.commitment?.code ?? `${communique}-${clause.paragraph}`;

  const refuse = (clause: ReviewClause, refused: Refused) => {
    setRefusals((before) => new Map([...before, [clause.id, refused]]));
    review.openAnywhere(clause);
    if (refused.code === "stale_version") review.reread();
  };
  const settle = (clauses: ReviewClause[], what: Omit<Said, "count">) => {
    review.take(clauses);
    drafts.settle(clauses);
    setFailure(null);
    setSaid({ ...what, count: clauses.length });
  };
  const send = async (reading: Reading, { did, act }: { did: Said["did"]; act: () => Promise<Answer> }) => {
    const { read } = reading;
    setRefusals((before) => new Map([...before].filter(([id]) => id !== read.id)));
    review.markPending(read.id, true);
    review.moveOn();
    const answer = await attempt(act);
    review.markPending(read.id, false);
    if (answer.ok) settle(answer.clauses, { did, code: nameOf(answer.clauses[0] ?? read) });
    else refuse(read, { code: answer.code, details: answer.details });
  };

  const accept = () => {
    const { reading } = drafts;
    if (!reading) return;
    if (reading.read.decision === "promoted") return void send(reading, { did: "promoted", act: () => promoteClauseAction(withDraft(reading)) });
    void send(reading, { did: isTracked(reading.draft.verb) ? "accepted" : "kept", act: () => acceptClauseAction(withDraft(reading)) });
  };
  const promote = () => {
    const { reading } = drafts;
    if (reading && !isInRegister(reading.read)) void send(reading, { did: "promoted", act: () => promoteClauseAction(withDraft(reading)) });
  };
  const reject = (reason: string) => {
    const { reading } = drafts;
    if (!reading) return;
    drafts.keepReason(reading.read.id, reason);
    void send(reading, { did: "rejected", act: () => rejectClauseAction({ clauseId: reading.read.id, version: reading.read.version, reason }) });
  };
  const takeBack = async (act: () => Promise<Answer>) => {
    const answer = await attempt(act);
    if (!answer.ok) return setFailure({ code: answer.code, details: answer.details });
    settle(answer.clauses, { did: "undone", code: answer.clauses[0] ? nameOf(answer.clauses[0]) : "" });
    const [first] = answer.clauses;
    if (first) review.openAnywhere(first);
  };
  return {
    refused: current ? (refusals.get(current.id) ?? null) : null,
    failure, said, settle, accept, promote, reject, nameOf,
    mergedName: (clause: ReviewClause) => mergedInto(clause, review.clauses).map(nameOf)[0] ?? null,
    undoLast: () => void takeBack(() => undoLastDecisionAction({ communique })),
    undo: (clause: ReviewClause) => void takeBack(() => undoDecisionAction({ clauseId: clause.id, version: clause.version })),
  };
}

export type Decisions = ReturnType<typeof useDecisions>;

/** Whether a clause is in the register. */
export function isInRegister({ commitment }: ReviewClause): boolean {
  return commitment !== null && commitment.selection !== "rejected";
}

/** The clause that another one was joined to, if it was. */
function mergedInto({ decision, decided }: ReviewClause, clauses: readonly ReviewClause[]): ReviewClause[] {
  return decision === "merged" ? clauses.filter(({ id }) => id === decided?.mergedInto) : [];
}
