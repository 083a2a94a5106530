import { useLocale, useTranslations } from "next-intl";

import { yearAndMonthOf } from "@/lib/calendar/day";
import { deadlineScale } from "@/lib/commitments/rules";
import { formatDay, formatDayShort } from "@/lib/i18n/format";

type Props = { earliest: string | null; latest: string; today: string; adoptedOn: string };

const WIDTH = 288;
/** Room for the words at either end. */
const PAD = 14;
const EDGE_OF_WORDS = 24;

function across(share: number): number {
  return PAD + share * (WIDTH - 2 * PAD);
}

/** The days that the words allow, drawn with a cap on the last one and a line for today. */
export function DeadlineSpan({ earliest, latest, today, adoptedOn }: Props) {
  const t = useTranslations("commitment.deadline");
  const locale = useLocale();
  const day = (value: string) => formatDay(value, locale);
  const scale = deadlineScale({ earliest, latest, today, openFrom: adoptedOn });
  const [from, to, now] = [across(scale.from), across(scale.to), across(scale.today)];
  const label = earliest === null ? t("spanLast", { latest: day(latest), today: day(today) }) : t("span", { earliest: day(earliest), latest: day(latest), today: day(today) });
  const word = Math.min(Math.max(now, EDGE_OF_WORDS), WIDTH - EDGE_OF_WORDS);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} 49`} width="100%" className="mt-1.5 block max-w-80 font-sans">
      <line x1="0" x2={WIDTH} y1="24.5" y2="24.5" stroke="var(--rule-2)" />
      <rect x={from} y="20" width={Math.max(to - from, 1)} height="9" fill="var(--rule-2)" opacity=".75" />
      {earliest === null ? null : <path d={`M${from + 0.5} 20v9`} stroke="var(--edge)" />}
      <rect x={to - 2} y="16" width="3" height="17" fill="var(--ink)" />
      <line x1={now} x2={now} y1="12" y2="35" stroke="var(--ink)" />
      <text x={word} y="9" textAnchor="middle" className="fill-ink text-[0.6875rem]">{t("today")}</text>
      {scale.ticks.map((tick) => (
        <text key={tick.day} x={across(tick.at)} y="45" textAnchor={across(tick.at) > WIDTH - EDGE_OF_WORDS ? "end" : "start"} className="num fill-ink-3 text-[0.6875rem]">
          {tick.day.endsWith("-01-01") ? yearAndMonthOf(tick.day).year : formatDayShort(tick.day, locale)}
        </text>
      ))}
    </svg>
  );
}
