import { daysAfter, type DateMeaning, type DateRule, meaningOf, meaningOfDays, meaningOfFiveYears, monthsAfter, upTo, yearFromAdoption } from "./dates";

/** Folded text has no ё; a small class of letters keeps the patterns quick to make. */
const MONTH_STEMS = ["январ", "феврал", "март", "апрел", "ма[йяею]", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];
const M = (name: string) => `(?<${name}>${MONTH_STEMS.map((stem) => `${stem}[а-я]{0,2}`).join("|")})`;
const DAY = (name: string) => `(?<${name}>\\d{1,2})(?:-?го)?`;
const YEAR_WORD = "(?:\\s*(?:(?:финансов|бюджетн|календарн)[а-я]{2,3}\\s+)?(?:год[а-я]{0,3}|гг?\\.?)(?![а-я]))";
/** In digits, or counted from the adoption: первое полугодие следующего года. */
const Y = (name: string) => `(?<${name}>\\d{4}(?!\\d)|(?:текущ|нынешн|настоящ|следующ|будущ|предстоящ)(?:его|ем|ий)(?=\\s+год))`;
const DASH = "\\s*(?:[-–—―~/]|по|до)\\s*";
const BY = "(?:не позднее(?: чем)?|не позже|до|к|ко|по)(?![а-я])";
const END = "(?:\\s+(?:конца|концу|окончания|завершения|исхода))?";
const NUMBER_WORDS: Record<string, number> = {
  одн: 1, дву: 2, два: 2, две: 2, тре: 3, три: 3, четыре: 4, пят: 5, шест: 6, сем: 7, восьм: 8, девят: 9, десят: 10, одиннадцат: 11, двенадцат: 12, полутор: 1.5, полугод: 6,
};
const ORDINALS = ["перв", "втор", "трет", "четверт"];
const ROMAN = ["i", "ii", "iii", "iv"];

type Groups = Record<string, string | undefined>;

function monthOf(text: string | undefined): number {
  const word = (text ?? "").toLowerCase();
  return MONTH_STEMS.findIndex((stem) => new RegExp(`^${stem}`, "u").test(word)) + 1;
}

function number(text: string | undefined): number {
  return Number(text ?? Number.NaN);
}

/** Days of one month, or from one month or year into another. @example 31 августа – 1 сентября 2025 года */
function rangeOfDays(g: Groups): DateMeaning | null {
  const to = { year: number(g["y2"]), month: monthOf(g["m2"] ?? g["m"]), date: number(g["d2"] ?? g["d"]) };
  return meaningOfDays({ year: number(g["y"] ?? g["y2"]), month: monthOf(g["m"] ?? g["m2"]), date: number(g["d"]) }, to);
}

/** A number in digits or as a word in any case; whole months. @example шести → 6 */
function countOf(text: string | undefined): number {
  const word = (text ?? "").toLowerCase();
  if (/^\d+$/u.test(word)) return Number(word);
  const stem = Object.keys(NUMBER_WORDS).toSorted((left, right) => right.length - left.length).find((start) => word.startsWith(start));
  return stem === undefined ? Number.NaN : (NUMBER_WORDS[stem] ?? Number.NaN);
}

function ordinalOf(text: string | undefined): number {
  const word = (text ?? "").toLowerCase();
  const byWord = ORDINALS.findIndex((stem) => word.startsWith(stem));
  if (byWord >= 0) return byWord + 1;
  const roman = ROMAN.indexOf(word);
  return roman >= 0 ? roman + 1 : Number(/^\d/u.exec(word)?.[0] ?? Number.NaN);
}

function monthsOf(g: Groups): DateMeaning | null {
  const [from, to] = [monthOf(g["m"]), monthOf(g["m2"] ?? g["m"])];
  return meaningOf({ precision: "month", year: number(g["y"] ?? g["y2"]), month: from, toYear: number(g["y2"]), toMonth: to });
}

function afterAdoption(g: Groups, adoptedOn: string | null): DateMeaning | null {
  const count = countOf(g["n"]) * (/^(?:год|лет)/iu.test(g["unit"] ?? "") ? 12 : 1);
  return Number.isNaN(count) ? null : monthsAfter(adoptedOn, Math.round(count));
}

const UNDATED = (): DateMeaning => ({ earliest: null, latest: null, precision: "relative" });
const ORDINAL = "(?<q>перв[а-я]+|втор[а-я]+|трет[а-я]+|четверт[а-я]+|i{1,3}|iv|[1-4](?:-?(?:м|ом|ый|й))?)";

type Entry = [name: string, source: string, read: DateRule["read"]];

/** Years in words become figures. @example следующего → 2027 */
function inFigures(groups: Groups, adoptedOn: string | null): Groups {
  const figure = (words: string) => String(yearFromAdoption(adoptedOn, /^(?:следующ|будущ|предстоящ)/iu.test(words) ? 1 : 0));
  return Object.fromEntries(Object.entries(groups).map(([name, words]) => [name, words !== undefined && name.startsWith("y") && /^\p{L}/u.test(words) ? figure(words) : words]));
}

function toRule([name, source, read]: Entry): DateRule {
  return { name: `ru.${name}`, pattern: new RegExp(`(?<![а-яa-z\\d])(?:${source})`, "giu"), read: (groups, adoptedOn) => read(inFigures(groups, adoptedOn), adoptedOn) };
}

const ENTRIES: readonly Entry[] = [
  ["days", `(?:(?:с|со)\\s+)?${DAY("d")}(?:\\s+${M("m")}(?:\\s+${Y("y")}${YEAR_WORD}?)?)?${DASH}${DAY("d2")}\\s+${M("m2")}\\s+${Y("y2")}${YEAR_WORD}?`, rangeOfDays],
  ["by-day", `${BY}\\s+${DAY("d")}\\s+${M("m")}\\s+${Y("y2")}${YEAR_WORD}?`, (g) => upTo(rangeOfDays(g))],
  ["two-days", `${DAY("d")}\\s+и\\s+${DAY("d2")}\\s+${M("m2")}\\s+${Y("y2")}${YEAR_WORD}?`, rangeOfDays],
  ["day", `${DAY("d")}\\s+${M("m")}\\s+${Y("y2")}${YEAR_WORD}?`, rangeOfDays],
  ["day-numbers", `(?<d>\\d{1,2})\\.(?<n>\\d{2})\\.${Y("y2")}`, (g) => {
    const day = { year: number(g["y2"]), month: number(g["n"]), date: number(g["d"]) };
    return meaningOfDays(day, day);
  }],
  ["months", `(?:с|со)\\s+${M("m")}(?:\\s+${Y("y")}${YEAR_WORD}?)?\\s+по\\s+${M("m2")}\\s+${Y("y2")}${YEAR_WORD}?`, monthsOf],
  ["by-month", `${BY}${END}\\s+${M("m")}\\s+${Y("y2")}${YEAR_WORD}?`, (g) => upTo(monthsOf(g))],
  ["months", `${M("m")}(?:\\s+${Y("y")}${YEAR_WORD}?)?(?:${DASH}|\\s+и\\s+)${M("m2")}\\s+${Y("y2")}${YEAR_WORD}?`, monthsOf],
  ["month", `${M("m")}\\s+${Y("y2")}${YEAR_WORD}?`, monthsOf],
  ["by-quarter", `${BY}${END}\\s+${ORDINAL}\\s+квартал[а-я]*\\s+${Y("y")}${YEAR_WORD}?`, (g) => upTo(meaningOf({ precision: "quarter", year: number(g["y"]), quarter: ordinalOf(g["q"]) }))],
  ["quarter", `${ORDINAL}\\s+квартал[а-я]*\\s+${Y("y")}${YEAR_WORD}?`, (g) => meaningOf({ precision: "quarter", year: number(g["y"]), quarter: ordinalOf(g["q"]) })],
  ["by-half", `${BY}${END}\\s+(?<h>перв[а-я]+|втор[а-я]+|i{1,2}|[12](?:-?го)?)\\s+(?:полугоди[а-я]+|половин[а-я]+)\\s+${Y("y")}${YEAR_WORD}?`, (g) =>
    upTo(meaningOf({ precision: "half", year: number(g["y"]), half: ordinalOf(g["h"]) === 1 ? 1 : 2 })),
  ],
  ["half", `(?<h>перв[а-я]+|втор[а-я]+|i{1,2}|[12](?:-?м)?)\\s+(?:полугоди[а-я]+|половин[а-я]+)\\s+${Y("y")}${YEAR_WORD}?`, (g) =>
    meaningOf({ precision: "half", year: number(g["y"]), half: ordinalOf(g["h"]) === 1 ? 1 : 2 }),
  ],
  ["period", `(?:(?:с|со)\\s+)?${Y("y")}${YEAR_WORD}?${DASH}${Y("y2")}${YEAR_WORD}?`, (g) => meaningOf({ precision: "period", fromYear: number(g["y"]), toYear: number(g["y2"]) })],
  ["three-years", `${Y("y")},\\s+${Y("y1")}\\s+и\\s+${Y("y2")}${YEAR_WORD}`, (g) => meaningOf({ precision: "period", fromYear: number(g["y"]), toYear: number(g["y2"]) })],
  ["period-short", `(?<y>20\\d{2})[-–—/](?<n>\\d{2})${YEAR_WORD}`, (g) => meaningOf({ precision: "period", fromYear: number(g["y"]), toYear: 2000 + number(g["n"]) })],
  ["five-year-plan", "(?<n>\\d{1,2})-?(?:й|ой|я|ю|ая|ую)\\s+пятилетк[а-я]+", (g) => meaningOfFiveYears(number(g["n"]))],
  ["by-middle", `${BY}\\s+середин[а-я]+\\s+${Y("y")}${YEAR_WORD}?`, (g) => upTo(meaningOf({ precision: "half", year: number(g["y"]), half: 1 }))],
  ["two-years", `${Y("y")}${YEAR_WORD}?\\s+и\\s+${Y("y2")}${YEAR_WORD}`, (g) => meaningOf({ precision: "period", fromYear: number(g["y"]), toYear: number(g["y2"]) })],
  ["by-year", `(?:на период\\s+|в срок\\s+)?${BY}${END}\\s+${Y("y")}${YEAR_WORD}?`, (g) => upTo(meaningOf({ precision: "year", year: number(g["y"]) }))],
  ["by-start-of-year", `(?:до|перед)\\s+начал[а-я]+\\s+${Y("y")}${YEAR_WORD}?`, (g) => upTo(meaningOf({ precision: "year", year: number(g["y"]) - 1 }))],
  ["year", `${Y("y")}${YEAR_WORD}`, (g) => meaningOf({ precision: "year", year: number(g["y"]) })],
  ["within-days", "в течение\\s+(?:ближайших )?(?<n>\\d{1,3}|[а-я]+)\\s+(?<unit>(?:календарных |рабочих )?(?:дн[а-я]+|сут[а-я]+|недел[а-я]+))", (g, adoptedOn) => {
    const count = countOf(g["n"]) * (/недел/iu.test(g["unit"] ?? "") ? 7 : 1);
    return Number.isNaN(count) ? null : daysAfter(adoptedOn, count);
  }],
  ["within-one", "в течение\\s+(?<n>полугода|(?:одного )?года|(?:одного )?месяца)(?![а-я])", (g, adoptedOn) => monthsAfter(adoptedOn, /полугод/iu.test(g["n"] ?? "") ? 6 : /год/iu.test(g["n"] ?? "") ? 12 : 1)],
  ["within", "(?:в течение\\s+(?:ближайших |следующих |последующих )?|(?:в|на)\\s+(?:ближайшие|следующие|предстоящие)\\s+|за\\s+(?:ближайшие|следующие)\\s+)(?<n>\\d{1,2}|[а-я]+)\\s+(?<unit>месяц[а-я]*|год[а-я]*|лет)", afterAdoption],
  ["within-months", "в\\s+(?<n>\\d{1,2}|[а-я]+)-?месячный срок(?<unit>)", afterAdoption],
  ["within-joined", "в\\s+(?<n>двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|двенадцати)месячный срок(?<unit>)", afterAdoption],
  ["next-meeting", "(?:до|к|на|в ходе|перед)\\s+(?:очередн[а-я]+ |начала )?(?:следующ|предстоящ)[а-я]+\\s+(?:очередн[а-я]+ )?(?:заседани|саммит|встреч|совещани)[а-я]*(?:\\s+(?:Совета(?: глав (?:правительств|государств))?|СГП|СГГ))?", UNDATED],
];

/** Dates and limits as Russian texts of the genre write them; the first rule that matches at a place wins. */
export const DATE_RULES_RU: readonly DateRule[] = ENTRIES.map(toRule);
