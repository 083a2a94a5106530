import type { Language } from "../output";

/** What the words behind a number multiply it by. Chinese counts in ten thousands and hundred millions. @example 40亿, 4 billion, 4 млрд */
export const SCALES: Record<Language, readonly (readonly [RegExp, number])[]> = {
  zh: [[/^万亿/u, 1e12], [/^千万/u, 1e7], [/^百万/u, 1e6], [/^亿/u, 1e8], [/^万/u, 1e4], [/^千/u, 1e3]],
  en: [[/^ ?thousand\b/iu, 1e3], [/^ ?(?:million|mln)\b/iu, 1e6], [/^ ?(?:billion|bn)\b/iu, 1e9], [/^ ?(?:trillion|trn)\b/iu, 1e12]],
  ru: [[/^ ?тыс/iu, 1e3], [/^ ?(?:миллион|млн)/iu, 1e6], [/^ ?(?:миллиард|млрд)/iu, 1e9], [/^ ?(?:триллион|трлн)/iu, 1e12]],
};

/** Figures, with the marks that each language puts between thousands and before decimals. */
export const FIGURES: Record<Language, RegExp> = {
  zh: /(?<![\d.,A-Za-z]|[A-Za-z]-)\d{1,3}(?:,\d{3})+(?!\d)|(?<![\d.,A-Za-z]|[A-Za-z]-)\d+(?:\.\d+)?(?![A-Za-z])/gu,
  en: /(?<![\d.,\p{L}]|\p{L}-)\d{1,3}(?:,\d{3})+(?!\d)|(?<![\d.,\p{L}]|\p{L}-)\d+(?:\.\d+)?(?!\p{L}(?<!s|n|r|t))/gu,
  ru: /(?<![\d.,\p{L}]|\p{L}-)\d{1,3}(?: \d{3})+(?!\d)|(?<![\d.,\p{L}]|\p{L}-)\d+(?:,\d+)?(?!\p{L})/gu,
};

/** A number with its thousands and decimals as a plain one. */
export function plainFigure(figure: string, language: Language): number {
  return Number(language === "ru" ? figure.replaceAll(" ", "").replace(",", ".") : figure.replaceAll(",", ""));
}

/** Chinese numerals before what they count; a numeral in a fixed expression counts nothing. */
export const COUNTED_ZH = /(?<![第\d〇一二两三四五六七八九十百千万点分])(?<n>[一二两三四五六七八九十]{1,3})(?=个|场|项|名|家|国(?!家)|年|次|届|轮|天|方面|大|股|条|座|份|批|周年|种|位|期)/gu;
/** Numbers of meetings and of the like. @example 第二十四次 */
export const ORDINAL_ZH = /第(?<n>[一二三四五六七八九十]{1,4}|\d{1,3})(?:次|届|轮|个)|(?<first>首)(?:次|届|个|轮)/gu;

const CARDINALS_EN = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];
const ORDINALS_EN = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
const TENS_EN: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const ROUND_EN: Record<string, number> = { thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100, hundred: 100, twice: 2, double: 2, ...TENS_EN };

/** The value of an English number word and whether it is an ordinal; null where it is none. @example twenty-fourth, tenfold */
export function readWordEn(word: string): { value: number; ordinal: boolean } | null {
  const plain = word.toLowerCase().replace(/fold$/u, "");
  const [cardinal, ordinal] = [CARDINALS_EN.indexOf(plain), ORDINALS_EN.indexOf(plain)];
  if (cardinal >= 0 || ordinal >= 0) return { value: Math.max(cardinal, ordinal), ordinal: ordinal >= 0 };
  const round = ROUND_EN[plain];
  if (round !== undefined) return { value: round, ordinal: plain.endsWith("th") };
  const [tens, ones] = plain.split("-");
  const base = TENS_EN[tens ?? ""];
  if (base === undefined || ones === undefined) return null;
  const unit = Math.max(CARDINALS_EN.indexOf(ones), ORDINALS_EN.indexOf(ones));
  return unit > 0 && unit < 10 ? { value: base + unit, ordinal: ORDINALS_EN.includes(ones) } : null;
}

/** Russian cardinal numerals in any case. */
export const CARDINALS_RU: readonly (readonly [RegExp, number])[] = [
  [/^(?:два|две|двух|двум|двумя|дважды|вдвое|оба|обе|обеих|обоих)$/u, 2], [/^(?:три|трех|трем|тремя|трижды|втрое)$/u, 3], [/^четыр(?:е|ех|ем|ьмя)$/u, 4], [/^пять(?:ю)?$|^пяти$/u, 5], [/^шесть(?:ю)?$|^шести$/u, 6],
  [/^семь(?:ю)?$|^семи$/u, 7], [/^восемь(?:ю)?$|^восьми$/u, 8], [/^девять(?:ю)?$|^девяти$/u, 9], [/^десять(?:ю)?$|^десяти$/u, 10], [/^одиннадцат[ьи]$/u, 11], [/^двенадцат[ьи]$/u, 12], [/^пятнадцат[ьи]$/u, 15],
  [/^двадцат[ьи]$/u, 20], [/^тридцат[ьи]$/u, 30], [/^сорока?$/u, 40], [/^пят(?:ьдесят|идесяти)$/u, 50], [/^(?:сто|ста|стократно)$/u, 100],
];
