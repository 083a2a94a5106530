import type { Day } from "@/lib/calendar/day";
import { commitmentDeadline, type DeadlineFacts, isFollowUp, isOpen, timelinessOn } from "@/lib/commitments/rules";
import type { Timeliness } from "@/lib/commitments/schema";
import type { Kind, SectorCode, Verb } from "@/lib/extraction/output";
import { completionOf } from "@/lib/progress/rules";
import type { Completion } from "@/lib/progress/schema";

/** A deliverable's deadlines as known: what the text says, and what a person set beside it. */
export type DeliverableFacts = { id: string; text: DeadlineFacts | null; person: DeadlineFacts | null };

/** A commitment with its attributes as known at a position. */
export type CommitmentFacts = {
  id: string;
  code: string;
  verb: Verb;
  kind: Kind;
  sector: SectorCode;
  adoptedOn: Day;
  deliverables: readonly DeliverableFacts[];
};

/** How a commitment stands on a day. */
export type Standing = {
  facts: CommitmentFacts;
  followUp: boolean;
  open: boolean;
  completion: Completion;
  deadline: DeadlineFacts | null;
  timeliness: Timeliness;
  /** Timeliness by the text's own deadlines, whatever a person set. */
  timelinessByText: Timeliness;
};

/** Completion of each deliverable that has one, by id; the others are not assessed. */
export type Completions = ReadonlyMap<string, Completion>;

/** How a commitment stands on a day, given its deliverables' completion on that day. */
export function standingOn(facts: CommitmentFacts, { completions, day }: { completions: Completions; day: Day }): Standing {
  const deliverables = facts.deliverables.map(({ id, text, person }) => ({ completion: completions.get(id) ?? ("not_assessed" as const), text, person }));
  const completion = completionOf(deliverables.map((deliverable) => deliverable.completion));
  const deadline = commitmentDeadline(deliverables.map((deliverable) => ({ completion: deliverable.completion, deadline: deliverable.person ?? deliverable.text })));
  const byText = commitmentDeadline(deliverables.map((deliverable) => ({ completion: deliverable.completion, deadline: deliverable.text })));
  const timeliness = (found: DeadlineFacts | null) =>
    timelinessOn({ kind: facts.kind, verb: facts.verb, completion, deadlineLatest: found?.latest ?? null, deadlineType: found?.type ?? null }, day);
  return {
    facts, completion, deadline,
    followUp: isFollowUp(facts.kind),
    open: isOpen({ kind: facts.kind, completion }),
    timeliness: timeliness(deadline),
    timelinessByText: timeliness(byText),
  };
}

/** The standings on a day of all that was adopted by then. */
export function standingsOn(facts: readonly CommitmentFacts[], at: { completions: Completions; day: Day }): Standing[] {
  return facts.filter(({ adoptedOn }) => adoptedOn <= at.day).map((commitment) => standingOn(commitment, at));
}
