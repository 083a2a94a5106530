import { readNumeral } from "../../languages/dates-zh";
import type { Reading } from "../read-paragraph";
import { listCompared, noticeOf, type Words, ZH_EN } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

type Numbered = Words & { value: number };

const ORDINAL_ZH = /第(?<n>[一二三四五六七八九十]{1,4}|\d{1,3})(?:次|届|轮)/gu;
const DIGITS = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)|(?<![\d.,])\d+(?:\.\d+)?/gu;
const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];
const ORDINALS = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const ROUND: Record<string, number> = { thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100, hundred: 100, ...TENS };
/** Chinese counts in ten thousands and hundred millions, English in millions and billions. */
const SCALES_ZH: Record<string, number> = { 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };
const SCALES_EN: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** The value of an English number word, ordinal or not; null where it is none. @example twenty-fourth → 24 */
function readWord(word: string): number | null {
  const plain = word.toLowerCase();
  const small = Math.max(WORDS.indexOf(plain), ORDINALS.indexOf(plain));
  if (small >= 0) return small;
  const round = ROUND[plain];
  if (round !== undefined) return round;
  const [tens, ones] = plain.split("-");
  const base = TENS[tens ?? ""];
  if (base === undefined || ones === undefined) return null;
  const unit = Math.max(WORDS.indexOf(ones), ORDINALS.indexOf(ones));
  return unit > 0 && unit < 10 ? base + unit : null;
}

/** What the words behind a number multiply it by. @example 40亿, 4 billion */
function scaleAfter(text: string, end: number): number {
  const [chinese] = /^(?:万亿|百万|千万|万|亿)/u.exec(text.slice(end, end + 2)) ?? [];
  if (chinese !== undefined) return SCALES_ZH[chinese] ?? 1;
  const [, english] = /^ (thousand|million|billion|trillion)\b/iu.exec(text.slice(end, end + 10)) ?? [];
  return english === undefined ? 1 : (SCALES_EN[english.toLowerCase()] ?? 1);
}

/** Digits outside dates. */
function listDigits({ view, dates }: Reading): Numbered[] {
  return [...view.folded.matchAll(DIGITS)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const dated = dates.some((date) => start >= date.start && end <= date.end) || /[年月日]/u.test(view.text.charAt(end)) || /^\d{4}$/u.test(match[0]);
    return dated ? [] : [{ start, end, text: match[0], value: Number(match[0].replaceAll(",", "")) * scaleAfter(view.folded, end) }];
  });
}

function listOrdinalsZh({ view }: Reading): Numbered[] {
  return [...view.folded.matchAll(ORDINAL_ZH)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0], value: readNumeral(match.groups?.["n"] ?? "") }));
}

function listAnyEn({ view }: Reading): number[] {
  const words = view.text.match(/\p{L}+(?:-\p{L}+)?/gu) ?? [];
  const digits = [...view.text.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map((match) => Number(match[0].replaceAll(",", "")) * scaleAfter(view.folded, match.index + match[0].length));
  return [...words.flatMap((word) => readWord(word) ?? []), ...digits];
}

/** Numbers and sessions' ordinals that the translation does not have, dates left out. */
export function noticeNumbers(question: NoticeQuestion): FoundNotice[] {
  return listCompared(question, ZH_EN).flatMap((compared) => {
    const answered = new Set(listAnyEn(compared.other));
    const ordinals = listOrdinalsZh(compared.own);
    const digits = listDigits(compared.own).filter(({ start }) => !ordinals.some((ordinal) => start >= ordinal.start && start < ordinal.end));
    const lost = [...ordinals, ...digits].filter(({ value }) => !answered.has(value));
    const known = new Set([...ordinals, ...listDigits(compared.own)].map(({ value }) => value));
    const strange = listDigits(compared.other).filter(({ value }) => !known.has(value));
    return lost.map((number, position) => {
      const instead = strange[position] ?? null;
      const message = instead === null ? `“${number.text}” is missing in the translation.` : `“${number.text}” is translated “${instead.text}”.`;
      return noticeOf(compared, { code: "translation.number", message, own: number, other: instead });
    });
  });
}
