import { createHash } from "node:crypto";
import { extract, RULES_VERSION } from "@/lib/extraction/extract";
import { TABLES } from "@/lib/extraction/languages/tables";
import type { Extraction, Source } from "@/lib/extraction/output";
import { type ArrangedText, arrangeFiles, type FileLines } from "./arrange-paragraphs";
import { checkSize } from "./decode-text";
import { IntakeError } from "./intake-error";
import type { ArrangedParagraph } from "./pieces";
import { readLines } from "./read-lines";

export { RULES_VERSION };

/** A file as it came: its name is kept as a source's name. */
export type CommuniqueFile = { name: string; bytes: Uint8Array };
/** What was read, its paragraphs as they stand in the files, and the bytes with their hash. */
export type ReadCommunique = { extraction: Extraction; paragraphs: ArrangedParagraph[]; files: { name: string; sha256: string; bytes: Uint8Array }[] };

/** Words that the heading of a communiqué or a declaration has. */
const HEADING = /公报|宣言|声明|communiqu[eé]|declaration|statement|коммюнике|деклараци|заявлени/iu;
/** Site furniture may stand above the heading. */
const HEADING_LINES = 8;

function refuseOther(name: string): IntakeError {
  return new IntakeError({
    code: "document.not_communique",
    message: `${name} does not read like a communiqué or a declaration. Give the whole text, its title in the first line.`,
    details: { file: name },
  });
}

function checkHeading({ name, lines }: FileLines): void {
  if (!lines.slice(0, HEADING_LINES).some(({ text }) => HEADING.test(text))) throw refuseOther(name);
}

function checkLanguages({ languages }: ArrangedText): void {
  const unknown = languages.find((language) => TABLES[language] === undefined);
  if (unknown === undefined) return;
  throw new IntakeError({
    code: "document.languages",
    message: "Communiqués in Chinese and in English can be read so far. Give the text in one of them.",
    details: { language: unknown },
  });
}

/**
 * Reads the files of one communiqué: one file with one language or two that alternate line by line, or one file per language.
 * @throws IntakeError where the bytes, the arrangement or the text cannot be read
 */
export async function readCommunique(files: readonly CommuniqueFile[]): Promise<ReadCommunique> {
  const [first] = files;
  if (first === undefined) throw refuseOther("The file");
  for (const file of files) checkSize(file);
  const read = await Promise.all(files.map(async (file) => ({ name: file.name, lines: await readLines(file) })));
  for (const file of read) checkHeading(file);
  const arranged = arrangeFiles(read);
  checkLanguages(arranged);
  const hashed = files.map(({ name, bytes }) => ({ name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") }));
  const [title, ...paragraphs] = arranged.paragraphs;
  if (title === undefined) throw refuseOther(first.name);
  const extraction = extract({ sources: listSources({ hashed, read }, arranged), languages: arranged.languages, title, paragraphs });
  if (extraction.clauses.length === 0) throw refuseOther(first.name);
  return { extraction, paragraphs, files: hashed };
}

function listSources({ hashed, read }: { hashed: ReadCommunique["files"]; read: readonly FileLines[] }, { languages }: ArrangedText): Source[] {
  return hashed.flatMap(({ name, sha256 }, position) => {
    const own = new Set(read[position]?.lines.map(({ language }) => language));
    return languages.filter((language) => own.has(language)).map((language) => ({ file: name, language, sha256 }));
  });
}
