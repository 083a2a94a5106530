import type { Extraction, Language } from "@/lib/extraction/output";
import { type CommuniqueFile, readCommunique, type ReadCommunique } from "@/lib/intake/read-communique";
import { checkSize } from "@/lib/intake/decode-text";
import { readLines } from "@/lib/intake/read-lines";
import type { TextLine } from "@/lib/intake/text-line";

/** A language with less of a file than this is only quoted in it. */
const QUOTED = 0.04;

type Read = { file: CommuniqueFile; lines: TextLine[]; languages: Language[] };

/** The languages that most of the words are in, in the order of the file. */
function languagesIn(lines: readonly TextLine[]): Language[] {
  const lengths = new Map<Language, number>();
  for (const { language, text } of lines) if (language !== null) lengths.set(language, (lengths.get(language) ?? 0) + text.length);
  const most = Math.max(0, ...lengths.values());
  return [...lengths].filter(([, length]) => length >= most * QUOTED).map(([language]) => language);
}

async function openFile(file: CommuniqueFile): Promise<Read> {
  checkSize(file);
  const lines = await readLines(file);
  return { file, lines, languages: languagesIn(lines) };
}

/** One language of a file as a text of its own, each line under the number that it has in the file. */
function partOf({ file, lines }: Read, language: Language): CommuniqueFile {
  const rows: string[] = [];
  for (const line of lines) {
    if (line.language !== null && line.language !== language) continue;
    while (rows.length < line.line - 1) rows.push("");
    rows[line.line - 1] = line.text.replaceAll(/[\r\n]+/gu, " ");
  }
  return { name: file.name, bytes: new TextEncoder().encode(rows.join("\n")) };
}

type Chosen = { read: Read; languages: Language[] };

function isWhole({ read, languages }: Chosen): boolean {
  return languages.length === read.languages.length;
}

/** Which languages are taken from which file: what is given goes before what is stored. */
function choose(given: readonly Read[], stored: readonly Read[]): Chosen[] {
  const taken = new Set(given.flatMap(({ languages }) => languages));
  const rest = stored.map((read) => ({ read, languages: read.languages.filter((language) => !taken.has(language)) }));
  return [...given.map((read) => ({ read, languages: read.languages })), ...rest.filter(({ languages }) => languages.length > 0)];
}

/** The files that the texts came from, in place of the parts that were read. */
function withOriginals(read: ReadCommunique, { chosen, hashes }: { chosen: readonly Chosen[]; hashes: ReadonlyMap<CommuniqueFile, string> }): ReadCommunique {
  const originOf = (language: Language) => chosen.find(({ languages }) => languages.includes(language))?.read.file;
  const sources = read.extraction.document.sources.map((source) => {
    const file = originOf(source.language);
    return file === undefined ? source : { ...source, file: file.name, sha256: hashes.get(file) ?? source.sha256 };
  });
  const extraction: Extraction = { ...read.extraction, document: { ...read.extraction.document, sources } };
  return { ...read, extraction, files: chosen.map(({ read: { file } }) => ({ ...file, sha256: hashes.get(file) ?? "" })) };
}

export type TextsToRead = {
  given: readonly CommuniqueFile[];
  /** The files of a reading that stands; of them only the languages that are not given are read. */
  stored: readonly CommuniqueFile[];
  hash: (bytes: Uint8Array) => string;
};

/**
 * Reads what is given together with what is stored as one communiqué, whichever way the languages are spread over the files.
 * @throws IntakeError
 */
export async function readTexts({ given, stored, hash }: TextsToRead): Promise<ReadCommunique> {
  const [only, ...others] = [...given, ...stored];
  if (only !== undefined && others.length === 0) return readCommunique([only]);
  const chosen = choose(await Promise.all(given.map(openFile)), await Promise.all(stored.map(openFile)));
  const hashes = new Map(chosen.map(({ read: { file } }) => [file, hash(file.bytes)]));
  const [single, ...more] = chosen;
  if (single !== undefined && more.length === 0 && isWhole(single)) return readCommunique([single.read.file]);
  const parts = chosen.flatMap((one) => (isWhole(one) && one.languages.length <= 1 ? [one.read.file] : one.languages.map((language) => partOf(one.read, language))));
  return withOriginals(await readCommunique(parts), { chosen, hashes });
}
