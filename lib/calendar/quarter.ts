import { addDays, type Day, dayOf, isDay, lastDayOfMonth, yearAndMonthOf } from "./day";

/** A quarter of a calendar year, `2026-Q1`. Quarters compare as strings. */
export type Quarter = string;

const SHAPE = /^(\d{4})-Q([1-4])$/;

/** A quarter's year and its number from 1 to 4; null where the text names no quarter. */
export function parseQuarter(text: string): { year: number; number: number } | null {
  const [, year, number] = SHAPE.exec(text) ?? [];
  if (year === undefined || number === undefined || Number(year) < 1) return null;
  return { year: Number(year), number: Number(number) };
}

/** Writes a year and a number from 1 to 4 as a quarter. */
export function formatQuarter({ year, number }: { year: number; number: number }): Quarter {
  const quarter = `${String(year).padStart(4, "0")}-Q${number}`;
  if (parseQuarter(quarter) === null) throw new RangeError(`not a quarter: ${quarter}`);
  return quarter;
}

function read(quarter: Quarter): { year: number; number: number } {
  const parsed = parseQuarter(quarter);
  if (parsed === null) throw new RangeError(`not a quarter: ${quarter}`);
  return parsed;
}

/** The first and the last day of a quarter. */
export function boundsOfQuarter(quarter: Quarter): { first: Day; last: Day } {
  const { year, number } = read(quarter);
  return { first: dayOf({ year, month: number * 3 - 2, date: 1 }), last: lastDayOfMonth(year, number * 3) };
}

/** The quarter that a day falls in. */
export function quarterOf(day: Day): Quarter {
  if (!isDay(day)) throw new RangeError(`not a calendar day: ${day}`);
  const { year, month } = yearAndMonthOf(day);
  return formatQuarter({ year, number: Math.ceil(month / 3) });
}

/** The quarter after this one. */
export function nextQuarter(quarter: Quarter): Quarter {
  return quarterOf(addDays(boundsOfQuarter(quarter).last, 1));
}

/** The quarter before this one. */
export function previousQuarter(quarter: Quarter): Quarter {
  return quarterOf(addDays(boundsOfQuarter(quarter).first, -1));
}

/** All quarters from one to another, both included; none where the first is the later one. */
export function listQuarters(from: Quarter, to: Quarter): Quarter[] {
  const [start, end] = [read(from), read(to)];
  const count = (end.year - start.year) * 4 + (end.number - start.number) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, step) => {
    const ordinal = start.number - 1 + step;
    return formatQuarter({ year: start.year + Math.floor(ordinal / 4), number: (ordinal % 4) + 1 });
  });
}
