import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TABLES } from "../languages/tables";
import type { Language } from "../output";
import { readDates } from "./read-dates";

const ADOPTED = "2027-10-29";

function datesOf(text: string, language: Language) {
  return readDates(text, { rules: TABLES[language]?.dates ?? [], adoptedOn: ADOPTED });
}

/** What is written, how it is read: the words taken, the first and the last day, how exact they are. */
type Form = [written: string, words: string, earliest: string | null, latest: string | null, precision: string];

const ZH: Form[] = [
  ["于2028年3月17日至22日举办", "2028年3月17日至22日", "2028-03-17", "2028-03-22", "day"],
  ["2028年3月17―22日", "2028年3月17―22日", "2028-03-17", "2028-03-22", "day"],
  ["2028年12月28日至2029年1月3日", "2028年12月28日至2029年1月3日", "2028-12-28", "2029-01-03", "day"],
  ["二〇二八年九月十五日", "二〇二八年九月十五日", "2028-09-15", "2028-09-15", "day"],
  ["２０２８年５月", "２０２８年５月", "2028-05-01", "2028-05-31", "month"],
  ["2028年5月和6月", "2028年5月和6月", "2028-05-01", "2028-06-30", "month"],
  ["2028年第二季度", "2028年第二季度", "2028-04-01", "2028-06-30", "quarter"],
  ["明年第三季度", "明年第三季度", "2028-07-01", "2028-09-30", "quarter"],
  ["明年上半年", "明年上半年", "2028-01-01", "2028-06-30", "half"],
  ["不晚于2028年上半年", "不晚于2028年上半年", null, "2028-06-30", "half"],
  ["2028年年中前", "2028年年中前", null, "2028-06-30", "half"],
  ["今年年底前", "今年年底前", null, "2027-12-31", "year"],
  ["年底前", "年底前", null, "2027-12-31", "year"],
  ["2028财年", "2028财年", "2028-01-01", "2028-12-31", "year"],
  ["2028至2029年", "2028至2029年", "2028-01-01", "2029-12-31", "period"],
  ["2028、2029和2030年", "2028、2029和2030年", "2028-01-01", "2030-12-31", "period"],
  ["“十五五”时期", "“十五五”时期", "2026-01-01", "2030-12-31", "period"],
  ["第十五个五年规划期间", "第十五个五年规划期间", "2026-01-01", "2030-12-31", "period"],
  ["通过后三十天内", "三十天内", "2027-10-29", "2027-11-28", "relative"],
  ["在本公报通过后六个月内", "通过后六个月内", "2027-10-29", "2028-04-29", "relative"],
  ["在元首理事会下次会议上", "在元首理事会下次会议上", null, null, "relative"],
];

const EN: Form[] = [
  ["from 28 March to 3 April 2028", "from 28 March to 3 April 2028", "2028-03-28", "2028-04-03", "day"],
  ["on the 15th of September 2028", "15th of September 2028", "2028-09-15", "2028-09-15", "day"],
  ["before March 15, 2028", "before March 15, 2028", null, "2028-03-14", "day"],
  ["until 15 March 2028", "until 15 March 2028", null, "2028-03-15", "day"],
  ["in the second quarter of next year", "second quarter of next year", "2028-04-01", "2028-06-30", "quarter"],
  ["in the 1st half of 2028", "1st half of 2028", "2028-01-01", "2028-06-30", "half"],
  ["in H2 2028", "H2 2028", "2028-07-01", "2028-12-31", "half"],
  ["by mid-2028", "by mid-2028", null, "2028-06-30", "half"],
  ["next year", "next year", "2028-01-01", "2028-12-31", "year"],
  ["by the end of this year", "by the end of this year", null, "2027-12-31", "year"],
  ["by the end of the year", "by the end of the year", null, "2027-12-31", "year"],
  ["before 2030", "before 2030", null, "2029-12-31", "year"],
  ["the 2028/2029 fiscal year", "2028/2029 fiscal year", "2028-01-01", "2029-12-31", "period"],
  ["in 2028, 2029 and 2030", "2028, 2029 and 2030", "2028-01-01", "2030-12-31", "period"],
  ["the 15th Five-Year Plan period", "15th Five-Year Plan period", "2026-01-01", "2030-12-31", "period"],
  ["within 30 days", "within 30 days", "2027-10-29", "2027-11-28", "relative"],
  ["within a year", "within a year", "2027-10-29", "2028-10-29", "relative"],
  ["at the next meeting of the Council of Heads of State", "at the next meeting of the Council of Heads of State", null, null, "relative"],
];

const RU: Form[] = [
  ["с 28 марта по 3 апреля 2028 года", "с 28 марта по 3 апреля 2028 года", "2028-03-28", "2028-04-03", "day"],
  ["в срок до 15 марта 2028 года", "до 15 марта 2028 года", null, "2028-03-15", "day"],
  ["в мае – июле 2028 г.", "мае – июле 2028 г.", "2028-05-01", "2028-07-31", "month"],
  ["во II квартале следующего года", "II квартале следующего года", "2028-04-01", "2028-06-30", "quarter"],
  ["в первом полугодии следующего года", "первом полугодии следующего года", "2028-01-01", "2028-06-30", "half"],
  ["до конца первого полугодия 2028 года", "до конца первого полугодия 2028 года", null, "2028-06-30", "half"],
  ["к середине 2028 года", "к середине 2028 года", null, "2028-06-30", "half"],
  ["в текущем году", "текущем году", "2027-01-01", "2027-12-31", "year"],
  ["до конца следующего года", "до конца следующего года", null, "2028-12-31", "year"],
  ["на 2028 финансовый год", "2028 финансовый год", "2028-01-01", "2028-12-31", "year"],
  ["в 2028, 2029 и 2030 годах", "2028, 2029 и 2030 годах", "2028-01-01", "2030-12-31", "period"],
  ["в 2028/29 годах", "2028/29 годах", "2028-01-01", "2029-12-31", "period"],
  ["с 2028 года по 2030 год", "с 2028 года по 2030 год", "2028-01-01", "2030-12-31", "period"],
  ["в течение года", "в течение года", "2027-10-29", "2028-10-29", "relative"],
  ["в течение 30 дней", "в течение 30 дней", "2027-10-29", "2027-11-28", "relative"],
  ["в ближайшие два года", "в ближайшие два года", "2027-10-29", "2029-10-29", "relative"],
  ["на следующем заседании Совета глав государств", "на следующем заседании Совета глав государств", null, null, "relative"],
];

const FORMS = [["zh", ZH], ["en", EN], ["ru", RU]] as const;

describe.each(FORMS)("dates in %s", (language, forms) => {
  it.each(forms)("reads %s", (written, words, earliest, latest, precision) => {
    expect(datesOf(written, language)).toMatchObject([{ text: expect.stringContaining(words), earliest, latest, precision }]);
  });

  it("leaves what is counted from the adoption undated where that is not known", () => {
    const undated = forms.flatMap(([written]) => readDates(written, { rules: TABLES[language]?.dates ?? [] }).filter(({ rule }) => rule.includes("within")));
    expect(undated.every(({ latest }) => latest === null)).toBe(true);
  });
});

describe("dates in any words", () => {
  const PIECES = [
    ...FORMS.flatMap(([, forms]) => forms.map(([written]) => written)),
    "2027", "2028", "年", "月", "日", "至", "–", "-", "/", "今", "明", "前", "底", "3", "31", "13", " ", "by ", "before ", "May ", "to ", "next year", "до ", "к ", "по ", "мая ", "года", "кварталe", "в течение ", "within ", "двух ", "месяцев", "第", "季度", "个月内", "十", "五",
  ];
  const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join(""));

  it("are slices, apart from each other, and end no sooner than they begin", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>("zh", "en", "ru"), (text, language) => {
        const found = datesOf(text, language);
        for (const [order, date] of found.entries()) {
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(found[order - 1]?.end ?? 0);
          expect(date.latest === null || date.latest >= (date.earliest ?? date.latest)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
