"use server";

import { revalidatePath } from "next/cache";
import { runAs } from "@/lib/auth/action-gate";
import { acceptClause, acceptClauses, promoteClause, rejectClause } from "@/lib/clauses/mutations/decide";
import { mergeClause, splitClause } from "@/lib/clauses/mutations/divide";
import { settleNotice } from "@/lib/clauses/mutations/settle-notice";
import { undoDecision, undoLastDecision } from "@/lib/clauses/mutations/undo";
import { showPresence } from "@/lib/review/mutations";
import {
  acceptInputSchema, bulkInputSchema, clauseReadSchema, mergeInputSchema, noticeInputSchema, presenceInputSchema, rejectInputSchema, splitInputSchema, undoLastInputSchema,
} from "@/lib/review/schema";

const least = "reviewer";

/** Accepts a clause as proposed or as edited. The queue is not read anew for each: it takes the answer, and reads itself anew when the reviewer rests. */
export async function acceptClauseAction(input: unknown) {
  return runAs({ least, schema: acceptInputSchema, input }, (parsed, { actor }) => acceptClause({ input: parsed, actor }));
}

/** Brings an untracked clause into the register. */
export async function promoteClauseAction(input: unknown) {
  return runAs({ least, schema: acceptInputSchema, input }, (parsed, { actor }) => promoteClause({ input: parsed, actor }));
}

/** Takes a clause out of the register. */
export async function rejectClauseAction(input: unknown) {
  return runAs({ least, schema: rejectInputSchema, input }, (parsed, { actor }) => rejectClause({ input: parsed, actor }));
}

/** Splits words off a clause. */
export async function splitClauseAction(input: unknown) {
  return runAs({ least, schema: splitInputSchema, input }, (parsed, { actor }) => splitClause({ input: parsed, actor }));
}

/** Joins a clause to another of its paragraph. */
export async function mergeClauseAction(input: unknown) {
  return runAs({ least, schema: mergeInputSchema, input }, (parsed, { actor }) => mergeClause({ input: parsed, actor }));
}

/** Accepts many clauses at once. */
export async function acceptClausesAction(input: unknown) {
  return runAs({ least, schema: bulkInputSchema, input }, (parsed, { actor }) => acceptClauses({ input: parsed, actor }));
}

/** Takes the decision about a clause back. */
export async function undoDecisionAction(input: unknown) {
  return runAs({ least, schema: clauseReadSchema, input }, (parsed, { actor }) => undoDecision({ input: parsed, actor }));
}

/** Takes the reviewer's own last decision back. */
export async function undoLastDecisionAction(input: unknown) {
  return runAs({ least, schema: undoLastInputSchema, input }, (parsed, { actor }) => undoLastDecision({ input: parsed, actor }));
}

/** Dismisses a notice, accepts it or opens it again; every page that shows it is read anew. */
export async function settleNoticeAction(input: unknown) {
  return runAs({ least, schema: noticeInputSchema, input }, async (parsed, { actor }) => {
    const settled = await settleNotice({ input: parsed, actor });
    revalidatePath("/[locale]", "layout");
    return settled;
  });
}

/** Notes which clause a reviewer looks at, and answers who else looks where. */
export async function showPresenceAction(input: unknown) {
  return runAs({ least, schema: presenceInputSchema, input }, ({ code, seen: { clauseId } }, { actor }) => showPresence({ code, clauseId, actor, now: new Date() }));
}
