import type { Language } from "@/lib/extraction/output";
import { decodeText } from "./decode-text";
import { detectLanguage } from "./detect-language";

/** A line that holds words: its number in the file, from 1, and its text as it stands there. */
export type TextLine = { line: number; text: string; language: Language | null };

/** The lines of a text, blank ones left out but counted. */
export function listLines(text: string): TextLine[] {
  return text
    .split(/\r\n|\n|\r/u)
    .map((words, position) => ({ line: position + 1, text: words, language: detectLanguage(words) }))
    .filter((line) => line.text.trim() !== "");
}

/** Reads a plain text file as lines. @throws IntakeError as decodeText does */
export function readPlainText(file: { name: string; bytes: Uint8Array }): TextLine[] {
  return listLines(decodeText(file));
}
