import { IntakeError } from "./intake-error";
import { readMarkup } from "./read-html";
import type { TextLine } from "./text-line";
import { listZip, unpack } from "./zip";

/** The text of the longest declaration has a tenth of it. */
const MOST_BYTES = 24 * 1024 * 1024;
const DOCUMENT = "word/document.xml";
/** XML nested deeper than this is no document. */
const DEEPEST = 300;

function refuseDamaged(name: string): IntakeError {
  return new IntakeError({ code: "file.damaged", message: `${name} is damaged and cannot be opened as a Word document. Save it again, or save the text as a text file, and try again.`, details: { file: name } });
}

function isDeep(xml: string): boolean {
  let depth = 0;
  for (const { groups } of xml.matchAll(/<(?<close>\/?)[A-Za-z][^<>]*?(?<empty>\/?)>/gu)) {
    if (groups?.["close"] === "/") depth -= 1;
    else if (groups?.["empty"] !== "/") depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Refuses an archive that is cut off, or that unpacks to more than a document has. */
function checkArchive({ name, bytes }: { name: string; bytes: Uint8Array }): void {
  const entries = listZip(bytes);
  const document = entries?.find((entry) => entry.name === DOCUMENT);
  if (entries === null || document === undefined) throw refuseDamaged(name);
  for (const entry of entries.filter((candidate) => /\.(?:xml|rels)$/u.test(candidate.name))) {
    const content = unpack(entry, MOST_BYTES);
    if (content === null || isDeep(new TextDecoder().decode(content))) throw refuseDamaged(name);
  }
}

/** Reads a Word document as paragraphs, lists and tables among them. @throws IntakeError file.damaged */
export async function readDocx(file: { name: string; bytes: Uint8Array }): Promise<TextLine[]> {
  checkArchive(file);
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file.bytes) }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) });
    return await readMarkup(value);
  } catch {
    throw refuseDamaged(file.name);
  }
}
