import type { Language, PerLanguage } from "@/lib/extraction/output";
import { formatDay, formatQuarterName } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import type { ClauseWords, Names, RegisterRow } from "@/lib/register/schema";

/** Words, and their language where it is not the reader's. */
export type Words = { text: string; lang?: Language };

/** The language that a text's letters belong to; null for figures alone. */
function scriptOf(text: string): Language | null {
  if (/\p{Script=Han}/u.test(text)) return "zh";
  if (/\p{Script=Cyrillic}/u.test(text)) return "ru";
  return /\p{Script=Latin}/u.test(text) ? "en" : null;
}

function marked(text: string, locale: Locale): Words {
  const script = scriptOf(text);
  return script === null || script === locale ? { text } : { text, lang: script };
}

/** A registry's name in the reader's language; a body that only its communiqué names keeps the words it has there. */
export function nameIn(names: Names, locale: Locale): Words {
  return marked(names[locale] || names.zh || names.ru || names.en, locale);
}

/** Official languages first: they stand in for a language that is missing. */
const STAND_INS: readonly Language[] = ["zh", "ru", "en"];

/** A clause's words in the reader's language, else the official ones; null where no text has any. */
export function wordsIn(words: PerLanguage<ClauseWords>, locale: Locale): (ClauseWords & { lang: Language }) | null {
  const lang = [locale, ...STAND_INS].find((language) => words[language] !== undefined);
  const found = lang && words[lang];
  return found ? { ...found, lang } : null;
}

/** Whether the communiqué has the reader's language, but not for this clause. */
export function lacksWords({ languages, words }: Pick<RegisterRow, "languages" | "words">, locale: Locale): boolean {
  return languages.includes(locale) && words[locale] === undefined;
}

type Deadline = NonNullable<RegisterRow["deadline"]>;

const TAGS: Record<Locale, string> = { en: "en-GB", zh: "zh-CN", ru: "ru" };

function rangeOf({ from, to }: { from: string; to: string }, locale: Locale): string {
  const [start, end] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  return new Intl.DateTimeFormat(TAGS[locale], { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" }).formatRange(start, end);
}

function monthsOf({ from, to }: { from: string; to: string }, locale: Locale): string {
  const [start, end] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  return new Intl.DateTimeFormat(TAGS[locale], { timeZone: "UTC", month: "long", year: "numeric" }).formatRange(start, end);
}

/** The words of a deadline put into another language, exactly as precise as they are. */
function understood({ precision, earliest, latest }: { precision: Deadline["precision"]; earliest: string | null; latest: string }, locale: Locale): string {
  const span = { from: earliest ?? latest, to: latest };
  const years = [span.from.slice(0, 4), latest.slice(0, 4)];
  if (precision === "year") return years[1] ?? "";
  if (precision === "period") return [...new Set(years)].join("–");
  if (precision === "quarter") return formatQuarterName(`${years[1]}-Q${Math.ceil(Number(latest.slice(5, 7)) / 3)}`, locale);
  if (precision === "month" || precision === "half") return monthsOf({ ...span, from: earliest ?? `${latest.slice(0, 7)}-01` }, locale);
  return span.from === span.to ? formatDay(latest, locale) : rangeOf(span, locale);
}

/**
 * A deadline for the reader: the text's own words where they are in the reader's language or figures alone, else the same
 * span in the reader's language; `by` where it names only an end. What cannot be dated keeps its words.
 */
export function deadlineIn({ text, precision, earliest, latest }: Deadline, locale: Locale): Words & { by: boolean } {
  const own = marked(text, locale);
  if (own.lang === undefined || latest === null || precision === "relative") return { ...own, by: false };
  return { text: understood({ precision, earliest, latest }, locale), by: earliest === null };
}
