import { addDays, addMonths, dayOf, daysBetween, yearAndMonthOf } from "@/lib/calendar/day";
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

/** The deadline to show for a commitment: that of its open deliverables, and once none is open or dated, that of all of them. */
export function shownDeadline<D extends DeadlineFacts>(deliverables: readonly { completion: Completion; deadline: D | null }[]): D | null {
  return commitmentDeadline(deliverables) ?? commitmentDeadline(deliverables.map(({ deadline }) => ({ completion: "not_assessed", deadline })));
}

/** A drawn deadline, in shares of the width: where its days begin and end, where today is, and where years or months begin. */
export type DeadlineScale = { from: number; to: number; today: number; ticks: { at: number; day: string }[] };

/** Free space at either end of a drawn deadline, as a share of its days. */
const MARGIN = 0.06;
const MOST_TICKS = 5;

/** Lays a deadline's days and today out on a line. `openFrom` is where words without a first day ("by 2030") begin to count. */
export function deadlineScale({ earliest, latest, today, openFrom }: { earliest: string | null; latest: string; today: string; openFrom: string }): DeadlineScale {
  const begin = earliest ?? (openFrom < latest ? openFrom : latest);
  const [first = begin, last = latest] = [[begin, today].toSorted()[0], [latest, today].toSorted()[1]];
  const margin = Math.max(3, Math.ceil(daysBetween(first, last) * MARGIN));
  const start = addDays(first, -margin);
  const days = daysBetween(start, addDays(last, margin + 1));
  const place = (day: string) => daysBetween(start, day) / days;
  return { from: place(begin), to: place(addDays(latest, 1)), today: place(today), ticks: ticksBetween(start, last).map((day) => ({ at: place(day), day })) };
}

/** First days of years, or of months within a shorter stretch, at most a handful of them. */
function ticksBetween(start: string, end: string): string[] {
  const { year: firstYear } = yearAndMonthOf(start);
  const { year: lastYear } = yearAndMonthOf(end);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => dayOf({ year: firstYear + at, month: 1, date: 1 })).filter((day) => day >= start && day <= end);
  if (years.length > 1) return thinned(years);
  const months: string[] = [];
  for (let day = `${start.slice(0, 7)}-01`; day <= end; day = addMonths(day, 1)) if (day >= start) months.push(day);
  return thinned(months);
}

function thinned(days: readonly string[]): string[] {
  const step = Math.ceil(days.length / MOST_TICKS);
  return days.filter((_, at) => at % step === 0);
}
