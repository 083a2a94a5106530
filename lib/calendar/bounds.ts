import { type Day, dayOf, lastDayOfMonth } from "./day";
import { boundsOfQuarter, formatQuarter } from "./quarter";

/** A stretch of the calendar as words name it, with how exact they are. Months and quarters count from 1. */
export type CalendarTerm =
  | { precision: "day"; from: Day; to: Day }
  | { precision: "month"; year: number; month: number; toYear: number; toMonth: number }
  | { precision: "quarter"; year: number; quarter: number }
  | { precision: "half"; year: number; half: 1 | 2 }
  | { precision: "year"; year: number }
  | { precision: "period"; fromYear: number; toYear: number };

/** The first and the last day that a term allows, both included. */
export type Bounds = { earliest: Day; latest: Day };

/** The first and the last day that a term's words allow. Throws RangeError where the calendar has no such term. */
export function boundsOf(term: CalendarTerm): Bounds {
  switch (term.precision) {
    case "day":
      return { earliest: term.from, latest: term.to };
    case "month":
      return { earliest: dayOf({ year: term.year, month: term.month, date: 1 }), latest: lastDayOfMonth(term.toYear, term.toMonth) };
    case "quarter": {
      const { first, last } = boundsOfQuarter(formatQuarter({ year: term.year, number: term.quarter }));
      return { earliest: first, latest: last };
    }
    case "half":
      return term.half === 1
        ? { earliest: dayOf({ year: term.year, month: 1, date: 1 }), latest: dayOf({ year: term.year, month: 6, date: 30 }) }
        : { earliest: dayOf({ year: term.year, month: 7, date: 1 }), latest: dayOf({ year: term.year, month: 12, date: 31 }) };
    case "year":
      return { earliest: dayOf({ year: term.year, month: 1, date: 1 }), latest: dayOf({ year: term.year, month: 12, date: 31 }) };
    case "period":
      return { earliest: dayOf({ year: term.fromYear, month: 1, date: 1 }), latest: dayOf({ year: term.toYear, month: 12, date: 31 }) };
  }
}
