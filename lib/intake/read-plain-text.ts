import { decodeText } from "./decode-text";
import { detectLanguage } from "./detect-language";
import type { TextLine } from "./text-line";
import { unwrapLines } from "./unwrap-lines";

/** The lines of a text, blank ones left out but counted. */
export function listLines(text: string): TextLine[] {
  return text
    .split(/\r\n|\n|\r/u)
    .map((words, position) => ({ line: position + 1, text: words, language: detectLanguage(words) }))
    .filter((line) => line.text.trim() !== "");
}

/** Reads a plain text as paragraphs, mostly a line each. */
export function readParagraphs(text: string): TextLine[] {
  return unwrapLines(listLines(text));
}

/** Reads a plain text file as paragraphs. @throws IntakeError as decodeText does */
export function readPlainText(file: { name: string; bytes: Uint8Array }): TextLine[] {
  return readParagraphs(decodeText(file));
}
