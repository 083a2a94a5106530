import { dayBefore, daysAfter, type DateMeaning, type DateRule, meaningOf, meaningOfDays, meaningOfFiveYears, monthsAfter, upTo, yearFromAdoption } from "./dates";

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const WORD_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const M = (name: string) => `(?<${name}>${MONTHS.join("|")})`;
const DAY = (name: string) => `(?<${name}>\\d{1,2})(?:st|nd|rd|th)?(?:(?<=[a-z]) of(?= ))?`;
/** In digits, or counted from the adoption: the first half of next year. */
const Y = (name: string) => `(?<${name}>\\d{4}(?!\\d)|(?:the )?(?:this|current|next|coming|following) year(?![a-z]))`;
const DASH = "\\s*(?:to|until|till|through|and|[-–—―~/])\\s*";
const LIMIT = "(?<limit>by|until|till|before|no(?:t)? later than|prior to|up to|to)\\s+(?:the )?(?<end>end of |beginning of )?";

/** Before months and quarters "to" ends a range. */
const STRICT_LIMIT = LIMIT.replace("|to)", ")");

type Groups = Record<string, string | undefined>;

function month(text: string | undefined): number {
  return MONTHS.indexOf((text ?? "").toLowerCase()) + 1;
}

function number(text: string | undefined): number {
  return Number(text ?? Number.NaN);
}

function rangeOfDays(g: Groups): DateMeaning | null {
  const to = { year: number(g["y2"]), month: month(g["m2"] ?? g["m"]), date: number(g["d2"] ?? g["d"]) };
  return meaningOfDays({ year: number(g["y"] ?? g["y2"]), month: month(g["m"] ?? g["m2"]), date: number(g["d"]) }, to);
}

/** "before 2030" ends with the year before; "by 2030" with 2030. */
function limitOfYear(g: Groups): DateMeaning | null {
  const before = /before|prior/iu.test(g["limit"] ?? "") && g["end"] === undefined;
  return upTo(meaningOf({ precision: "year", year: number(g["y"]) - (before ? 1 : 0) }));
}

const QUARTERS = ["first", "second", "third", "fourth"];
const QUARTER = `(?:(?<q>first|second|third|fourth|[1-4](?:st|nd|rd|th))\\s+quarter\\s+(?:of\\s+)?|Q(?<n>[1-4])\\s*(?:of\\s+|,\\s*)?)${Y("y")}`;

function quarterOf(g: Groups): DateMeaning | null {
  const word = (g["q"] ?? "").toLowerCase();
  const quarter = g["n"] ?? (/^\d/u.test(word) ? word.charAt(0) : String(QUARTERS.indexOf(word) + 1));
  return meaningOf({ precision: "quarter", year: number(g["y"]), quarter: Number(quarter) });
}

function halfOf(g: Groups): DateMeaning | null {
  return meaningOf({ precision: "half", year: number(g["y"]), half: g["n"] === "1" || /^(?:first|1)/iu.test(g["h"] ?? "") ? 1 : 2 });
}

/** "before May 2026" ends with April; "by May 2026" with May. */
function limitOfMonth(g: Groups): DateMeaning | null {
  const before = /before|prior/iu.test(g["limit"] ?? "") && g["end"] === undefined;
  const [year, own] = [number(g["y"]), month(g["m"])];
  const last = before ? { year: own === 1 ? year - 1 : year, month: own === 1 ? 12 : own - 1 } : { year, month: own };
  return upTo(meaningOf({ precision: "month", ...last, toYear: last.year, toMonth: last.month }));
}

function wordNumber(text: string | undefined): number {
  const word = (text ?? "").toLowerCase();
  if (/^an?$/u.test(word)) return 1;
  return /^\d+$/u.test(word) ? Number(word) : WORD_NUMBERS.indexOf(word) + 1;
}

type Entry = [name: string, source: string, read: DateRule["read"]];

/** Years in words become figures. @example next year → 2027 */
function inFigures(groups: Groups, adoptedOn: string | null): Groups {
  const figure = (words: string) => String(yearFromAdoption(adoptedOn, /this|current/iu.test(words) ? 0 : 1));
  return Object.fromEntries(Object.entries(groups).map(([name, words]) => [name, words !== undefined && / year$/iu.test(words) ? figure(words) : words]));
}

function toRule([name, source, read]: Entry): DateRule {
  return { name: `en.${name}`, pattern: new RegExp(`\\b(?:${source})`, "giu"), read: (groups, adoptedOn) => read(inFigures(groups, adoptedOn), adoptedOn) };
}

const ENTRIES: readonly Entry[] = [
  ["by-day", `(?<limit>by|until|till|before|prior to|no(?:t)? later than|(?:on or )before)\\s+(?:the )?(?:${DAY("d")}\\s+${M("m")},?|${M("mb")}\\s+${DAY("db")},?)\\s+${Y("y2")}`, (g) => {
    const limit = upTo(rangeOfDays({ y2: g["y2"], m: g["m"] ?? g["mb"], d: g["d"] ?? g["db"] }));
    return /^(?:before|prior)/iu.test(g["limit"] ?? "") ? dayBefore(limit) : limit;
  }],
  ["days-month-first", `(?:from\\s+)?${M("m")}\\s+${DAY("d")}(?:,?\\s+${Y("y")})?(?:${DASH}(?:${M("m2")}\\s+)?${DAY("d2")})?,?\\s+${Y("y2")}`, rangeOfDays],
  ["days-day-first", `(?:from\\s+)?${DAY("d")}(?:\\s+${M("m")}(?:\\s+${Y("y")})?)?${DASH}${DAY("d2")}\\s+${M("m2")},?\\s+${Y("y2")}`, rangeOfDays],
  ["day", `${DAY("d")}\\s+${M("m")},?\\s+${Y("y2")}`, rangeOfDays],
  ["months", `(?:from\\s+)?${M("m")}(?:\\s+${Y("y")})?${DASH}${M("m2")},?\\s+${Y("y2")}`, (g) =>
    meaningOf({ precision: "month", year: number(g["y"] ?? g["y2"]), month: month(g["m"]), toYear: number(g["y2"]), toMonth: month(g["m2"]) }),
  ],
  ["by-month", `${STRICT_LIMIT}${M("m")},?\\s+${Y("y")}`, limitOfMonth],
  ["month", `${M("m")},?\\s+${Y("y")}`, (g) => meaningOf({ precision: "month", year: number(g["y"]), month: month(g["m"]), toYear: number(g["y"]), toMonth: month(g["m"]) })],
  ["by-quarter", `${STRICT_LIMIT}${QUARTER}`, (g) => upTo(quarterOf(g))],
  ["quarter", QUARTER, quarterOf],
  ["by-half", `${STRICT_LIMIT}(?:(?<h>first|second|1st|2nd)\\s+half(?:-year)?\\s+(?:of\\s+)?|H(?<n>[12])\\s*(?:of\\s+)?)${Y("y")}`, (g) => upTo(halfOf(g))],
  ["by-middle", `(?:by|before|until|no(?:t)? later than)\\s+(?:the\\s+)?(?:mid-|middle\\s+of\\s+)${Y("y")}`, (g) => upTo(meaningOf({ precision: "half", year: number(g["y"]), half: 1 }))],
  ["half", `(?:(?<h>first|second|1st|2nd)\\s+half(?:-year)?\\s+(?:of\\s+)?|H(?<n>[12])\\s*(?:of\\s+)?)${Y("y")}`, halfOf],
  ["three-years", `${Y("y")},\\s+${Y("y1")},?\\s+and\\s+${Y("y2")}`, (g) => meaningOf({ precision: "period", fromYear: number(g["y"]), toYear: number(g["y2"]) })],
  ["period", `(?:from\\s+)?(?:FY\\s*)?${Y("y")}${DASH}${Y("y2")}(?:\\s+(?:fiscal|financial|budget)\\s+year)?`, (g) => meaningOf({ precision: "period", fromYear: number(g["y"]), toYear: number(g["y2"]) })],
  ["period-short", `(?<y>20\\d{2})[-–—/](?<n>\\d{2})(?![\\d-])`, (g) => meaningOf({ precision: "period", fromYear: number(g["y"]), toYear: 2000 + number(g["n"]) })],
  ["five-year-plan", `(?<n>\\d{1,2})th\\s+Five-Year\\s+Plan(?:\\s+period)?`, (g) => meaningOfFiveYears(number(g["n"]))],
  ["two-years", `${Y("y")}\\s+and\\s+${Y("y2")}`, (g) => meaningOf({ precision: "period", fromYear: number(g["y"]), toYear: number(g["y2"]) })],
  ["by-year", `${LIMIT}${Y("y")}`, limitOfYear],
  ["by-end-of-this-year", "(?:by|before|until|till)\\s+(?:the\\s+)?(?:end of the year|year-end)(?![a-z])", (_, adoptedOn) => upTo(meaningOf({ precision: "year", year: yearFromAdoption(adoptedOn, 0) }))],
  ["year", `(?:(?:FY|fiscal year)\\s*)?${Y("y")}(?:\\s+(?:fiscal|financial|budget)\\s+year)?`, (g) => (/^(?:19|20|21)/u.test(g["y"] ?? "") ? meaningOf({ precision: "year", year: number(g["y"]) }) : null)],
  ["within-days", `within\\s+(?:the\\s+next\\s+)?(?<n>\\d{1,3}|${WORD_NUMBERS.join("|")})\\s+(?<unit>days?|weeks?)`, (g, adoptedOn) => daysAfter(adoptedOn, wordNumber(g["n"]) * (/^w/iu.test(g["unit"] ?? "") ? 7 : 1))],
  ["within-half-year", "within\\s+(?:half a year|a half-year|the next half-year)", (_, adoptedOn) => monthsAfter(adoptedOn, 6)],
  ["within-months", `(?:within|over|in|during)\\s+(?:the\\s+(?:next|coming|following)\\s+|a period of\\s+)?(?<n>\\d{1,2}|an?|${WORD_NUMBERS.join("|")})[\\s-]+months?(?: (?:of|after|from|following) the adoption of this [a-z]+)?`, (g, adoptedOn) => monthsAfter(adoptedOn, wordNumber(g["n"]))],
  ["within-years", `(?:within|(?:over|in|during)\\s+the\\s+(?:next|coming|following))\\s+(?:the next\\s+)?(?<n>\\d{1,2}|an?|${WORD_NUMBERS.join("|")})\\s+years?(?: of the adoption of this [a-z]+)?`, (g, adoptedOn) => monthsAfter(adoptedOn, 12 * wordNumber(g["n"]))],
  ["next-meeting", "(?:at|before|by|during|until|prior to|ahead of)\\s+(?:the|its|their)\\s+(?:next|upcoming|forthcoming)\\s+(?:regular\\s+)?(?:meeting|session|summit)(?:\\s+of\\s+(?:the\\s+)?(?:SCO\\s+)?Council(?:\\s+of\\s+(?:Heads\\s+of\\s+(?:State|Government)|Foreign\\s+Ministers|National\\s+Coordinators))?)?", () => ({ earliest: null, latest: null, precision: "relative" })],
];

/** Dates and limits as English texts of the genre write them; the first rule that matches at a place wins. */
export const DATE_RULES_EN: readonly DateRule[] = ENTRIES.map(toRule);
