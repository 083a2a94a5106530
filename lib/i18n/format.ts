import { type Day, todayIn, yearAndMonthOf } from "@/lib/calendar/day";
import { parseQuarter, type Quarter } from "@/lib/calendar/quarter";

import type { Locale } from "./routing";

const MONTHS: Record<Exclude<Locale, "zh">, readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ru: ["янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."],
};
const ORDINALS: Record<Locale, readonly string[]> = {
  en: ["first", "second", "third", "fourth"],
  zh: ["一", "二", "三", "四"],
  ru: ["I", "II", "III", "IV"],
};
const SPACE = "\u00a0";

function monthName(month: number, locale: Exclude<Locale, "zh">): string {
  return MONTHS[locale][month - 1] ?? String(month);
}

/** A calendar day in words of the language: 14 Jul 2026, 2026年7月14日, 14 июл. 2026. Its parts do not break over lines. */
export function formatDay(day: Day, locale: Locale): string {
  const { year, month } = yearAndMonthOf(day);
  const date = Number(day.slice(8));
  if (locale === "zh") return `${year}年${month}月${date}日`;
  return [date, monthName(month, locale), year].join(SPACE);
}

/** A calendar day without its year, for columns whose head names the year: 14 Jul, 7月14日, 14 июл. */
export function formatDayShort(day: Day, locale: Locale): string {
  const { month } = yearAndMonthOf(day);
  const date = Number(day.slice(8));
  if (locale === "zh") return `${month}月${date}日`;
  return [date, monthName(month, locale)].join(SPACE);
}

/** A recorded instant as day and time of the zone: 14 Jul 2026 10:42. */
export function formatInstant(instant: Date, { locale, timeZone }: { locale: Locale; timeZone: string }): string {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(instant);
  return `${formatDay(todayIn(timeZone, instant), locale)}${SPACE}${time}`;
}

/** A quarter in words: second quarter of 2026, 2026年第二季度, II квартал 2026 г. A text that names no quarter is returned as it is. */
export function formatQuarterName(quarter: Quarter, locale: Locale): string {
  const parsed = parseQuarter(quarter);
  if (!parsed) return quarter;
  const ordinal = ORDINALS[locale][parsed.number - 1] ?? String(parsed.number);
  if (locale === "zh") return `${parsed.year}年第${ordinal}季度`;
  if (locale === "ru") return `${ordinal}${SPACE}квартал ${parsed.year}${SPACE}г.`;
  return `${ordinal} quarter of ${parsed.year}`;
}

/** A quarter for axes and narrow columns: Q2 2026, 2026年二季度, II кв. 2026. */
export function formatQuarterShort(quarter: Quarter, locale: Locale): string {
  const parsed = parseQuarter(quarter);
  if (!parsed) return quarter;
  const ordinal = ORDINALS[locale][parsed.number - 1] ?? String(parsed.number);
  if (locale === "zh") return `${parsed.year}年${ordinal}季度`;
  if (locale === "ru") return [ordinal, "кв.", parsed.year].join(SPACE);
  return ["Q" + parsed.number, parsed.year].join(SPACE);
}

/** A whole or decimal number with the separators of the language: 12,345 · 12,345 · 12 345. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A size in bytes as kilobytes or megabytes of 1024: 214 KB, 1.5 MB. */
export function formatBytes(bytes: number, locale: Locale): string {
  const units = locale === "ru" ? ["КБ", "МБ"] : ["KB", "MB"];
  const [amount, unit] = bytes < 1024 * 1024 ? [Math.max(1, Math.round(bytes / 1024)), units[0]] : [Math.round((bytes / 1024 / 1024) * 10) / 10, units[1]];
  return `${formatNumber(amount, locale)}${SPACE}${unit}`;
}
