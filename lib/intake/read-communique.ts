import { createHash } from "node:crypto";
import { extract, RULES_VERSION } from "@/lib/extraction/extract";
import type { Extraction, Language, Source } from "@/lib/extraction/output";
import { readHead } from "@/lib/extraction/rules/read-head";
import { arrangeFiles, type FileLines } from "./arrange-paragraphs";
import { refuseDifferent } from "./arrange-texts";
import type { ArrangedText } from "./arranged";
import { checkSize } from "./decode-text";
import { dropFurniture } from "./furniture";
import { IntakeError } from "./intake-error";
import type { ArrangedParagraph } from "./pieces";
import { readLines } from "./read-lines";
import { findHeading, isHeading } from "./title";

export { RULES_VERSION };

/** A file as it came: its name is kept as a source's name. */
export type CommuniqueFile = { name: string; bytes: Uint8Array };
/** What was read, its paragraphs as they stand in the files, and the bytes with their hash. */
export type ReadCommunique = { extraction: Extraction; paragraphs: ArrangedParagraph[]; files: { name: string; sha256: string; bytes: Uint8Array }[] };

function refuseOther(name: string): IntakeError {
  return new IntakeError({
    code: "document.not_communique",
    message: `${name} does not read like a communiqué or a declaration. Give the whole text, its title in the first line.`,
    details: { file: name },
  });
}

type ReadFile = FileLines & { dates: string[]; titled: boolean };

/** A file's text from its heading on, without what stands round it; beside others it may be one without a heading. */
async function readFile(file: CommuniqueFile, alone: boolean): Promise<ReadFile> {
  const { lines, dates } = dropFurniture(await readLines(file));
  const found = findHeading(lines);
  const heading = alone || isHeading(lines[found] ?? { text: "" }) ? found : -1;
  return { name: file.name, lines: lines.slice(Math.max(0, heading)), dates, titled: heading >= 0 };
}

/** The title may stand in one of the files alone. @throws IntakeError document.not_communique */
async function readFiles(files: readonly CommuniqueFile[]): Promise<ReadFile[]> {
  const read = await Promise.all(files.map((file) => readFile(file, files.length === 1)));
  const stranger = read.find(({ lines }) => lines.length === 0) ?? (read.some(({ titled }) => titled) ? undefined : read[0]);
  if (stranger !== undefined) throw refuseOther(stranger.name);
  return read;
}

/** A day of publication that stands under the title is read as if it stood in it, in brackets, as sites of the genre print it. */
function withDate(title: ArrangedParagraph, dates: readonly string[]): ArrangedParagraph {
  const [date] = dates;
  if (date === undefined || Object.values(title.text).some((text) => /\d{4}/u.test(text))) return title;
  return { ...title, text: Object.fromEntries(Object.entries(title.text).map(([language, text]) => [language, `${text} (${date})`])) };
}

const DAY = 24 * 60 * 60 * 1000;
/** A translator's slip in a date is smaller than this; the next meeting is further away. */
const SLIP_DAYS = 60;

/** Refuses texts that tell of different meetings: another number and another day, both read from the text itself. */
function checkSameMeeting({ languages, paragraphs: [title, ...paragraphs] }: ArrangedText): void {
  if (title === undefined || languages.length < 2) return;
  const heads = languages.map((language) => readHead({ sources: [], languages: [language], title, paragraphs }));
  const [first, ...others] = heads;
  for (const other of others) {
    if (first?.adoptedOn == null || other.adoptedOn === null) continue;
    const apart = Math.abs(Date.parse(first.adoptedOn) - Date.parse(other.adoptedOn)) / DAY;
    const otherMeeting = first.meeting !== null && other.meeting !== null && first.meeting !== other.meeting;
    if (apart > SLIP_DAYS && (otherMeeting || first.body !== other.body)) throw refuseDifferent([...first.languages, ...other.languages]);
  }
}

function listSources(files: ReadCommunique["files"], { read, languages }: { read: readonly FileLines[]; languages: readonly Language[] }): Source[] {
  return files.flatMap(({ name, sha256 }, position) => {
    const own = new Set(read[position]?.lines.map(({ language }) => language));
    return languages.filter((language) => own.has(language) && (files.length === 1 || languageOf(read[position]) === language)).map((language) => ({ file: name, language, sha256 }));
  });
}

/** The language that most of a file's words are in. */
function languageOf(file: FileLines | undefined): Language | null {
  const counts = new Map<Language, number>();
  for (const { language, text } of file?.lines ?? []) if (language !== null) counts.set(language, (counts.get(language) ?? 0) + text.length);
  return [...counts].toSorted(([, left], [, right]) => right - left)[0]?.[0] ?? null;
}

/**
 * Reads the files of one communiqué: one file with one language, with several that alternate or follow each other, or one file per
 * language; plain text, HTML, DOCX or PDF.
 * @throws IntakeError where the bytes, the arrangement or the text cannot be read
 */
export async function readCommunique(files: readonly CommuniqueFile[]): Promise<ReadCommunique> {
  const [first] = files;
  if (first === undefined) throw refuseOther("The file");
  for (const file of files) checkSize(file);
  const read = await readFiles(files);
  const arranged = arrangeFiles(read);
  const [title, ...paragraphs] = arranged.paragraphs;
  if (title === undefined) throw refuseOther(first.name);
  checkSameMeeting(arranged);
  const hashed = files.map(({ name, bytes }) => ({ name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") }));
  const sources = listSources(hashed, { read, languages: arranged.languages });
  const extraction = extract({ sources, languages: arranged.languages, title: withDate(title, read.flatMap(({ dates }) => dates)), paragraphs });
  if (extraction.clauses.length === 0) throw refuseOther(first.name);
  return { extraction, paragraphs, files: hashed };
}
