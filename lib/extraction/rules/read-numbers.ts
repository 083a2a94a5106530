import { readNumeral } from "../languages/dates-zh";
import { CARDINALS_RU, COUNTED_ZH, FIGURES, ORDINAL_ZH, plainFigure, readWordEn, SCALES } from "../languages/numbers";
import type { Language } from "../output";
import type { Reading } from "./read-paragraph";
import { listOrdinals, listRomans } from "./read-ordinal";
import { placeAround } from "./places-within";

/** A number in a text. `firm` ones are figures and numbers of meetings, which a translation has to have; words it may paraphrase. */
export type NumberWords = { start: number; end: number; text: string; value: number; ordinal: boolean; firm: boolean };

type Text = { folded: string; language: Language };

/** No scale is longer. */
const SCALE_LENGTH = 11;
const YEARS = { from: 1900, to: 2100 };

function scaleAfter({ folded, language }: Text, end: number): number {
  const words = folded.slice(end, end + SCALE_LENGTH);
  return SCALES[language].find(([pattern]) => pattern.test(words))?.[1] ?? 1;
}

function listFigures(text: Text): NumberWords[] {
  return [...text.folded.matchAll(FIGURES[text.language])].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const value = plainFigure(match[0], text.language) * scaleAfter(text, end);
    return { start, end, text: match[0], value, ordinal: /^(?:st|nd|rd|th|-?(?:го|е|ое|м|ом|я|й|х))(?!\p{L})/u.test(text.folded.slice(end, end + 4)), firm: true };
  });
}

function listWordsZh({ folded }: Text): NumberWords[] {
  const ordinals = [...folded.matchAll(ORDINAL_ZH)].map((match) => ({
    start: match.index, end: match.index + match[0].length, text: match[0], value: match.groups?.["first"] === undefined ? (readNumeral(match.groups?.["n"] ?? "") ?? 0) : 1, ordinal: true, firm: match.groups?.["first"] === undefined,
  }));
  const counted = [...folded.matchAll(COUNTED_ZH)].map((match) => ({
    start: match.index, end: match.index + match[0].length, text: match[0], value: match[0] === "两" ? 2 : (readNumeral(match.groups?.["n"] ?? "") ?? 0), ordinal: false, firm: false,
  }));
  return [...ordinals, ...counted];
}

function listWordsEn({ folded }: Text): NumberWords[] {
  return [...folded.matchAll(/\p{L}+(?:-\p{L}+)?/gu)].flatMap((match) => {
    const read = readWordEn(match[0]);
    return read === null ? [] : [{ start: match.index, end: match.index + match[0].length, text: match[0], ...read, firm: false }];
  });
}

function listWordsRu({ folded }: Text): NumberWords[] {
  const cardinals = [...folded.matchAll(/[\p{L}]+/gu)].flatMap((match) => {
    const value = CARDINALS_RU.find(([pattern]) => pattern.test(match[0].toLowerCase()))?.[1];
    return value === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, text: match[0], value, ordinal: false, firm: false }];
  });
  return [...listOrdinals(folded, "ru").map((ordinal) => ({ ...ordinal, ordinal: true, firm: /^\d/u.test(ordinal.text) })), ...cardinals];
}

const WORDS: Record<Language, (text: Text) => NumberWords[]> = { zh: listWordsZh, en: listWordsEn, ru: listWordsRu };

/** Every number of a text, figures first; one that two rules read stands twice. */
export function listAllNumbers({ view, language }: Reading): NumberWords[] {
  const text = { folded: view.folded, language };
  return [...listFigures(text), ...WORDS[language](text), ...listRomans(view.folded).map((roman) => ({ ...roman, ordinal: true, firm: false }))];
}

/** The numbers of a text that are no part of a date nor of a longer number. */
export function listNumbers(reading: Reading): NumberWords[] {
  const numbers: NumberWords[] = [];
  for (const number of listAllNumbers(reading).toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    const { start, end, value } = number;
    const isYear = value >= YEARS.from && value <= YEARS.to && /^\d{4}$/u.test(number.text);
    const dated = placeAround(reading.dates, { start, end }) !== null || (/^\d/u.test(number.text) && /^ ?[年月日]/u.test(reading.view.folded.slice(end, end + 2)));
    if (!isYear && !dated && end > (numbers.at(-1)?.end ?? 0)) numbers.push(number);
  }
  return numbers;
}
