import { IntakeError, type IntakeErrorCode } from "./intake-error";
import { listPdfParagraphs, type PdfRun } from "./pdf-paragraphs";
import { toLines } from "./read-html";
import type { TextLine } from "./text-line";

type File = { name: string; bytes: Uint8Array };

const SENTENCES: Partial<Record<IntakeErrorCode, string>> = {
  "file.password": "is protected by a password. Remove the protection, or save the text as a text file, and try again.",
  "file.damaged": "is damaged and cannot be opened as a PDF. Save it again, or save the text as a text file, and try again.",
  "file.scanned": "holds pictures of pages and no text. Run text recognition on it, or give the text as a text file.",
  "file.too_large": "has more pages than a communiqué has. Keep the communiqué's pages only and try again.",
};

function refuse(code: IntakeErrorCode, { name }: File): IntakeError {
  return new IntakeError({ code, message: `${name} ${SENTENCES[code] ?? "cannot be read."}`, details: { file: name } });
}

/** The longest declaration has a tenth of them. */
const MOST_PAGES = 400;
/** A scanned page may carry a stamp or a number as text. */
const LETTERS_PER_PAGE = 40;

type Item = { str: string; transform: unknown[]; width: number; height: number };

function toRun({ str, transform, width, height }: Item): PdfRun {
  const [, , , scale, x, y] = transform.map(Number);
  return { text: str, x: x ?? 0, y: y ?? 0, width, height: height || Math.abs(scale ?? 0) || 10 };
}

async function listPages({ bytes }: File): Promise<PdfRun[][] | number> {
  const { getDocumentProxy } = await import("unpdf");
  // The reader takes the bytes away; errors it can pass over are nobody's business.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    if (document.numPages > MOST_PAGES) return document.numPages;
    const pages: PdfRun[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ("str" in item ? [toRun(item)] : [])));
      page.cleanup();
    }
    return pages;
  } finally {
    await document.destroy();
  }
}

/** Reads a PDF's text as paragraphs. @throws IntakeError file.password, file.damaged, file.scanned, file.too_large */
export async function readPdf(file: File): Promise<TextLine[]> {
  let pages: PdfRun[][] | number;
  try {
    pages = await listPages(file);
  } catch (error) {
    throw refuse(error instanceof Error && error.name === "PasswordException" ? "file.password" : "file.damaged", file);
  }
  if (typeof pages === "number") throw refuse("file.too_large", file);
  const letters = pages.flat().reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < Math.min(pages.length, 3) * LETTERS_PER_PAGE) throw refuse("file.scanned", file);
  return toLines(listPdfParagraphs(pages).map((text) => ({ text, item: false })));
}
