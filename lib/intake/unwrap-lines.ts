import { lengthOf } from "@/lib/extraction/rules/align-costs";
import { cutLine, joinLines, type TextLine, trimLine } from "./text-line";

/** A line this long, in letters, was not broken to fit a page. */
const LONGEST = 180;
/** A line that ends a sentence and is shorter than this share of the widest ends its paragraph too. */
const SHORT = 0.85;
const SENTENCE_END = /[.!?。！？:：;；][”"»」』）)\]]*\s*$/u;
const HYPHEN = /\p{Ll}[-\u00AD\u2010]$/u;

function widthOf({ text, language }: TextLine): number {
  return lengthOf(text, language ?? "en");
}

/** Whether a line follows the one before it without a blank line and in its language. */
function follows(line: TextLine, before: TextLine | undefined): boolean {
  return before !== undefined && line.line === before.line + 1 && line.language === before.language && line.item !== true;
}

/** The width that nearly all lines keep to. */
function widest(lines: readonly TextLine[]): number {
  const widths = lines.map(widthOf).toSorted((left, right) => left - right);
  return widths[Math.floor(widths.length * 0.95)] ?? 0;
}

/** Lines broken to a width: most go on in the next one, in the middle of a sentence. */
function isWrapped(lines: readonly TextLine[]): boolean {
  const followed = lines.filter((_, position) => {
    const next = lines[position + 1];
    return next !== undefined && follows(next, lines[position]);
  });
  const open = followed.filter(({ text }) => !SENTENCE_END.test(text));
  return lines.length >= 6 && widest(lines) <= LONGEST && followed.length * 2 > lines.length && open.length * 10 > followed.length * 6 && widest(open) > widest(lines) * 0.6;
}

/** What stands between two lines of one paragraph: nothing in Chinese, a space elsewhere. */
export function separatorOf(before: string, after: string): string {
  return /[\p{Script=Han}，。、；：（）《》“”！？]$/u.test(before) && /^[\p{Script=Han}，。、；：（）《》“”！？\d]/u.test(after) ? "" : " ";
}

/** Whether a word was parted at the end of a line. */
function parted(text: string, next: string | undefined): boolean {
  return HYPHEN.test(text) && /^\p{Ll}/u.test(next ?? "");
}

/** Joins the lines of a paragraph, a word that was parted at the end of a line among them. */
export function joinWrapped(lines: readonly [TextLine, ...TextLine[]]): TextLine {
  const [first, ...rest] = lines;
  const trimmed = [first, ...rest.map(trimLine)].map((line, position, all) => {
    const text = line.text.trimEnd();
    const cut = parted(text, all[position + 1]?.text.trimStart()) ? 1 : 0;
    return position === all.length - 1 || text.length - cut === line.text.length ? line : cutLine(line, { start: 0, end: text.length - cut });
  });
  const [head = first, ...tail] = trimmed;
  const glued = new Set(lines.flatMap(({ text }, position) => (parted(text.trimEnd(), lines[position + 1]?.text.trimStart()) ? [trimmed[position]?.text] : [])));
  return joinLines([head, ...tail], (before, after) => (glued.has(before) ? "" : separatorOf(before, after)));
}

function groupParagraphs(lines: readonly TextLine[], width: number): [TextLine, ...TextLine[]][] {
  const groups: [TextLine, ...TextLine[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const ended = before === undefined || (SENTENCE_END.test(before.text) && widthOf(before) < width * SHORT) || widthOf(before) < width * 0.5;
    const indented = /^(?:\u3000|\t| {2})/u.test(line.text);
    if (group === undefined || !follows(line, before) || ended || indented) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** Joins lines that were broken to fit a page into paragraphs; a text of whole paragraphs stays as it is. */
export function unwrapLines(lines: readonly TextLine[]): TextLine[] {
  if (!isWrapped(lines)) return [...lines];
  return groupParagraphs(lines, widest(lines)).map(joinWrapped);
}
