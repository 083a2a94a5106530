import { breakLines, type PrintedLine } from "./write-pdf";

/** How paragraphs are set: letters to a line, the indent of their first line, and the space after them. */
export type Setting = { width: number; indent: number; space: number };

const TOP = 740;
const BOTTOM = 600;
const LEADING = 14;
const LETTER = 5;

/** Sets paragraphs in lines on small pages with a running head and page numbers. */
export function printPages(paragraphs: readonly string[], { width, indent, space }: Setting): PrintedLine[][] {
  const pages: PrintedLine[][] = [[]];
  let y = TOP;
  for (const paragraph of paragraphs) {
    for (const [position, text] of breakLines(" ".repeat(indent / LETTER) + paragraph, width).entries()) {
      if (y < BOTTOM) {
        pages.push([]);
        y = TOP;
      }
      pages.at(-1)?.push({ x: 60 + (position === 0 ? indent : 0), y, text: text.trim() });
      y -= LEADING;
    }
    y -= space;
  }
  return pages.map((lines, position) => [{ x: 60, y: 780, size: 8, text: "Collected documents, volume 31" }, ...lines, { x: 290, y: 40, text: `- ${position + 1} -` }]);
}
