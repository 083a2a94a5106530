import { isDay } from "@/lib/calendar/day";
import { unitAround } from "@/lib/commitments/rules";
import type { DeadlineInput, DeliverableView, SetPrecision } from "@/lib/commitments/schema";
import type { DeadlineType } from "@/lib/extraction/output";

/** A deliverable with both its deadlines, as the form in which one is set needs it. */
export type DatedDeliverable = Pick<DeliverableView, "id" | "ordinal" | "text" | "written" | "set">;

/** A deadline as somebody types it in; days are empty until they are given. */
export type DeadlineDraft = {
  type: DeadlineType;
  earliest: string;
  latest: string;
  precision: SetPrecision;
  /** Null: the neutral rendering of the days. */
  words: string | null;
  reason: string;
};

/** What a form begins with: the deadline that stands, a person's words kept and the text's own left to the text. */
export function draftOf({ written, set }: Pick<DatedDeliverable, "written" | "set">): DeadlineDraft {
  const standing = set ?? written;
  if (!standing) return { type: "due", earliest: "", latest: "", precision: "day", words: null, reason: "" };
  const { type, earliest, latest, precision } = standing;
  const days = { earliest: earliest ?? "", latest: latest ?? "", precision: precision === "relative" ? ("day" as const) : precision };
  return { type, ...days, words: set === null || set.text === neutralWords(days) ? null : set.text, reason: "" };
}

/** The draft with one of its parts changed; words of other days go with those days. */
export function changeDraft(draft: DeadlineDraft, parts: Partial<DeadlineDraft>): DeadlineDraft {
  const newDays = (["earliest", "latest", "precision"] as const).some((key) => parts[key] !== undefined && parts[key] !== draft[key]);
  return { ...draft, ...(newDays ? { words: null } : {}), ...parts };
}

/** The draft for another deliverable: what it begins with there, unless something but the reason has been typed. */
export function moveDraft(draft: DeadlineDraft, { from, to }: Record<"from" | "to", Pick<DatedDeliverable, "written" | "set">>): DeadlineDraft {
  const begun = draftOf(from);
  const untouched = (["type", "earliest", "latest", "precision", "words"] as const).every((key) => draft[key] === begun[key]);
  return untouched ? { ...draftOf(to), reason: draft.reason } : draft;
}

/** Days in figures that read the same in every language: 2026, 2026-Q2, 2026-05 – 2026-07; empty while the last day is missing. */
export function neutralWords({ earliest, latest, precision }: Pick<DeadlineDraft, "earliest" | "latest" | "precision">): string {
  if (!isDay(latest)) return "";
  if (precision === "period" && isDay(earliest)) return periodWords(earliest, latest);
  const names = [...new Set([isDay(earliest) ? earliest : latest, latest].map((day) => unitName(day, precision)))];
  return names.join(precision === "year" ? "–" : " – ");
}

function unitName(day: string, precision: SetPrecision): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  if (precision === "year") return year;
  if (precision === "half") return `${year}-H${month <= 6 ? 1 : 2}`;
  if (precision === "quarter") return `${year}-Q${Math.ceil(month / 3)}`;
  return precision === "month" ? day.slice(0, 7) : day;
}

/** A run of whole years by their numbers, any other by its days. */
function periodWords(earliest: string, latest: string): string {
  const whole = earliest.endsWith("-01-01") && latest.endsWith("-12-31");
  if (!whole) return `${earliest} – ${latest}`;
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  return first === last ? last : `${first}–${last}`;
}

/** The words of a draft: those typed, else the neutral ones. */
export function wordsOf(draft: DeadlineDraft): string {
  return draft.words ?? neutralWords(draft);
}

/** The last day of the unit that a draft's exactness names, where its last day is another; null where they agree. */
export function lastDayMeant({ latest, precision }: Pick<DeadlineDraft, "latest" | "precision">): string | null {
  const last = isDay(latest) ? unitAround(latest, precision)?.latest : undefined;
  return last === undefined || last === latest ? null : last;
}

export type DeadlineField = "latest" | "words" | "reason";

/** The fields that a draft still lacks. */
export function missingIn(draft: DeadlineDraft): DeadlineField[] {
  const typed = { latest: draft.latest, words: wordsOf(draft), reason: draft.reason };
  return (["latest", "words", "reason"] as const).filter((field) => !typed[field].trim());
}

/** What a draft sets. */
export function deadlineOf(draft: DeadlineDraft): NonNullable<DeadlineInput["deadline"]> {
  const { type, earliest, latest, precision } = draft;
  return { text: wordsOf(draft), type, earliest: earliest || null, latest, precision };
}
