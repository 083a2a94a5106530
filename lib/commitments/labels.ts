import { LANGUAGES } from "@/lib/clauses/schema";
import type { Words } from "@/lib/commitments/schema";
import type { Language } from "@/lib/extraction/output";

/** Each language by its own name, as a label of a text in it. */
export const LANGUAGE_NAMES: Record<Language, string> = { zh: "中文", ru: "Русский", en: "English" };

/** The words to show a reader of a language: their own, else the official ones, else what there is; null where there are none. */
export function wordsFor(words: Words, language: Language): { language: Language; text: string } | null {
  for (const candidate of [language, ...LANGUAGES]) {
    const text = words[candidate];
    if (text) return { language: candidate, text };
  }
  return null;
}

/** A hash in groups that an eye can compare: the first eight digits and the last four. */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 4)} ${sha256.slice(4, 8)} … ${sha256.slice(-4)}`;
}

/** The language of words taken from the communiqué: Chinese and Russian show themselves by their letters; figures alone count as English. */
export function languageOfWords(text: string): Language {
  if (/\p{Script=Han}/u.test(text)) return "zh";
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}
