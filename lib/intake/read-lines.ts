import { readPlainText } from "./read-plain-text";
import type { TextLine } from "./text-line";

/** Reads a file of any of the formats as lines, each a line of a plain text or a paragraph of another format. @throws IntakeError */
export async function readLines(file: { name: string; bytes: Uint8Array }): Promise<TextLine[]> {
  return Promise.resolve(readPlainText(file));
}
