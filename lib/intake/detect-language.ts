import type { Language } from "@/lib/extraction/output";

/** A Chinese character says as much as a word of letters does. */
const LETTERS_PER_HAN = 4;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The language of a line by the script of its letters; null where it has none. */
export function detectLanguage(line: string): Language | null {
  const scores: [Language, number][] = [
    ["zh", count(line, /\p{Script=Han}/gu) * LETTERS_PER_HAN],
    ["ru", count(line, /\p{Script=Cyrillic}/gu)],
    ["en", count(line, /\p{Script=Latin}/gu)],
  ];
  const [best] = scores.toSorted(([, left], [, right]) => right - left);
  return best === undefined || best[1] === 0 ? null : best[0];
}
