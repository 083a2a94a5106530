import type { Language } from "@/lib/extraction/output";
import { detectLanguage } from "./detect-language";
import type { Piece } from "./pieces";

/** A line that holds words, or a paragraph of a format without lines: its number, from 1, and its text as it stands there. */
export type TextLine = {
  line: number;
  text: string;
  language: Language | null;
  /** Where the text stands, where it is not one whole line. */
  pieces?: Piece[];
  /** It is an item of a list. */
  item?: boolean;
};

/** The pieces of a line; a whole line is one. */
export function piecesOf({ line, text, pieces }: TextLine): Piece[] {
  return pieces ?? [{ line, from: 0, at: 0, length: text.length }];
}

/** A stretch of a line as a line of its own. */
export function cutLine(line: TextLine, { start, end }: { start: number; end: number }): TextLine {
  const text = line.text.slice(start, end);
  const pieces = piecesOf(line).flatMap((piece): Piece[] => {
    const [from, to] = [Math.max(piece.at, start), Math.min(piece.at + piece.length, end)];
    return to <= from ? [] : [{ line: piece.line, from: piece.from + from - piece.at, at: from - start, length: to - from }];
  });
  return { ...line, line: pieces[0]?.line ?? line.line, text, language: detectLanguage(text), pieces };
}

/** A line without the spaces round it. */
export function trimLine(line: TextLine): TextLine {
  const start = line.text.length - line.text.trimStart().length;
  const end = line.text.trimEnd().length;
  return start === 0 && end === line.text.length ? line : cutLine(line, { start, end: Math.max(start, end) });
}

/** Several lines as one text, with words put between them where they are joined. */
export function joinLines(lines: readonly [TextLine, ...TextLine[]], separate: (before: string, after: string) => string): TextLine {
  const [first, ...rest] = lines;
  if (rest.length === 0) return first;
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  for (const [position, line] of lines.entries()) {
    const before = lines[position - 1];
    const separator = before === undefined ? "" : separate(before.text, line.text);
    pieces.push(...piecesOf(line).map((piece) => ({ ...piece, at: piece.at + length + separator.length })));
    parts.push(separator, line.text);
    length += separator.length + line.text.length;
  }
  const text = parts.join("");
  return { ...first, text, language: detectLanguage(text), pieces };
}
