import { type CalendarTerm, boundsOf } from "../../calendar/bounds";
import { addDays, addMonths, type CalendarDate, dayOf, isDate } from "../../calendar/day";
import type { Precision } from "../output";

/** What one grammar rule makes of the words it matched; null where they name no day that the calendar has. */
export type DateMeaning = { earliest: string | null; latest: string | null; precision: Precision };

export type DateRule = {
  /** Kept with the deadline, so that a reader sees which rule read it. */
  name: string;
  pattern: RegExp;
  /** `adoptedOn` dates what is counted from the adoption ("within six months"). */
  read: (groups: Record<string, string | undefined>, adoptedOn: string | null) => DateMeaning | null;
};

/** The meaning of a calendar term; null where the calendar has no such term (a month 13). */
export function meaningOf(term: CalendarTerm): DateMeaning | null {
  if ("year" in term && !Number.isInteger(term.year)) return null;
  if (term.precision === "month" && !(inMonths(term.month) && inMonths(term.toMonth))) return null;
  if (term.precision === "period" && term.toYear < term.fromYear) return null;
  const { earliest, latest } = boundsOf(term);
  return earliest <= latest ? { earliest, latest, precision: term.precision } : null;
}

function inMonths(month: number): boolean {
  return month >= 1 && month <= 12;
}

/** The meaning of a range of days; null where the calendar lacks one of them. */
export function meaningOfDays(from: CalendarDate, to: CalendarDate): DateMeaning | null {
  const first = tryDay(from);
  const last = tryDay(to);
  return first === null || last === null ? null : meaningOf({ precision: "day", from: first, to: last });
}

/** The day of a year, month and date; null where the calendar has none. */
export function tryDay(date: CalendarDate): string | null {
  return isDate(date) ? dayOf(date) : null;
}

/** The year that words count from the adoption: 0 this year, 1 the next; not a number where the adoption is not known. */
export function yearFromAdoption(adoptedOn: string | null, step: number): number {
  return adoptedOn === null ? Number.NaN : Number(adoptedOn.slice(0, 4)) + step;
}

/** The first of the five years of a Chinese plan by its number. @example 15 → 2026 */
export function meaningOfFiveYears(number: number): DateMeaning | null {
  const first = 1951 + 5 * number;
  return number >= 1 && number <= 30 ? meaningOf({ precision: "period", fromYear: first, toYear: first + 4 }) : null;
}

/** A limit counted in days from the adoption; undated where the adoption is. */
export function daysAfter(adoptedOn: string | null, days: number): DateMeaning {
  const latest = adoptedOn === null || !Number.isFinite(days) ? null : addDays(adoptedOn, days);
  return { earliest: latest === null ? null : adoptedOn, latest, precision: "relative" };
}

/** The day before the one that a limit names, for words that leave it out. */
export function dayBefore(meaning: DateMeaning | null): DateMeaning | null {
  return meaning === null || meaning.latest === null ? meaning : { ...meaning, latest: addDays(meaning.latest, -1) };
}

/** A limit without a beginning: by, until, not later than. */
export function upTo(meaning: DateMeaning | null): DateMeaning | null {
  return meaning === null ? null : { ...meaning, earliest: null };
}

/** A limit counted in months from the adoption; undated where the adoption is. */
export function monthsAfter(adoptedOn: string | null, months: number): DateMeaning {
  const latest = adoptedOn === null || !Number.isFinite(months) ? null : addMonths(adoptedOn, months);
  return { earliest: latest === null ? null : adoptedOn, latest, precision: "relative" };
}
