import type { Actor } from "@/lib/accounts/schema";
import { decisionEvents, type NextCode, type Outcome } from "@/lib/clauses/mutations/decision-events";
import type { Subject } from "@/lib/clauses/mutations/lock-clauses";
import type { Transaction } from "@/lib/db/client";
import { appendEvents } from "@/lib/log/append";
import type { NewEvent } from "@/lib/log/events";

/** A decision to write, with events that come before it, such as the clause that it splits off. */
export type Recording = { subject: Subject; outcome: Outcome; before?: readonly NewEvent[] };

/** Writes a decision with all that follows from it. The subject's clause must be locked. */
export async function recordDecision(tx: Transaction, { actor, subject, outcome, before = [] }: Recording & { actor: Actor }): Promise<void> {
  const next = await findNextCode(tx, subject);
  await appendEvents(tx, { actorId: actor.id, events: [...before, ...decisionEvents(subject, { outcome, next })] });
}

/** The code after the last one that was issued in the clause's paragraph; none is issued twice. */
export async function findNextCode(tx: Transaction, { communique, paragraph }: Subject): Promise<NextCode> {
  const prefix = `${communique.code}-${paragraph}.`;
  const issued = await tx.commitment.findMany({ where: { communiqueId: communique.id, code: { startsWith: prefix } }, select: { code: true } });
  const ordinal = Math.max(0, ...issued.map(({ code }) => Number(code.slice(prefix.length)))) + 1;
  return { code: `${prefix}${ordinal}`, ordinal };
}
