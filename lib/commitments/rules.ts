import { type Bounds, boundsOf } from "@/lib/calendar/bounds";
import { addDays, addMonths, type Day, dayOf, daysBetween, yearAndMonthOf } from "@/lib/calendar/day";
import { FOLLOW_UP_KINDS } from "@/lib/clauses/schema";
import type { Timeliness } from "@/lib/commitments/schema";
import type { Refusal } from "@/lib/errors";
import type { DeadlineType, Kind, Precision, SectorCode, Verb } from "@/lib/extraction/output";
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
  verb: Verb;
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

/** The stretch of the calendar around a day that a deadline of this precision names; null where the precision names no unit of the calendar. */
export function unitAround(day: Day, precision: Precision): Bounds | null {
  const { year, month } = yearAndMonthOf(day);
  if (precision === "month") return boundsOf({ precision, year, month, toYear: year, toMonth: month });
  if (precision === "quarter") return boundsOf({ precision, year, quarter: Math.ceil(month / 3) });
  if (precision === "half") return boundsOf({ precision, year, half: month <= 6 ? 1 : 2 });
  return precision === "year" ? boundsOf({ precision, year }) : null;
}

/** Why a person may not set this deadline, or null: it ends on or after the adoption, begins before it ends, and ends where what it names ends. */
export function checkDeadline(deadline: DeadlineFacts | null, adoptedOn: string) {
  if (deadline?.latest == null) return null;
  const { earliest, latest, precision } = deadline;
  if (latest < adoptedOn) return { code: "deadline.before_adoption" as const, details: { adoptedOn } };
  if (earliest !== null && earliest > latest) return { code: "deadline.range" as const };
  return latest === (unitAround(latest, precision)?.latest ?? latest) ? null : { code: "deadline.precision" as const };
}

/** A deliverable's deadlines as they stand: the text's own, and a person's beside it, which counts before it. */
export type StandingDeadlines = { written: DeadlineFacts | null; set: DeadlineFacts | null };

/** Whether setting this deadline, or taking the person's back (null), would leave all as it is. */
function changesNothing(deadline: DeadlineFacts | null, { written, set }: StandingDeadlines): boolean {
  const standing = set ?? written;
  if (deadline === null || standing === null) return deadline === null && set === null;
  // How a person writes the text's own days is no change of them; how they wrote their own is theirs to change.
  const sameWords = set === null || deadline.text === set.text;
  return sameWords && (["type", "earliest", "latest", "precision"] as const).every((key) => deadline[key] === standing[key]);
}

/** Why a person may not set or take back (null) a deliverable's deadline, or null: it needs a reason, days that make sense, and a change. */
export function checkSetting(
  { deadline, reason }: { deadline: DeadlineFacts | null; reason: string },
  { adoptedOn, ...standing }: StandingDeadlines & { adoptedOn: string },
): Refusal | null {
  if (!reason.trim()) return { code: "progress.reason_required" };
  return checkDeadline(deadline, adoptedOn) ?? (changesNothing(deadline, standing) ? { code: "deadline.unchanged" } : null);
}

/** Why a commitment may not be moved to a sector, or null: it needs a reason, and another sector than it has. */
export function checkSectorChange({ sector, reason }: { sector: SectorCode; reason: string }, current: SectorCode): Refusal | null {
  if (!reason.trim()) return { code: "progress.reason_required" };
  return sector === current ? { code: "sector.unchanged" } : null;
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
