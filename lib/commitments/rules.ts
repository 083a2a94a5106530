import { addDays } from "@/lib/calendar/day";
import { FOLLOW_UP_KINDS } from "@/lib/clauses/schema";
import type { Timeliness } from "@/lib/commitments/schema";
import type { DeadlineType, Kind, Precision, TrackedVerb } from "@/lib/extraction/output";
import type { Completion } from "@/lib/progress/schema";

/** Days ahead within which an open deadline counts as due soon. */
export const DUE_SOON_DAYS = 90;

/** Whether a kind is to be followed up; the others are for information, with nothing due. */
export function isFollowUp(kind: Kind): boolean {
  return (FOLLOW_UP_KINDS as readonly Kind[]).includes(kind);
}

/** Whether work is still expected: to follow up, not completed, not discontinued. */
export function isOpen({ kind, completion }: { kind: Kind; completion: Completion }): boolean {
  return isFollowUp(kind) && completion !== "completed" && completion !== "discontinued";
}

/** A deadline as far as it says when. */
export type DeadlineFacts = { text: string; type: DeadlineType; earliest: string | null; latest: string | null; precision: Precision };

/** A commitment's deadline: that of its open deliverables with the earliest last day; undated ones count only where none is dated; null where none has any. */
export function commitmentDeadline<D extends DeadlineFacts>(deliverables: readonly { completion: Completion; deadline: D | null }[]): D | null {
  const open = deliverables.filter(({ completion }) => completion !== "completed" && completion !== "discontinued");
  let first: D | null = null;
  for (const { deadline } of open) {
    if (deadline === null) continue;
    if (first === null || (deadline.latest !== null && (first.latest === null || deadline.latest < first.latest))) first = deadline;
  }
  return first;
}

/** What a timeliness depends on. */
export type TimelinessFacts = {
  kind: Kind;
  verb: TrackedVerb;
  completion: Completion;
  deadlineLatest: string | null;
  deadlineType: DeadlineType | null;
};

/**
 * How a commitment stands to its deadline on a day. After the last day: supported or approved and due or event is overdue,
 * noted is "date passed", a term is "term ended"; nothing ever fails by itself.
 */
export function timelinessOn(facts: TimelinessFacts, today: string): Timeliness {
  if (!isFollowUp(facts.kind)) return "none";
  if (!isOpen(facts)) return "closed";
  if (facts.deadlineLatest === null || facts.deadlineType === null) return "undated";
  if (facts.deadlineLatest >= today) return facts.deadlineLatest <= addDays(today, DUE_SOON_DAYS) ? "due_soon" : "ahead";
  if (facts.deadlineType === "term") return "term_ended";
  return facts.verb === "noted" ? "date_passed" : "overdue";
}

/** Why a person may not set this deadline, or null: it ends on or after the adoption, and begins before it ends. */
export function checkDeadline(deadline: DeadlineFacts | null, adoptedOn: string) {
  if (deadline?.latest == null) return null;
  if (deadline.latest < adoptedOn) return { code: "deadline.before_adoption" as const, details: { adoptedOn } };
  return deadline.earliest !== null && deadline.earliest > deadline.latest ? { code: "deadline.range" as const } : null;
}

/** Words as search sees them: compatibility forms folded (NFKC), lower case, single spaces. Applying it twice changes nothing. */
export function normaliseSearch(words: string): string {
  return words.normalize("NFKC").toLowerCase().normalize("NFKC").replaceAll(/\s+/g, " ").trim();
}

/** Every pair of neighbouring Han characters, once each: what finds Chinese words of two characters. */
export function hanPairs(words: string): string[] {
  const pairs = new Set<string>();
  for (const run of words.match(/\p{Script=Han}{2,}/gu) ?? []) {
    const characters = [...run];
    for (let at = 0; at + 1 < characters.length; at += 1) pairs.add(`${characters[at]}${characters[at + 1]}`);
  }
  return [...pairs];
}
