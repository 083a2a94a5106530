import { type Day, daysBetween, dayOf, yearAndMonthOf } from "@/lib/calendar/day";

/** An open commitment with a last day, as the words give it. */
export type DatedCommitment = { code: string; href: string; text: string; /** The `lang` attribute of the words. */ lang: string; earliest: Day | null; latest: Day; late: boolean };

/** A span of days as the words allow it, in days from the axis' start; the cap stands on the last day. */
export type DeadlineSpan = { code: string; href: string; text: string; lang: string; earliest: Day; latest: Day; from: number; to: number; late: boolean };

/** Deadlines as spans, the earliest last day first. */
export type DeadlineSpans = {
  rows: DeadlineSpan[];
  /** Days from the axis' start to its end, to today, and to the first day of each labelled year. */
  axis: { days: number; today: number; years: { year: number; at: number }[] };
  /** Dated commitments beyond those drawn. */
  more: number;
};

/** More spans than this are a list, which the register is. */
export const MOST_SPANS = 12;
const MOST_YEARS = 6;

/** Some of the dated commitments, and how many there are in all. */
export type DatedCommitments = { dated: readonly DatedCommitment[]; total: number };

/** Prepares deadlines as spans between the first and the last day that the words allow; null where none is dated. */
export function prepareDeadlines({ dated, total }: DatedCommitments, today: Day): DeadlineSpans | null {
  const ordered = dated.toSorted((left, right) => (left.latest === right.latest ? 0 : left.latest < right.latest ? -1 : 1));
  const shown = ordered.slice(0, MOST_SPANS);
  if (shown.length === 0) return null;
  const years = [today, ...shown.flatMap(({ earliest, latest }) => [earliest ?? latest, latest])].map((day) => yearAndMonthOf(day).year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const start = dayOf({ year: first, month: 1, date: 1 });
  const step = Math.ceil((last - first + 1) / MOST_YEARS);
  return {
    rows: shown.map(({ earliest, ...rest }) => {
      const begins = earliest ?? rest.latest;
      return { ...rest, earliest: begins, from: daysBetween(start, begins), to: daysBetween(start, rest.latest) + 1 };
    }),
    axis: {
      days: daysBetween(start, dayOf({ year: last + 1, month: 1, date: 1 })),
      today: daysBetween(start, today),
      years: Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, at) => first + at * step).map((year) => ({ year, at: daysBetween(start, dayOf({ year, month: 1, date: 1 })) })),
    },
    more: total - shown.length,
  };
}
