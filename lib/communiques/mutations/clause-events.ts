import { randomUUID } from "node:crypto";
import type { Transaction } from "@/lib/db/client";
import type { Clause, TrackedVerb } from "@/lib/extraction/output";
import { appendEvents } from "@/lib/log/append";
import type { NewEvent } from "@/lib/log/events";
import { titlesProposed } from "@/lib/titles/mutations";

/** Hands out the numbers of commitments within a paragraph; one that was given is never given again. */
export function numberGiver(codes: readonly string[]): (paragraph: number) => number {
  const last = new Map<number, number>();
  for (const code of codes) {
    const [, paragraph, number] = /-(\d+)\.(\d+)$/u.exec(code) ?? [];
    if (paragraph !== undefined) last.set(Number(paragraph), Math.max(last.get(Number(paragraph)) ?? 0, Number(number)));
  }
  return (paragraph) => {
    const next = (last.get(paragraph) ?? 0) + 1;
    last.set(paragraph, next);
    return next;
  };
}

export type CommitmentPlace = { communiqueId: string; code: string; adoptedOn: string; number: (paragraph: number) => number };

function isTracked(clause: Clause): clause is Clause & { verb: TrackedVerb } {
  return clause.tracked;
}

/** The commitment of a tracked clause with its code (numbered within its paragraph), and its short titles; none for another. */
export function proposeCommitment({ clause, clauseId }: { clause: Clause; clauseId: string }, { communiqueId, code, adoptedOn, number }: CommitmentPlace): NewEvent[] {
  if (!isTracked(clause)) return [];
  const ordinal = number(clause.paragraph);
  const commitmentId = randomUUID();
  const proposed: NewEvent = {
    kind: "commitment.proposed",
    subject: { type: "commitment", id: commitmentId },
    commitmentId,
    effectiveOn: adoptedOn,
    data: {
      communiqueId, clauseId, adoptedOn, ordinal,
      code: `${code}-${clause.paragraph}.${ordinal}`,
      paragraph: clause.paragraph, verb: clause.verb, kind: clause.kind, sector: clause.sector.code,
      owners: clause.owners.map(({ body, role, basis }) => ({ body, role, basis })),
      parties: clause.subject.parties, partiesBasis: clause.subject.partiesBasis,
      deliverables: clause.deliverables.map((deliverable, at) => ({ id: randomUUID(), ordinal: at + 1, ...deliverable })),
    },
  };
  return [proposed, titlesProposed({ commitmentId, clause })];
}

/** One event for a clause that was read; for a tracked one two more, with the commitment and its titles. */
export function extractClause({ clause, revision }: { clause: Clause; revision: number }, place: CommitmentPlace): NewEvent[] {
  const clauseId = randomUUID();
  const extracted: NewEvent = {
    kind: "clause.extracted",
    subject: { type: "clause", id: clauseId },
    data: { communiqueId: place.communiqueId, revision, clause, noticeIds: clause.notices.map(() => randomUUID()) },
  };
  return [extracted, ...proposeCommitment({ clause, clauseId }, place)];
}

/** A body that a text names and the registry lacks is registered with the words that the text has for it. */
export async function registerBodies(tx: Transaction, clauses: readonly Clause[]): Promise<NewEvent[]> {
  const named = new Map(clauses.flatMap(({ owners }) => owners.map((owner) => [owner.body, owner.name] as const)));
  const known = await tx.body.findMany({ where: { code: { in: [...named.keys()] } }, select: { code: true } });
  for (const { code } of known) named.delete(code);
  return [...named].map(([id, name]) => ({
    kind: "body.registered",
    subject: { type: "body", id },
    data: { kind: "unclassified", name, aliases: { zh: [], en: [], ru: [] } },
  }));
}

/** How far the writing of an import is. */
export type WriteProgress = (done: number, total: number) => void;

/** So many events between two words about how far it is. */
const PART = 24;

/** Appends the events of an import part by part, and says after each how far it is. */
export async function appendInParts(tx: Transaction, { actorId, events, report }: { actorId: string | null; events: readonly NewEvent[]; report?: WriteProgress | undefined }): Promise<void> {
  for (let from = 0; from < events.length; from += PART) {
    await appendEvents(tx, { actorId, events: events.slice(from, from + PART) });
    report?.(Math.min(from + PART, events.length), events.length);
  }
}
