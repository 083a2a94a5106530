import type { Transaction } from "@/lib/db/client";
import { isoDay, toDate } from "@/lib/db/convert";
import type { LoggedEvent } from "@/lib/log/events";
import { listDeliverableStates } from "@/lib/log/state-as-of";
import { commitmentDeadline, type DeadlineFacts } from "@/lib/commitments/rules";
import { completionOf } from "@/lib/progress/rules";
import { completionSchema } from "@/lib/progress/schema";
import { deadlineSchema } from "@/lib/clauses/schema";

/** Later than any day an entry can carry. */
const END_OF_TIME = "9999-12-31";

type DeadlineRow = { origin: string; text: string; type: string; earliest: Date | null; latest: Date | null; precision: string; rule: string };

/** The deadline that counts among a deliverable's current ones: a person's before the text's. */
function standingDeadline(rows: readonly DeadlineRow[]): DeadlineFacts | null {
  const row = rows.find(({ origin }) => origin === "person") ?? rows[0];
  return row ? deadlineSchema.parse({ ...row, earliest: isoDay(row.earliest), latest: isoDay(row.latest) }) : null;
}

function deadlineColumns(deadline: DeadlineFacts | null) {
  return {
    deadlineLatest: toDate(deadline?.latest ?? null),
    deadlineEarliest: toDate(deadline?.earliest ?? null),
    deadlineType: deadline?.type ?? null,
    deadlinePrecision: deadline?.precision ?? null,
    deadlineText: deadline?.text ?? null,
  };
}

/** Writes today's state of each deliverable from the entries in force. */
async function refreshDeliverables(tx: Transaction, { commitmentId, known }: { commitmentId: string; known: number }) {
  const states = await listDeliverableStates(tx, { day: END_OF_TIME, known, commitmentId });
  const byDeliverable = new Map(states.map((state) => [state.deliverableId, state]));
  const deliverables = await tx.deliverable.findMany({
    where: { commitmentId, untilNo: null },
    include: { deadlines: { where: { untilNo: null } } },
    orderBy: { ordinal: "asc" },
  });
  const current = [];
  for (const { id, completion, entryId, deadlines } of deliverables) {
    const state = byDeliverable.get(id);
    const now = { completion: state?.completion ?? ("not_assessed" as const), entryId: state?.entryId ?? null };
    if (now.completion !== completion || now.entryId !== entryId) await tx.deliverable.update({ where: { id }, data: now });
    current.push({ completion: completionSchema.parse(now.completion), deadline: standingDeadline(deadlines) });
  }
  return current;
}

/** Recomputes a commitment's state after an event about it and raises its version by one. */
export async function refreshCommitment(tx: Transaction, { commitmentId, event }: { commitmentId: string; event: LoggedEvent }): Promise<void> {
  const deliverables = await refreshDeliverables(tx, { commitmentId, known: event.no });
  const state = {
    completion: completionOf(deliverables.map(({ completion }) => completion)),
    ...deadlineColumns(commitmentDeadline(deliverables)),
    ...(event.kind === "progress.recorded" ? { lastEntryNo: event.no, lastEntryAt: event.recordedAt } : {}),
  };
  await tx.commitmentState.upsert({
    where: { commitmentId },
    create: { commitmentId, version: 1, ...state },
    update: { version: { increment: 1 }, ...state },
  });
}
