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

/** The value of an English number word, ordinal or not; null where it is none. @example twenty-fourth → 24 */
function readWord(word: string): number | null {
  const plain = word.toLowerCase();
  const small = Math.max(WORDS.indexOf(plain), ORDINALS.indexOf(plain));
  if (small >= 0) return small;
  const [tens, ones] = plain.split("-");
  const base = TENS[tens ?? ""];
  if (base === undefined || ones === undefined) return null;
  const unit = Math.max(WORDS.indexOf(ones), ORDINALS.indexOf(ones));
  return unit > 0 && unit < 10 ? base + unit : null;
}

/** Digits outside dates. */
function listDigits({ view, dates }: Reading): Numbered[] {
  return [...view.text.matchAll(DIGITS)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const dated = dates.some((date) => start >= date.start && end <= date.end) || /[年月日]/u.test(view.text.charAt(end)) || /^\d{4}$/u.test(match[0]);
    return dated ? [] : [{ start, end, text: match[0], value: Number(match[0].replaceAll(",", "")) }];
  });
}

function listOrdinalsZh({ view }: Reading): Numbered[] {
  return [...view.text.matchAll(ORDINAL_ZH)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0], value: readNumeral(match.groups?.["n"] ?? "") }));
}

function listAnyEn(reading: Reading): number[] {
  const words = reading.view.text.match(/\p{L}+(?:-\p{L}+)?/gu) ?? [];
  const digits = reading.view.text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? [];
  return [...words.flatMap((word) => readWord(word) ?? []), ...digits.map((text) => Number(text.replaceAll(",", "")))];
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
