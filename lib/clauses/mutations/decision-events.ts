import { randomUUID } from "node:crypto";
import { holdingOf, isTracked } from "@/lib/clauses/rules";
import type { ClauseDecided, Holding } from "@/lib/clauses/schema";
import type { StandingCommitment, Subject } from "@/lib/clauses/mutations/lock-clauses";
import type { CommitmentReviewed, Selection } from "@/lib/commitments/schema";
import { AppError } from "@/lib/errors";
import type { SectorCode } from "@/lib/extraction/output";
import type { NewEvent } from "@/lib/log/events";

/** What is decided of a clause; what is left out is none. */
export type Outcome = Pick<ClauseDecided, "decision" | "holding"> & Partial<Pick<ClauseDecided, "reason" | "batch" | "undoes" | "mergedInto">> & {
  /** The sector that the commitment gets where the holding says none: its own unless told otherwise. */
  sector?: SectorCode;
};

/** The code and number that a clause's commitment would get. */
export type NextCode = { code: string; ordinal: number };

/**
 * The events of a decision: the decision itself, and what follows from it for the register. An id of a deliverable that was
 * removed is never used again: what comes back gets a new one.
 * @throws AppError clause.deliverable_with_entries where a deliverable on which entries rest would go.
 */
export function decisionEvents(subject: Subject, { outcome, next }: { outcome: Outcome; next: NextCode }): NewEvent[] {
  const holding = outcome.holding && withLivingIds(outcome.holding, subject);
  const { decision, reason = "", batch = null, undoes = null, mergedInto = null } = outcome;
  const decided: NewEvent = {
    kind: "clause.decided", subject: { type: "clause", id: subject.id },
    data: { communiqueId: subject.communique.id, decision, holding, reason, batch, undoes, mergedInto },
  };
  return [decided, ...registerEvents(subject, { outcome: { ...outcome, holding }, next })];
}

/** The machine's proposal as a holding, its deliverables under the ids that the commitment has for them. */
export function proposalOf(subject: Subject): Holding {
  const { proposal, commitment } = subject;
  const free = [...(commitment?.deliverables ?? [])];
  const ids = proposal.deliverables.map((wanted, at) => {
    const alike = free.findIndex(({ text }) => JSON.stringify(text) === JSON.stringify(wordsOf(wanted.text)));
    const found = alike >= 0 ? alike : free.findIndex(({ ordinal }) => ordinal === at + 1);
    return found >= 0 ? (free.splice(found, 1)[0]?.id ?? randomUUID()) : randomUUID();
  });
  return holdingOf(proposal, ids);
}

/** The words in the order in which a commitment's are read. */
function wordsOf({ zh, ru, en }: Holding["supplied"]): Holding["supplied"] {
  return { ...(zh === undefined ? {} : { zh }), ...(ru === undefined ? {} : { ru }), ...(en === undefined ? {} : { en }) };
}

/** Ids that the commitment does not have now are given anew, as are those that stand twice. */
function withLivingIds(holding: Holding, { commitment }: Subject): Holding {
  const living = new Set(commitment?.deliverables.map(({ id }) => id));
  const deliverables = holding.deliverables.map((deliverable) => ({ ...deliverable, id: living.delete(deliverable.id) ? deliverable.id : randomUUID() }));
  return { ...holding, deliverables };
}

/** Whether the clause is in the register after a decision. */
function isKept({ decision, verb }: { decision: ClauseDecided["decision"]; verb: Holding["verb"] }): boolean {
  if (decision === "promoted") return true;
  return (decision === "accepted" || decision === "edited" || decision === "open") && isTracked(verb);
}

function registerEvents(subject: Subject, { outcome, next }: { outcome: Outcome; next: NextCode }): NewEvent[] {
  const { decision, holding } = outcome;
  const { commitment } = subject;
  const held = holding ?? proposalOf(subject);
  const kept = isKept({ decision, verb: held.verb });
  if (!commitment) return kept ? createEvents(subject, { held, next, selection: decision === "open" ? "proposed" : "confirmed" }) : [];
  if (!kept && commitment.selection === "rejected") return [];
  const selection = kept ? (decision === "open" ? "proposed" : "confirmed") : "rejected";
  // What leaves the register without having been changed leaves as it stood.
  const asStood = !kept && holding === null;
  const attributes = asStood ? attributesOf(commitment) : { ...whole(held), sector: holding?.sector ?? outcome.sector ?? commitment.sector };
  refuseDropped(commitment, attributes);
  return [reviewedEvent({ id: commitment.id, attributes, selection })];
}

type Attributes = Omit<CommitmentReviewed, "selection">;

function attributesOf({ verb, kind, sector, owners, deliverables }: StandingCommitment): Attributes {
  return { verb, kind, sector, owners, deliverables };
}

function whole({ verb, kind, sector, owners, deliverables }: Holding): Attributes {
  return { verb, kind, sector, owners, deliverables: deliverables.map((deliverable, at) => ({ ...deliverable, ordinal: at + 1 })) };
}

/** @throws AppError clause.deliverable_with_entries. */
function refuseDropped({ deliverables, withEntries }: StandingCommitment, wanted: Attributes): void {
  const kept = new Set(wanted.deliverables.map(({ id }) => id));
  const dropped = deliverables.find(({ id }) => withEntries.has(id) && !kept.has(id));
  if (dropped) throw new AppError("clause.deliverable_with_entries", { ordinal: dropped.ordinal });
}

function reviewedEvent({ id, attributes, selection }: { id: string; attributes: Attributes; selection: Selection }): NewEvent {
  return { kind: "commitment.reviewed", subject: { type: "commitment", id }, commitmentId: id, data: { ...attributes, selection } };
}

/** A clause that comes into the register: as a proposal, and where a person says so, as confirmed. */
function createEvents(subject: Subject, { held, next, selection }: { held: Holding; next: NextCode; selection: Selection }): NewEvent[] {
  const { communique, paragraph, proposal } = subject;
  const id = randomUUID();
  const attributes = whole(held);
  const proposed: NewEvent = {
    kind: "commitment.proposed", subject: { type: "commitment", id }, commitmentId: id, effectiveOn: communique.adoptedOn,
    data: {
      communiqueId: communique.id, clauseId: subject.id, adoptedOn: communique.adoptedOn, ...next, paragraph, ...attributes,
      parties: proposal.subject.parties, partiesBasis: proposal.subject.partiesBasis,
    },
  };
  return selection === "proposed" ? [proposed] : [proposed, reviewedEvent({ id, attributes, selection })];
}
