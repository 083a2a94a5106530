import { toSimplified } from "./simplify";

const WIDE_OFFSET = 0xfee0;

/** Full-width letters, digits and marks as their usual half-width ones; the length stays the same. */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - WIDE_OFFSET));
}

const HAN_DIGITS = "〇一二三四五六七八九";

/** A year in Chinese numerals: the only four of them that stand together. @example 二〇二六年 → 2026年 */
function toDigits(text: string): string {
  return text.replace(/(?<![〇零○一二三四五六七八九十百千])[〇零○一二三四五六七八九]{4}(?![〇零○一二三四五六七八九十百千])/gu, (year) => [...year].map((mark) => Math.max(0, HAN_DIGITS.indexOf(mark))).join(""));
}

/**
 * The text as the rules read it: half-width marks, simplified characters, years in digits, plain spaces, hyphens and apostrophes, е for ё.
 * It is as long as the text, so that every place in the one is a place in the other.
 */
export function foldText(text: string): string {
  return toDigits(toSimplified(toHalfWidth(text)))
    .replace(/[\u00A0\u2007-\u200A\u202F\u3000\t\r\n]/gu, " ")
    .replace(/[\u2010\u2011\u00AD]/gu, "-")
    .replaceAll("’", "'")
    .replaceAll("ё", "е")
    .replaceAll("Ё", "Е");
}

/** The words of a text without what printing changes: width, case, spaces and punctuation. Doing it twice is doing it once. */
export function normaliseWords(text: string): string {
  return text.normalize("NFKC").toLowerCase().normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
