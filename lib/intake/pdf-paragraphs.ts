/** A run of letters on a page: its words, where it begins and how wide and high it is; `y` grows upwards. */
export type PdfRun = { text: string; x: number; y: number; width: number; height: number };

/** A line of a page. */
type PdfLine = { text: string; left: number; right: number; y: number; height: number };

const HAN = /[\p{Script=Han}，。、；：（）《》“”]/u;

/** Marks that PDF writers put for characters: radicals for Han characters, joined letters for letters. */
function unfold(text: string): string {
  return text.replaceAll(/[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\u00A0\u00AD]/gu, (mark) => (mark === "\u00AD" ? "-" : mark.normalize("NFKC")));
}

/** Letters are set closer than this, in their height; beside Chinese characters typesetters leave a little space that is no word's end. */
const WORD_GAP = 0.2;
const HAN_GAP = 0.6;

/** Joins the runs of a line, with a space where there is a gap between them. */
function joinRuns(runs: readonly PdfRun[]): PdfLine {
  const sorted = runs.toSorted((left, right) => left.x - right.x);
  let text = "";
  let right = Number.POSITIVE_INFINITY;
  for (const run of sorted) {
    const [left, next] = [HAN.test(text.slice(-1)), HAN.test(run.text.charAt(0))];
    const gap = run.x - right > run.height * (left || next ? HAN_GAP : WORD_GAP) && !(left && next);
    text += (gap && !/\s$/u.test(text) && !/^\s/u.test(run.text) ? " " : "") + run.text;
    right = run.x + run.width;
  }
  const [first] = sorted;
  return { text: unfold(text).replaceAll(/\s+/gu, " ").trim(), left: first?.x ?? 0, right, y: first?.y ?? 0, height: Math.max(...runs.map(({ height }) => height)) };
}

/** The lines of a page, from its top. */
function listPageLines(runs: readonly PdfRun[]): PdfLine[] {
  const rows: PdfRun[][] = [];
  const printed = runs.filter(({ text }) => text.trim() !== "").toSorted((one, other) => other.y - one.y);
  for (const run of printed) {
    const row = rows.at(-1);
    const opening = row?.[0];
    if (row === undefined || opening === undefined || opening.y - run.y > Math.max(opening.height, run.height) * 0.5) rows.push([run]);
    else row.push(run);
  }
  return rows.map(joinRuns);
}

const PAGE_NUMBER = /^[-–—\s]*(?:(?:page|стр\.|страница|第)\s*)?\d{1,3}(?:\s*页)?(?:\s*(?:\/|of|из|共)\s*\d{1,3}\s*页?)?[-–—\s]*$/iu;
/** So many lines at a page's top and bottom may be running heads. */
const MARGIN_LINES = 2;

function plainOf({ text }: PdfLine): string {
  return text.replaceAll(/\d+/gu, "#");
}

/** Lines at the top and the bottom that most pages repeat, save for a number. */
function findRunningHeads(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const words of new Set([...lines.slice(0, MARGIN_LINES), ...lines.slice(-MARGIN_LINES)].map(plainOf))) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3 || (count > 1 && count >= pages.length * 0.6)).map(([words]) => words));
}

function withoutHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const heads = pages.length < 2 ? new Set<string>() : findRunningHeads(pages);
  return pages.map((lines) =>
    lines.filter((line, position) => {
      const atEdge = position < MARGIN_LINES || position >= lines.length - MARGIN_LINES;
      return !(atEdge && (PAGE_NUMBER.test(line.text) || heads.has(plainOf(line))));
    }),
  );
}

/** The value that this share of the values does not pass. */
function quantile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
}

/** Where lines begin and end, the space between them, and how far paragraphs are indented (null where they are not). */
type Layout = { left: number; right: number; gap: number; indent: number | null; height: number };

/** A line less indented than this is not, a line more indented is centred. */
const LEAST_INDENT = 0.8;
const MOST_INDENT = 6;

/** The indent that many lines have. */
function findIndent(lines: readonly PdfLine[], left: number): number | null {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const indent = Math.round(line.left - left);
    if (indent > line.height * LEAST_INDENT && indent < line.height * MOST_INDENT) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, one], [, other]) => other - one);
  return best !== undefined && best[1] >= Math.max(2, lines.length * 0.1) ? best[0] : null;
}

function layoutOf(pages: readonly (readonly PdfLine[])[]): Layout {
  const lines = pages.flat();
  const gaps = pages.flatMap((page) => page.slice(1).map((line, position) => (page[position]?.y ?? 0) - line.y));
  const left = quantile(lines.map((line) => line.left), 0.1);
  // Paragraphs of a line or two have as many wide gaps as narrow ones; the narrow ones are between lines.
  return { left, right: quantile(lines.map(({ right }) => right), 0.97), gap: quantile(gaps, 0.25), indent: findIndent(lines, left), height: quantile(lines.map(({ height }) => height), 0.5) };
}

const SENTENCE_END = /[.!?:;。！？：；][”"»」）)\]]*$/u;
const ITEM = /^(?:[•●▪■◦·*–—-]\s|\(?\d{1,3}[.)、．]\s?\D|[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/u;

function isIndented(line: PdfLine, { before, layout }: { before: PdfLine; layout: Layout }): boolean {
  if (layout.indent !== null && Math.abs(line.left - layout.left - layout.indent) < 1.5) return true;
  return line.left > layout.left + line.height * LEAST_INDENT && line.left > before.left + line.height * LEAST_INDENT;
}

/** A heading or a signature leaves this share of its line free. */
const HEADING_GAP = 0.3;

/** Whether the first word of the next line had room at the end of this one: it was not for the page that the line ended. */
function endsEarly(line: PdfLine, { next, layout }: { next: PdfLine; layout: Layout }): boolean {
  const word = HAN.test(next.text.charAt(0)) ? next.text.slice(0, 2) : (next.text.split(" ", 1)[0] ?? "");
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  return layout.right - line.right > (word.length + 1) * letter * 1.1;
}

/** Letters of another size than these differ by more than this share. */
const RESIZED = 0.15;

function isResized(one: number, other: number): boolean {
  return Math.abs(one - other) > Math.max(one, other) * RESIZED;
}

/** Whether a line goes on with the large letters of the heading line above it: where headings break says nothing of paragraphs. */
function continuesHeading(line: PdfLine, { before, layout }: { before: PdfLine; layout: Layout }): boolean {
  return line.height > layout.height && isResized(line.height, layout.height) && before.y - line.y < line.height * 2;
}

/** Whether a line opens a paragraph: by the space above it, its indent, what it begins with, or how the line before it ended. */
function opens(line: PdfLine, { before, layout, newPage }: { before: PdfLine; layout: Layout; newPage: boolean }): boolean {
  const ended = SENTENCE_END.test(before.text);
  const early = endsEarly(before, { next: line, layout });
  const resized = isResized(line.height, before.height);
  if (!resized && !newPage && continuesHeading(line, { before, layout })) return false;
  if (resized || (ITEM.test(line.text) && (ended || early))) return true;
  if (ended && (early || isIndented(line, { before, layout }))) return true;
  // Where nothing but space parts paragraphs, the end of a page hides it: a sentence that ends there mostly ends its paragraph.
  if (newPage) return ended && layout.indent === null;
  const space = layout.gap > 0 && before.y - line.y > layout.gap * 1.35;
  return space || isIndented(line, { before, layout }) || (early && layout.right - before.right > (layout.right - layout.left) * HEADING_GAP);
}

/** First halves of compounds: their hyphen is the word's own and stays at the end of a line. */
const COMPOUND = /(?<!\p{L})(?:премьер|вице|торгово|социально|научно|культурно|военно|гуманитарно|информационно|финансово|anti|non|vice|long|well|cross|multi|high|counter)[-\u2010]$/iu;

/** The words of a paragraph's lines: a word parted at the end of a line is whole again. */
function joinWords(before: string, after: string): string {
  if (COMPOUND.test(before) || (/\d[-–—]$/u.test(before) && /^\d/u.test(after))) return before + after;
  if (/\p{Ll}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  const chinese = HAN.test(before) && HAN.test(after) && !(/[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after));
  if (chinese || /\p{L}[-\u2010]$/u.test(before)) return before + after;
  return `${before} ${after}`;
}

/** The paragraphs of a document's pages, without running heads and page numbers. */
export function listPdfParagraphs(pages: readonly (readonly PdfRun[])[]): string[] {
  const printed = withoutHeads(pages.map(listPageLines));
  const layout = layoutOf(printed);
  const paragraphs: string[][] = [];
  let before: PdfLine | undefined;
  for (const lines of printed) {
    for (const [position, line] of lines.entries()) {
      if (before === undefined || opens(line, { before, layout, newPage: position === 0 })) paragraphs.push([]);
      paragraphs.at(-1)?.push(line.text);
      before = line;
    }
  }
  return paragraphs.map((lines) => lines.reduce((text, line) => (text === "" ? line : joinWords(text, line)), ""));
}
