import type { Refusal } from "@/lib/errors";
import type { Completion, EvidenceRecord, ProgressInput } from "@/lib/progress/schema";

/** An entry, as far as the state on a day depends on it. */
export type EntryFacts = {
  no: number;
  deliverableId: string | null;
  completion: Completion;
  /** ISO day from which it is true. */
  effectiveOn: string;
  /** Log position from which it counts; null while a second person's confirmation is missing. */
  inForceFromNo: number | null;
  /** Log position of the event that superseded or withdrew it. */
  endedByNo: number | null;
};

/** A day and a log position: the state as it was, and as it was known. */
export type AsOf = { day: string; known: number };

/** Whether an entry counts for a day D as known at position K. */
function counts(entry: EntryFacts, { day, known }: AsOf): boolean {
  const inForce = entry.inForceFromNo !== null && entry.inForceFromNo <= known;
  const ended = entry.endedByNo !== null && entry.endedByNo <= known;
  return inForce && !ended && entry.effectiveOn <= day;
}

/** The entry that gives a deliverable's state on a day as known at a position: latest effective date, then highest position; null where none counts. */
export function decidingEntry<E extends EntryFacts>(entries: readonly E[], { deliverableId, ...asOf }: AsOf & { deliverableId: string }): E | null {
  let deciding: E | null = null;
  for (const entry of entries) {
    const concerns = entry.deliverableId === null || entry.deliverableId === deliverableId;
    if (!concerns || !counts(entry, asOf)) continue;
    const later = deciding === null || entry.effectiveOn > deciding.effectiveOn
      || (entry.effectiveOn === deciding.effectiveOn && entry.no > deciding.no);
    if (later) deciding = entry;
  }
  return deciding;
}

const STARTED: readonly Completion[] = ["limited", "substantial", "completed"];
const ADVANCED: readonly Completion[] = ["substantial", "completed"];
const NOT_YET: readonly Completion[] = ["not_started", "no_evidence", "not_assessed"];

/**
 * A commitment's completion from its deliverables': discontinued ones are left out (all: discontinued); all equal: that;
 * any limited or better: substantial if at least half are substantial or completed, else limited; otherwise the first
 * present of not_started, no_evidence, not_assessed. At least one deliverable is expected.
 */
export function completionOf(deliverables: readonly Completion[]): Completion {
  const kept = deliverables.filter((completion): boolean => completion !== "discontinued");
  const [first] = kept;
  if (first === undefined) return deliverables.length > 0 ? "discontinued" : "not_assessed";
  if (kept.every((completion) => completion === first)) return first;
  if (kept.some((completion) => STARTED.includes(completion))) {
    const advanced = kept.filter((completion) => ADVANCED.includes(completion)).length;
    return advanced * 2 >= kept.length ? "substantial" : "limited";
  }
  return NOT_YET.find((completion) => kept.includes(completion)) ?? "not_assessed";
}

const EVIDENCED: readonly Completion[] = ["substantial", "completed", "discontinued"];

/** Whether a completion has to rest on evidence. */
export function needsEvidence(completion: Completion): boolean {
  return EVIDENCED.includes(completion);
}

/** What a new entry is judged against. */
export type ProgressContext = {
  /** ISO day in the report's time zone. */
  today: string;
  deliverableIds: readonly string[];
  /** SHA-256 of the files of imported communiqués: restating the promise is no evidence. */
  communiqueFiles: readonly string[];
};

/** Whether an item only restates the promise: an imported communiqué, unless the entry says which fact it states. */
function restates(item: Pick<EvidenceRecord, "fileSha256" | "statesFact">, files: readonly string[]): boolean {
  return item.fileSha256 !== null && files.includes(item.fileSha256) && !item.statesFact;
}

/** Why an entry may not be logged as it stands, or null. The evidence rules of the domain are decided here alone. */
export function checkProgress(input: ProgressInput, context: ProgressContext): Refusal | null {
  if (input.effectiveOn > context.today) return { code: "progress.future_date", details: { today: context.today } };
  if (input.deliverableId && !context.deliverableIds.includes(input.deliverableId)) return { code: "progress.unknown_deliverable" };
  if (!input.narrative) return { code: "progress.narrative_required" };
  if (input.supersedes && !input.supersedes.reason) return { code: "progress.reason_required" };
  return checkSearch(input, context) ?? checkEvidence(input, context);
}

function checkSearch(input: ProgressInput, { today }: ProgressContext): Refusal | null {
  if (input.completion !== "no_evidence") return null;
  if (!input.searchedWhere || !input.searchedOn) return { code: "progress.search_required" };
  return input.searchedOn > today ? { code: "progress.future_date", details: { today } } : null;
}

function checkEvidence(input: ProgressInput, { communiqueFiles, today }: ProgressContext): Refusal | null {
  for (const item of input.evidence) {
    if (Boolean(item.url) === Boolean(item.fileSha256)) return { code: "evidence.link_or_file" };
    const days = [item.publishedOn, item.accessedOn].filter((day) => day !== null);
    if (days.some((day) => day > today)) return { code: "progress.future_date", details: { today } };
  }
  if (!needsEvidence(input.completion)) return null;
  if (input.evidence.length === 0) return { code: "progress.evidence_required", details: { completion: input.completion } };
  const restating = input.evidence.every((item) => restates(item, communiqueFiles));
  return restating ? { code: "progress.evidence_restates", details: { completion: input.completion } } : null;
}

/**
 * An entry to be confirmed, disputed, withdrawn or corrected. `correction`: the entry that corrects it, `waiting` for a second
 * person's confirmation or `settled` (in force, or itself ended), null where there is none.
 */
export type EntryStanding = { authorId: string; endedByNo: number | null; correction: "waiting" | "settled" | null };

/** Whether a correction still waits for a second person, or is settled: in force, or itself ended. */
export function correctionStanding({ inForceFromNo, endedByNo }: Pick<EntryFacts, "inForceFromNo" | "endedByNo">): "waiting" | "settled" {
  return inForceFromNo === null && endedByNo === null ? "waiting" : "settled";
}

/** Why a person may not confirm or dispute an entry, or null: nobody judges their own, and an ended entry is settled. */
export function checkAssessment(entry: EntryStanding, personId: string): Refusal | null {
  if (entry.endedByNo !== null) return { code: "progress.entry_ended" };
  return entry.authorId === personId ? { code: "progress.own_entry" } : null;
}

/** Why an entry may not be corrected, or null: that happens once, and says why. */
export function checkCorrection(entry: EntryStanding, reason: string): Refusal | null {
  if (entry.endedByNo !== null || entry.correction !== null) return { code: "progress.entry_ended" };
  return reason.trim() ? null : { code: "progress.reason_required" };
}

/** Why an entry may not be withdrawn, or null. While its correction waits, that one has to be settled first: an entry ends once. */
export function checkWithdrawal(entry: EntryStanding, reason: string): Refusal | null {
  if (entry.endedByNo !== null || entry.correction === "waiting") return { code: "progress.entry_ended" };
  return reason.trim() ? null : { code: "progress.reason_required" };
}
