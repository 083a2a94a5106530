import { looksLikeHtml } from "./read-html";

/** What a file is, by its bytes: names and endings lie. `other` is a format that is not read. */
export type FileFormat = "text" | "html" | "docx" | "pdf" | "protected" | "other";

/** So far into a file its format shows. */
const OPENING = 20_000;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function opensWith(bytes: Uint8Array, marks: readonly number[]): boolean {
  return marks.every((mark, position) => bytes[position] === mark);
}

function openingOf(bytes: Uint8Array): string {
  const opening = bytes.subarray(0, OPENING);
  if (opensWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(opening);
  if (opensWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(opening);
  // Whatever the encoding, tags are of ASCII letters.
  return new TextDecoder("latin1").decode(opensWith(bytes, [0xef, 0xbb, 0xbf]) ? opening.subarray(3) : opening);
}

function holds(bytes: Uint8Array, words: Buffer): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words);
}

/** Tells a file's format by its bytes. */
export function detectFormat(bytes: Uint8Array): FileFormat {
  const opening = openingOf(bytes);
  if (opensWith(bytes, ZIP)) return holds(bytes, Buffer.from("word/")) ? "docx" : "other";
  // A protected document of newer Word is an old container with the packed one in it.
  if (opensWith(bytes, OLE)) return holds(bytes, Buffer.from("EncryptedPackage", "utf16le")) ? "protected" : "other";
  if (/^\s*%PDF-/u.test(opening.slice(0, 1024))) return "pdf";
  if (/^\s*\{\\rtf/u.test(opening)) return "other";
  return looksLikeHtml(opening) ? "html" : "text";
}
