import type { CompiledGrammar } from "../languages/compile";
import type { MaskedText } from "../text/mask";

/** A sentence's place, its end mark left out. */
export type Sentence = { start: number; end: number };

function isAsideOnly(masked: string): boolean {
  return /^\s*\(\uFFFC*\)\s*$/u.test(masked);
}

/** The full stop of "г." is the abbreviation's, wherever the sentence ends. */
function isAbbreviation(masked: string, at: number): boolean {
  return masked.charAt(at) === "." && /(?<!\p{L})гг?$/u.test(masked.slice(Math.max(0, at - 3), at));
}

/**
 * Splits a paragraph into sentences. A bracket that stands after the end mark, alone, still belongs to the sentence before it.
 * @example …会议成果。(2025年10月22日,视频方式)。 is one sentence
 */
export function splitSentences({ masked }: MaskedText, { grammar }: CompiledGrammar): Sentence[] {
  const pattern = new RegExp(grammar.sentenceEnd, grammar.flags.replace("y", "g").replace("i", ""));
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of [...masked.matchAll(pattern), null]) {
    // A closing quotation mark behind the end mark belongs to the sentence, and so does the end mark before it.
    const end = match === null ? masked.length : match.index + (match[0].length > 1 || isAbbreviation(masked, match.index) ? match[0].length : 0);
    const words = masked.slice(start, end);
    const previous = sentences.at(-1);
    if (previous !== undefined && isAsideOnly(words)) previous.end = end;
    else if (words.trim() !== "") sentences.push({ start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length });
    start = match === null ? end : match.index + match[0].length;
  }
  return sentences;
}
