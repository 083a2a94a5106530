import type { Refusal } from "@/lib/errors";
import { EVIDENCE_FILES, type EvidenceMediaType } from "@/lib/evidence/schema";
import { MAX_EVIDENCE_BYTES } from "@/lib/progress/schema";

/** A file's content and the name it came under. */
export type OfferedFile = { name: string; bytes: Uint8Array };

/**
 * What a file is by its content, or why it cannot be kept: too large, empty, of a kind that is not taken, or named for
 * something that it is not. The type that a browser claims is not asked.
 */
export function identifyFile({ name, bytes }: OfferedFile): { mediaType: EvidenceMediaType } | Refusal {
  if (bytes.byteLength > MAX_EVIDENCE_BYTES) return { code: "evidence.too_large" };
  const claimed = typeOfEnding(name);
  if (claimed === null) return { code: "evidence.unknown_type" };
  return contentIs(claimed, bytes) ? { mediaType: claimed } : { code: "evidence.wrong_type" };
}

/** What the ending of a name stands for; null for an ending that is not taken, or none. */
function typeOfEnding(name: string): EvidenceMediaType | null {
  const ending = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1];
  const types = Object.keys(EVIDENCE_FILES) as EvidenceMediaType[];
  return types.find((type) => (EVIDENCE_FILES[type] as readonly string[]).includes(ending ?? "")) ?? null;
}

function contentIs(type: EvidenceMediaType, bytes: Uint8Array): boolean {
  switch (type) {
    case "application/pdf":
      return startsWith(bytes, "%PDF-");
    case "image/png":
      return startsWith(bytes, "\x89PNG\r\n\x1a\n");
    case "image/jpeg":
      return startsWith(bytes, "\xff\xd8\xff");
    case "image/webp":
      return startsWith(bytes, "RIFF") && startsWith(bytes.subarray(8), "WEBP");
    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document":
      return isOfficeFile(bytes, "word/document.xml");
    case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":
      return isOfficeFile(bytes, "xl/workbook.xml");
    case "text/plain":
    case "text/csv":
      return isPlainText(bytes);
  }
}

/** Compares the first bytes with characters of one byte each. */
function startsWith(bytes: Uint8Array, signature: string): boolean {
  return bytes.length >= signature.length && [...signature].every((character, at) => bytes[at] === character.charCodeAt(0));
}

/** Begins like a web page or a drawing, after a byte order mark and spaces: such a file runs scripts where it is opened. */
const MARKUP = /^\s*<(?:!doctype|html|head|body|script|svg|\?xml|!--|iframe|meta|title|style|link|div|p|table)\b/i;

/** A control character other than tab, line ends and form feed. */
const CONTROL = /[^\P{Cc}\t\n\r\f]/u;

/** Valid UTF-8 without control characters, and no markup. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return !CONTROL.test(text) && !MARKUP.test(text);
  } catch {
    return false;
  }
}

const CENTRAL_ENTRY = 0x02_01_4b_50;
const END_OF_DIRECTORY = 0x06_05_4b_50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xff_ff;
const ENTRY_LENGTH = 46;

/** A zip archive that holds the parts which make it an Office document, and none that runs by itself. */
function isOfficeFile(bytes: Uint8Array, part: string): boolean {
  if (!startsWith(bytes, "PK\x03\x04")) return false;
  const names = listZipNames(bytes);
  return names.has("[Content_Types].xml") && names.has(part) && !names.has("word/vbaProject.bin") && !names.has("xl/vbaProject.bin");
}

/** The names in a zip archive's central directory; empty where it is broken. */
function listZipNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  const end = findEndOfDirectory(view);
  if (end === null) return names;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== CENTRAL_ENTRY) return new Set();
    const length = view.getUint16(at + 28, true);
    names.add(new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length)));
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** Where the archive's last record begins: at its end, but for a comment. */
function findEndOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/**
 * The Content-Disposition of a kept file: saved, never shown, under its own name (RFC 6266, RFC 5987) with an ending that
 * its content deserves.
 */
export function attachmentHeader({ fileName, mediaType }: { fileName: string; mediaType: string }): string {
  const endings: readonly string[] = EVIDENCE_FILES[mediaType as EvidenceMediaType] ?? [];
  const fits = endings.some((ending) => fileName.toLowerCase().endsWith(`.${ending}`));
  const name = fits || endings[0] === undefined ? fileName : `${fileName}.${endings[0]}`;
  const plain = name.replaceAll(/[^\w.-]+/g, "_");
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
