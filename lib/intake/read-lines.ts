import { detectFormat } from "./detect-format";
import { IntakeError } from "./intake-error";
import { readDocx } from "./read-docx";
import { readHtml } from "./read-html";
import { readPdf } from "./read-pdf";
import { readPlainText } from "./read-plain-text";
import type { TextLine } from "./text-line";

function refuseOther(name: string): IntakeError {
  return new IntakeError({ code: "file.binary", message: `${name} is not plain text, nor HTML, DOCX or PDF. Save the communiqué as one of them and try again.`, details: { file: name } });
}

function refuseProtected(name: string): IntakeError {
  return new IntakeError({ code: "file.password", message: `${name} is protected by a password. Remove the protection, or save the text as a text file, and try again.`, details: { file: name } });
}

/**
 * Reads a file as lines of a plain text, or as paragraphs of another format, told by its bytes.
 * @throws IntakeError where the bytes cannot be read
 */
export async function readLines(file: { name: string; bytes: Uint8Array }): Promise<TextLine[]> {
  switch (detectFormat(file.bytes)) {
    case "pdf":
      return readPdf(file);
    case "docx":
      return readDocx(file);
    case "html":
      return readHtml(file);
    case "protected":
      throw refuseProtected(file.name);
    case "other":
      throw refuseOther(file.name);
    case "text":
      return readPlainText(file);
  }
}
