import { readNumeral } from "../languages/dates-zh";
import type { Language } from "../output";

const EN_ONES = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"];
const EN_TENS: readonly [RegExp, number][] = [[/^twent(?:y|ieth)/u, 20], [/^thirt(?:y|ieth)/u, 30], [/^fort(?:y|ieth)/u, 40]];
/** Stems, since the ending is that of any case; longer ones first where one opens another. */
const RU_ONES: readonly [string, number][] = [
  ["одиннадцат", 11], ["двенадцат", 12], ["тринадцат", 13], ["четырнадцат", 14], ["пятнадцат", 15], ["шестнадцат", 16], ["семнадцат", 17], ["восемнадцат", 18], ["девятнадцат", 19], ["десят", 10],
  ["перв", 1], ["втор", 2], ["трет", 3], ["четверт", 4], ["пят", 5], ["шест", 6], ["седьм", 7], ["восьм", 8], ["девят", 9],
];
const RU_TENS: readonly [RegExp, number][] = [[/^двадцат/u, 20], [/^тридцат/u, 30], [/^сорок/u, 40]];
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

function readRoman(text: string): number {
  const values = [...text.toLowerCase()].map((mark) => ROMAN[mark] ?? 0);
  return values.reduce((sum, value, position) => sum + (value < (values[position + 1] ?? 0) ? -value : value), 0);
}

/** twenty-fourth, twentieth, fourth */
function readEnglish(words: string): number | null {
  const plain = words.toLowerCase();
  const tens = EN_TENS.find(([pattern]) => pattern.test(plain))?.[1] ?? 0;
  const rest = tens === 0 ? plain : plain.replace(/^\p{L}+[\s-]*/u, "");
  const ones = EN_ONES.indexOf(rest);
  return ones < 0 || tens + ones === 0 ? null : tens + ones;
}

/** двадцать четвертого, двадцатое, четвертом */
function readRussian(words: string): number | null {
  const plain = words.toLowerCase();
  const tens = RU_TENS.find(([pattern]) => pattern.test(plain))?.[1] ?? 0;
  const rest = tens === 0 ? plain : plain.replace(/^\p{L}+\s*/u, "");
  const ones = RU_ONES.find(([stem]) => rest.startsWith(stem))?.[1] ?? 0;
  return tens + ones === 0 ? null : tens + ones;
}

const EN_WORDS = `(?:twenty|thirty|forty)[\\s-]+(?:${EN_ONES.slice(1, 10).join("|")})|twentieth|thirtieth|fortieth|${EN_ONES.slice(1).toReversed().join("|")}`;
const RU_WORDS = `(?:двадцать|тридцать|сорок)\\s+(?:${RU_ONES.slice(10).map(([stem]) => stem).join("|")})\\p{L}+|(?:двадцат|тридцат|${RU_ONES.map(([stem]) => stem).join("|")})\\p{L}+`;

const SESSION: Record<Language, RegExp> = {
  zh: /第(?<digits>[一二三四五六七八九十]{1,4}|\d{1,3})(?:次|届)/u,
  en: new RegExp(`\\b(?:(?<digits>\\d{1,3})(?:st|nd|rd|th)|(?<words>${EN_WORDS})|(?<roman>[XVI]{1,6})) (?=(?:regular |annual |SCO )*(?:meeting|session|summit|council|CHS|CHG))`, "iu"),
  ru: new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<digits>\\d{1,3})-?(?:го|е|ое|м|ом)|(?<words>${RU_WORDS})|(?<roman>[XVI]{1,6})) (?=(?:очередно\\p{L}+ |юбилейно\\p{L}+ )?(?:заседани|саммит|встреч|совещани))`, "iu"),
};

/** An ordinal number in a text. */
export type OrdinalWords = { start: number; end: number; text: string; value: number };

const ORDINALS: Record<"zh" | "ru", RegExp> = {
  zh: /第(?<digits>[一二三四五六七八九十]{1,4}|\d{1,3})[次届]/gu,
  ru: new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<digits>\\d{1,3})-?(?:го|е|ое|м|ом|ая|й|ой|му|я|х)|(?<words>${RU_WORDS}))(?!\\p{L})`, "giu"),
};

/** Every ordinal number of an official text, in digits or in words. */
export function listOrdinals(text: string, language: "zh" | "ru"): OrdinalWords[] {
  return [...text.matchAll(ORDINALS[language])].flatMap((match) => {
    const { digits, words } = match.groups ?? {};
    const value = digits === undefined ? readRussian(words ?? "") : readNumeral(digits);
    return value === null ? [] : [{ start: match.index, end: match.index + match[0].length, text: match[0], value }];
  });
}

/** The number of a meeting as a text names it, in digits or in words; null where it names none. @example двадцать четвертого заседания */
export function readSession(text: string, language: Language): number | null {
  const groups = SESSION[language].exec(text)?.groups;
  if (groups === undefined) return null;
  const { digits, words, roman } = groups;
  if (digits !== undefined) return readNumeral(digits);
  if (roman !== undefined) return readRoman(roman);
  if (words === undefined) return null;
  return language === "ru" ? readRussian(words) : readEnglish(words);
}

/** Roman numerals that stand alone, in Latin letters or with the Cyrillic Х; a single I or V is as often an initial. @example XXI */
export function listRomans(text: string): OrdinalWords[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}.])[IVXХ]{2,6}(?![\p{L}\p{N}])/gu)].map((match) => ({
    start: match.index, end: match.index + match[0].length, text: match[0], value: readRoman(match[0].replaceAll("Х", "X")),
  }));
}
