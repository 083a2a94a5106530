import type { Language, PerLanguage, Source } from "./output";

/** One aligned paragraph of the text: the line it was read from and its words, in each language that has it. */
export type InputParagraph = {
  line: PerLanguage<number>;
  /** All lines, only where the paragraph spans or shares several. */
  lines?: PerLanguage<number[]>;
  /** The line as it stands in the file, untrimmed, without its line break. */
  text: PerLanguage<string>;
  /** How sure it is that the texts are of the same paragraph, 0 to 1. */
  certainty: number;
};

/** A communiqué as lines of text, before anything is understood. */
export type ExtractionInput = {
  sources: Source[];
  languages: Language[];
  title: InputParagraph;
  paragraphs: InputParagraph[];
};

/** The languages that decide, the first one first: Chinese and Russian are official, English is a translation. */
export const DECIDING_ORDER: readonly Language[] = ["zh", "ru", "en"];
