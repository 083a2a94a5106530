import { type DateRule, meaningOf, meaningOfDays, monthsAfter, upTo } from "./dates";

const Y = (name: string) => `(?<${name}>\\d{4})`;
const DASH = "(?:至|到|[-–—―~])";
const NUMERALS = "一二三四五六七八九十";

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
    pattern: new RegExp(`(?:不晚于|不迟于|最迟(?:于|在)?|截至|在)?${Y("y")}年(?<m>\\d{1,2})月(?<d>\\d{1,2})日(?:之前|以前|前)|(?:不晚于|不迟于|最迟(?:于|在)?)${Y("y2")}年(?<m2>\\d{1,2})月(?<d2>\\d{1,2})日`, "gu"),
    read: (g) => {
      const day = { year: number(g["y"] ?? g["y2"]), month: number(g["m"] ?? g["m2"]), date: number(g["d"] ?? g["d2"]) };
      return upTo(meaningOfDays(day, day));
    },
  },
  {
    name: "zh.days",
    pattern: new RegExp(`${Y("y")}年(?<m>\\d{1,2})月(?<d>\\d{1,2})日(?:${DASH}(?:(?<y2>\\d{4})年)?(?:(?<m2>\\d{1,2})月)?(?<d2>\\d{1,2})日)?`, "gu"),
    read: (g) => {
      const from = { year: number(g["y"]), month: number(g["m"]), date: number(g["d"]) };
      if (g["d2"] === undefined) return meaningOfDays(from, from);
      return meaningOfDays(from, { year: number(g["y2"] ?? g["y"]), month: number(g["m2"] ?? g["m"]), date: number(g["d2"]) });
    },
  },
  {
    name: "zh.months",
    pattern: new RegExp(`${Y("y")}年(?<m>\\d{1,2})月?(?:${DASH}(?:(?<y2>\\d{4})年)?(?<m2>\\d{1,2}))?月(?!\\d)`, "gu"),
    read: (g) => meaningOf({ precision: "month", year: number(g["y"]), month: number(g["m"]), toYear: number(g["y2"] ?? g["y"]), toMonth: number(g["m2"] ?? g["m"]) }),
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
    pattern: new RegExp(`(?:至|到|截至|在|于)?${Y("y")}年(?:年?底|末)?(?:之前|以前|前)|(?:至|到|截至|不晚于|不迟于)${Y("y2")}年(?:底|末)?(?!\\d|度)`, "gu"),
    read: (g) => upTo(meaningOf({ precision: "year", year: number(g["y"] ?? g["y2"]) })),
  },
  {
    name: "zh.year",
    pattern: new RegExp(`${Y("y")}年(?:底|末)?`, "gu"),
    read: (g) => meaningOf({ precision: "year", year: number(g["y"]) }),
  },
  {
    name: "zh.within-months",
    pattern: /(?<n>\d{1,2}|[一二三四五六七八九十两]{1,3})个月(?:之内|以内|内)/gu,
    read: (g, adoptedOn) => monthsAfter(adoptedOn, readNumeral(g["n"] ?? "")),
  },
  {
    name: "zh.within-years",
    pattern: /(?<n>[1-9]|[一二三四五两])年(?:之内|以内|内)/gu,
    read: (g, adoptedOn) => monthsAfter(adoptedOn, 12 * readNumeral(g["n"] ?? "")),
  },
  {
    name: "zh.next-meeting",
    pattern: /(?:在(?:[^,,。;;、在]{0,20}?))?(?:下次|下一次|下届|下一届)(?:例行)?(?:会议|峰会)(?:之?前|上|期间)/gu,
    read: () => ({ earliest: null, latest: null, precision: "relative" }),
  },
];
