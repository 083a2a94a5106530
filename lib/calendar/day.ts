/** A calendar day as an ISO string, `YYYY-MM-DD`. ISO days compare as strings, so `<` and `===` are the calendar's. */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function fromUtc(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function toUtc(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a calendar day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

/** Tells whether a text is a day that the calendar has: 2025-02-30 is not. */
export function isDay(text: string): boolean {
  const [, year, month, date] = SHAPE.exec(text) ?? [];
  if (year === undefined || month === undefined || date === undefined) return false;
  return isDate({ year: Number(year), month: Number(month), date: Number(date) });
}

/** A year (1 to 9999), a month (1 to 12) and a date. */
export type CalendarDate = { year: number; month: number; date: number };

/** Tells whether the calendar has a date. */
export function isDate({ year, month, date }: CalendarDate): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= lastDateOf(year, month);
}

function lastDateOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A date as a day. Throws RangeError where the calendar has no such date. */
export function dayOf({ year, month, date }: CalendarDate): Day {
  if (!isDate({ year, month, date })) throw new RangeError(`not a calendar day: ${year}-${month}-${date}`);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The year of a day, and its month from 1 to 12. */
export function yearAndMonthOf(day: Day): { year: number; month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

/** The day a number of days later, or earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
  return fromUtc(toUtc(day) + days * MS_PER_DAY);
}

/** The same date a number of months later; the month's last day where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month } = yearAndMonthOf(day);
  const count = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dayOf({ year: targetYear, month: targetMonth, date: Math.min(Number(day.slice(8)), lastDateOf(targetYear, targetMonth)) });
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): Day {
  return dayOf({ year, month, date: lastDateOf(year, month) });
}

/** Negative where the first day is earlier, positive where it is later, zero where they are the same. */
export function compareDays(left: Day, right: Day): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Whole days from one day to another; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY);
}

/** The day that an instant falls on in an IANA time zone. Throws RangeError where the zone is unknown. */
export function todayIn(timeZone: string, instant: Date): Day {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, calendar: "gregory", year: "numeric", month: "numeric", day: "numeric" });
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  return dayOf({ year: parts.get("year") ?? 0, month: parts.get("month") ?? 0, date: parts.get("day") ?? 0 });
}
