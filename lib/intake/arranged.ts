import type { Language, PerLanguage } from "@/lib/extraction/output";
import type { ArrangedParagraph, Piece } from "./pieces";
import { piecesOf, type TextLine } from "./text-line";

/** A document's paragraphs, its title first, with the languages that they are in, in the order of the file or files. */
export type ArrangedText = {
  languages: Language[];
  paragraphs: ArrangedParagraph[];
};

export const LANGUAGE_NAMES: Record<Language, string> = { zh: "Chinese", en: "English", ru: "Russian" };

type Arrangement = {
  order: readonly Language[];
  certainty: number;
  /** Languages whose line other paragraphs have a part of. */
  shared?: readonly Language[];
};

function numbersOf(pieces: readonly Piece[]): number[] {
  return [...new Set(pieces.map(({ line }) => line))];
}

/** A paragraph of lines in several languages. */
export function toParagraph(lines: PerLanguage<TextLine>, { order, certainty, shared = [] }: Arrangement): ArrangedParagraph {
  const entries = order.flatMap((language) => (lines[language] === undefined ? [] : [[language, lines[language]] as const]));
  const several = entries.some(([language, line]) => shared.includes(language) || numbersOf(piecesOf(line)).length > 1);
  const pieced = entries.filter(([, { pieces }]) => pieces !== undefined);
  return {
    line: Object.fromEntries(entries.map(([language, { line }]) => [language, line])),
    ...(several ? { lines: Object.fromEntries(entries.map(([language, line]) => [language, numbersOf(piecesOf(line))])) } : {}),
    text: Object.fromEntries(entries.map(([language, { text }]) => [language, text])),
    certainty,
    ...(pieced.length === 0 ? {} : { pieces: Object.fromEntries(pieced.map(([language, line]) => [language, piecesOf(line)])) }),
  };
}
