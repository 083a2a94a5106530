import { useTranslations } from "next-intl";

import { todayIn } from "@/lib/calendar/day";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

/** In which language and time zone the days of a history are written. */
export type TimeFrame = { locale: Locale; timeZone: string };

/** The day on which something was recorded, in words. */
export function dayOfInstant(instant: Date, { locale, timeZone }: TimeFrame): string {
  return formatDay(todayIn(timeZone, instant), locale);
}

/** Two clocks: since when it is true, and under it, smaller, when it was logged. */
export function Clocks({ trueSince, recordedAt, frame }: { trueSince: string | null; recordedAt: Date; frame: TimeFrame }) {
  const t = useTranslations("progress.history");
  const logged = dayOfInstant(recordedAt, frame);
  const exact = formatInstant(recordedAt, frame);
  return (
    <div className="num max-tablet:flex max-tablet:items-baseline max-tablet:gap-2">
      {trueSince === null ? null : <time dateTime={trueSince} className="block">{formatDay(trueSince, frame.locale)}</time>}
      <time dateTime={recordedAt.toISOString()} title={exact} className="block text-12 leading-[17px] text-ink-3">{t("logged", { date: logged })}</time>
    </div>
  );
}
