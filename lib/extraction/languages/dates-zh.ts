import { type DateRule, meaningOf, meaningOfDays, monthsAfter, upTo } from "./dates";

const Y = (name: string) => `(?<${name}>\\d{4})`;
const DASH = "(?:至|到|[-–—―~])";
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

/** Dates and limits as Chinese texts of the genre write them; the first rule that matches at a place wins. */
export const DATE_RULES_ZH: readonly DateRule[] = [
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
    pattern: new RegExp(`${Y("y")}年(?<m>${MONTH})月(?<d>${DATE})日(?:${DASH}(?:(?<y2>\\d{4})年)?(?:(?<m2>${MONTH})月)?(?<d2>${DATE})日)?`, "gu"),
    read: (g) => {
      const from = { year: number(g["y"]), month: readNumeral(g["m"] ?? ""), date: readNumeral(g["d"] ?? "") };
      if (g["d2"] === undefined) return meaningOfDays(from, from);
      return meaningOfDays(from, { year: number(g["y2"] ?? g["y"]), month: readNumeral(g["m2"] ?? g["m"] ?? ""), date: readNumeral(g["d2"] ?? "") });
    },
  },
  {
    name: "zh.months",
    pattern: new RegExp(`${Y("y")}年(?<m>${MONTH})月?(?:${DASH}(?:(?<y2>\\d{4})年)?(?<m2>${MONTH}))?月(?!\\d)`, "gu"),
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
    name: "zh.half",
    pattern: new RegExp(`${Y("y")}年(?<h>上|下)半年`, "gu"),
    read: (g) => meaningOf({ precision: "half", year: number(g["y"]), half: g["h"] === "上" ? 1 : 2 }),
  },
  {
    name: "zh.period",
    pattern: new RegExp(`${Y("y")}年?${DASH}${Y("y2")}年?`, "gu"),
    read: (g) => meaningOf({ precision: "period", fromYear: number(g["y"]), toYear: number(g["y2"]) }),
  },
  {
    name: "zh.by-year",
    pattern: new RegExp(`(?:至|(?<!注意)到|截至|在|于)?${Y("y")}年(?:年?底|末)?(?:之前|以前|前)|(?:至|(?<!注意)到|截至|不晚于|不迟于)${Y("y2")}年(?:底|末)?(?!\\d|度)`, "gu"),
    read: (g) => upTo(meaningOf({ precision: "year", year: number(g["y"] ?? g["y2"]) })),
  },
  {
    name: "zh.year",
    pattern: new RegExp(`${Y("y")}年(?:底|末)?`, "gu"),
    read: (g) => meaningOf({ precision: "year", year: number(g["y"]) }),
  },
  {
    name: "zh.within-months",
    pattern: /(?:自[^,;。]{0,14}起)?(?<n>\d{1,2}|[一二三四五六七八九十两]{1,3})个月(?:之内|以内|内)/gu,
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
    name: "zh.by-end-of-this-year",
    pattern: /(?:今年|本年)(?:内|底|末)(?:之?前)?|(?<![\d年周每多数近几整])年(?:底|末)(?:之?前|以前)/gu,
    read: (_, adoptedOn) => (adoptedOn === null ? { earliest: null, latest: null, precision: "relative" } : upTo(meaningOf({ precision: "year", year: Number(adoptedOn.slice(0, 4)) }))),
  },
  {
    name: "zh.next-meeting",
    pattern: /(?:在(?:[^,,。;;、在]{0,20}?))?(?:[^,;。、在]{0,16}理事会)?(?:下次|下一次|下届|下一届)(?:例行)?(?:会议|例会|峰会)(?:之?前|上|期间)/gu,
    read: () => ({ earliest: null, latest: null, precision: "relative" }),
  },
];
