import { daysAfter, type DateRule, meaningOf, meaningOfDays, meaningOfFiveYears, monthsAfter, upTo, yearFromAdoption } from "./dates";

/** In digits, or counted from the adoption. @example 明年上半年 */
const Y = (name: string) => `(?<${name}>\\d{4}|[今明]|(?<![基文日版样副])本)`;
const DASH = "(?:至|到|[-–—―~/])";
const NUMERALS = "一二三四五六七八九十";
const NUMERAL = `[${NUMERALS}]`;
const MONTH = `(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])`;
const DATE = `(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])`;

/** A number in Chinese numerals up to ninety-nine, or in digits. @example 十二 → 12 */
export function readNumeral(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const plain = text.replace("两", "二").replace("半", "");
  if (!plain.includes("十")) return NUMERALS.indexOf(plain) + 1;
  const [tens, ones] = plain.split("十");
  const digit = (mark: string | undefined) => (mark === undefined || mark === "" ? 0 : NUMERALS.indexOf(mark) + 1);
  return (tens === "" ? 1 : digit(tens)) * 10 + digit(ones);
}

function number(text: string | undefined): number {
  return Number(text ?? Number.NaN);
}

const RULES: readonly DateRule[] = [
  {
    name: "zh.by-day",
    pattern: new RegExp(`(?:不晚于|不迟于|最迟(?:于|在)?|截至|在)?${Y("y")}年(?<m>${MONTH})月(?<d>${DATE})日(?:之前|以前|前)|(?:不晚于|不迟于|最迟(?:于|在)?)${Y("y2")}年(?<m2>${MONTH})月(?<d2>${DATE})日`, "gu"),
    read: (g) => {
      const day = { year: number(g["y"] ?? g["y2"]), month: readNumeral(g["m"] ?? g["m2"] ?? ""), date: readNumeral(g["d"] ?? g["d2"] ?? "") };
      return upTo(meaningOfDays(day, day));
    },
  },
  {
    name: "zh.days",
    pattern: new RegExp(`${Y("y")}年(?<m>${MONTH})月(?<d>${DATE})(?:日|(?=${DASH}(?:${DATE})日))(?:${DASH}(?:(?<y2>\\d{4}|明)年)?(?:(?<m2>${MONTH})月)?(?<d2>${DATE})日)?`, "gu"),
    read: (g) => {
      const from = { year: number(g["y"]), month: readNumeral(g["m"] ?? ""), date: readNumeral(g["d"] ?? "") };
      if (g["d2"] === undefined) return meaningOfDays(from, from);
      return meaningOfDays(from, { year: number(g["y2"] ?? g["y"]), month: readNumeral(g["m2"] ?? g["m"] ?? ""), date: readNumeral(g["d2"] ?? "") });
    },
  },
  {
    name: "zh.months",
    pattern: new RegExp(`${Y("y")}年(?<m>${MONTH})月?(?:(?:${DASH}|[和、])(?:(?<y2>\\d{4}|明)年)?(?<m2>${MONTH}))?月(?!\\d)`, "gu"),
    read: (g) => meaningOf({ precision: "month", year: number(g["y"]), month: readNumeral(g["m"] ?? ""), toYear: number(g["y2"] ?? g["y"]), toMonth: readNumeral(g["m2"] ?? g["m"] ?? "") }),
  },
  {
    name: "zh.by-quarter",
    pattern: new RegExp(`(?:在|于|至|到|不晚于|不迟于)?${Y("y")}年第?(?<q>[一二三四1-4])季度(?:末|底)?(?:之前|以前|前)|(?:不晚于|不迟于)${Y("y2")}年第?(?<q2>[一二三四1-4])季度(?:末|底)?`, "gu"),
    read: (g) => upTo(meaningOf({ precision: "quarter", year: number(g["y"] ?? g["y2"]), quarter: readNumeral(g["q"] ?? g["q2"] ?? "") })),
  },
  {
    name: "zh.by-month",
    pattern: new RegExp(`(?:在|于|至|到|不晚于|不迟于)?${Y("y")}年(?<m>${MONTH})月(?:底|末)?(?:之前|以前|前)|(?:不晚于|不迟于|截至)${Y("y2")}年(?<m2>${MONTH})月(?:底|末)?(?!\\d|${NUMERAL})`, "gu"),
    read: (g) => {
      const [year, month] = [number(g["y"] ?? g["y2"]), readNumeral(g["m"] ?? g["m2"] ?? "")];
      return upTo(meaningOf({ precision: "month", year, month, toYear: year, toMonth: month }));
    },
  },
  {
    name: "zh.quarter",
    pattern: new RegExp(`${Y("y")}年第?(?<q>[一二三四1-4])季度`, "gu"),
    read: (g) => meaningOf({ precision: "quarter", year: number(g["y"]), quarter: readNumeral(g["q"] ?? "") }),
  },
  {
    name: "zh.by-half",
    pattern: new RegExp(`(?:至|到|在|于)?${Y("y")}年(?<h>上|下)半年(?:末|底|结束)?(?:之前|以前|前)|(?:不晚于|不迟于)${Y("y2")}年(?<h2>上|下)半年`, "gu"),
    read: (g) => upTo(meaningOf({ precision: "half", year: number(g["y"] ?? g["y2"]), half: (g["h"] ?? g["h2"]) === "上" ? 1 : 2 })),
  },
  {
    name: "zh.half",
    pattern: new RegExp(`${Y("y")}年(?<h>上|下)半年`, "gu"),
    read: (g) => meaningOf({ precision: "half", year: number(g["y"]), half: g["h"] === "上" ? 1 : 2 }),
  },
  {
    name: "zh.period",
    pattern: new RegExp(`${Y("y")}年?${DASH}${Y("y2")}(?:年|财年|财政年度)?`, "gu"),
    read: (g) => meaningOf({ precision: "period", fromYear: number(g["y"]), toYear: number(g["y2"]) }),
  },
  {
    name: "zh.several-years",
    pattern: new RegExp(`${Y("y")}年?(?:、\\d{4}年?){0,3}(?:和|及|与|、)${Y("y2")}年(?!\\d{1,2}月)`, "gu"),
    read: (g) => meaningOf({ precision: "period", fromYear: number(g["y"]), toYear: number(g["y2"]) }),
  },
  {
    name: "zh.five-year-plan",
    pattern: /[“"「]?(?:十(?<n>[一二三四五六七八九])五[”"」]?|第(?<n2>十[一二三四五六七八九])个五年)(?:规划|计划)?(?:时期|期间)?(?![\p{Script=Han}]?国)/gu,
    read: (g) => meaningOfFiveYears(readNumeral(g["n2"] ?? `十${g["n"] ?? ""}`)),
  },
  {
    name: "zh.fiscal-year",
    pattern: new RegExp(`${Y("y")}(?:财年|财政年度|会计年度|年度)`, "gu"),
    read: (g) => meaningOf({ precision: "year", year: number(g["y"]) }),
  },
  {
    name: "zh.by-middle",
    pattern: new RegExp(`(?:至|到|在|于|不晚于|不迟于)?${Y("y")}年(?:年)?中(?:之前|以前|前)`, "gu"),
    read: (g) => upTo(meaningOf({ precision: "half", year: number(g["y"]), half: 1 })),
  },
  {
    name: "zh.by-year",
    pattern: new RegExp(`(?:至|(?<!注意)到|截至|在|于)?${Y("y")}年(?:年?底|末)?(?:之前|以前|前)|(?:至|(?<!注意)到|截至|不晚于|不迟于)${Y("y2")}年(?:底|末)?(?!\\d|度)`, "gu"),
    read: (g) => upTo(meaningOf({ precision: "year", year: number(g["y"] ?? g["y2"]) })),
  },
  {
    name: "zh.year",
    pattern: new RegExp(`${Y("y")}年(?!来|以来|轻|代)(?:年?(?:底|末|内|初))?`, "gu"),
    read: (g) => meaningOf({ precision: "year", year: number(g["y"]) }),
  },
  {
    name: "zh.within-months",
    pattern: /(?:自[^,;。]{0,14}起|(?:通过|发表|签署|生效)(?:之?后|之日起)的?)?(?<n>\d{1,2}|[一二三四五六七八九十两]{1,3})个月(?:之内|以内|内)/gu,
    read: (g, adoptedOn) => monthsAfter(adoptedOn, readNumeral(g["n"] ?? "")),
  },
  {
    name: "zh.within-years",
    pattern: /(?:自[^,;。]{0,14}起|(?:今后|未来))?(?<n>\d{1,2}|[一二三四五六七八九十两])年(?:之内|以内|内)|(?:今后|未来)(?<n2>\d{1,2}|[一二三四五六七八九十两])年(?!发展|战略|规划)/gu,
    read: (g, adoptedOn) => monthsAfter(adoptedOn, 12 * readNumeral(g["n"] ?? g["n2"] ?? "")),
  },
  {
    name: "zh.within-half-year",
    pattern: /半年(?:之内|以内|内)/gu,
    read: (_, adoptedOn) => monthsAfter(adoptedOn, 6),
  },
  {
    name: "zh.within-days",
    pattern: /(?:自[^,;。]{0,14}起)?(?<n>\d{1,3}|[一二三四五六七八九十两]{1,3})(?<unit>天|日|个?工作日|周|个?星期)(?:之内|以内|内)/gu,
    read: (g, adoptedOn) => daysAfter(adoptedOn, readNumeral(g["n"] ?? "") * (/周|星期/u.test(g["unit"] ?? "") ? 7 : 1)),
  },
  {
    name: "zh.by-end-of-this-year",
    pattern: /(?<![\d年周每多数近几整今明本])年(?:底|末)(?:之?前|以前)/gu,
    read: (_, adoptedOn) => upTo(meaningOf({ precision: "year", year: yearFromAdoption(adoptedOn, 0) })),
  },
  {
    name: "zh.next-meeting",
    pattern: /(?:在(?:[^,,。;;、在]{0,20}?))?(?:[^,;。、在]{0,16}理事会)?(?:下次|下一次|下届|下一届)(?:例行)?(?:会议|例会|峰会)(?:之?前|上|期间)/gu,
    read: () => ({ earliest: null, latest: null, precision: "relative" }),
  },
];

/** Years in words become figures. @example 明 → 2027 */
function inFigures(groups: Parameters<DateRule["read"]>[0], adoptedOn: string | null): Parameters<DateRule["read"]>[0] {
  const figure = (words: string) => String(yearFromAdoption(adoptedOn, words === "明" ? 1 : 0));
  return Object.fromEntries(Object.entries(groups).map(([name, words]) => [name, words !== undefined && /^[今明本]$/u.test(words) ? figure(words) : words]));
}

/** Dates and limits as Chinese texts of the genre write them; the first rule that matches at a place wins. */
export const DATE_RULES_ZH: readonly DateRule[] = RULES.map((rule) => ({ ...rule, read: (groups, adoptedOn) => rule.read(inFigures(groups, adoptedOn), adoptedOn) }));
