import type { Language } from "@/lib/extraction/output";
import { IntakeError } from "./intake-error";
import type { ArrangedParagraph } from "./pieces";
import type { TextLine } from "./read-plain-text";

/** One file's lines. */
export type FileLines = { name: string; lines: readonly TextLine[] };

/** A document's paragraphs with the languages that they are in, in the order of the file or files. */
export type ArrangedText = { languages: Language[]; paragraphs: ArrangedParagraph[] };

const NAMES: Record<Language, string> = { zh: "Chinese", en: "English", ru: "Russian" };

function languagesOf(lines: readonly TextLine[]): Language[] {
  return [...new Set(lines.flatMap(({ language }) => language ?? []))];
}

function single(lines: readonly TextLine[], language: Language): ArrangedText {
  return { languages: [language], paragraphs: lines.map(({ line, text }) => ({ line: { [language]: line }, text: { [language]: text }, certainty: 1 })) };
}

/** The first line that is not in the language its place asks for. */
function firstOutOfTurn(lines: readonly TextLine[], order: readonly [Language, Language]): TextLine | undefined {
  return lines.find(({ language }, position) => language !== null && language !== order[position % 2]);
}

function refuseOdd({ name, lines }: FileLines, order: [Language, Language]): IntakeError {
  const lonely = firstOutOfTurn(lines, order) ?? lines.at(-1);
  const line = lonely?.line ?? 1;
  return new IntakeError({
    code: "lines.odd",
    message: `${name} has an odd number of lines (${lines.length}) although ${NAMES[order[0]]} and ${NAMES[order[1]]} lines should alternate; look near line ${line}, where one of a pair is missing.`,
    details: { file: name, lines: lines.length, line },
  });
}

function refuseOrder(name: string, line: number): IntakeError {
  return new IntakeError({
    code: "document.languages",
    message: `Line ${line} of ${name} is not in the language expected there. Let the two languages alternate line by line, or give one file per language.`,
    details: { file: name, line },
  });
}

function interleaved(file: FileLines, order: [Language, Language]): ArrangedText {
  const { name, lines } = file;
  if (lines.length % 2 !== 0) throw refuseOdd(file, order);
  const wrong = firstOutOfTurn(lines, order);
  if (wrong !== undefined) throw refuseOrder(name, wrong.line);
  const paragraphs = lines.flatMap((first, position): ArrangedParagraph[] => {
    const second = lines[position + 1];
    if (position % 2 !== 0 || second === undefined) return [];
    return [{ line: { [order[0]]: first.line, [order[1]]: second.line }, text: { [order[0]]: first.text, [order[1]]: second.text }, certainty: 1 }];
  });
  return { languages: [...order], paragraphs };
}

/** Arranges one file: one language, or two whose lines alternate. @throws IntakeError lines.odd, document.languages */
export function arrangeFile(file: FileLines): ArrangedText {
  const [first, second, third] = languagesOf(file.lines);
  if (first === undefined || third !== undefined) throw refuseOrder(file.name, file.lines[0]?.line ?? 1);
  return second === undefined ? single(file.lines, first) : interleaved(file, [first, second]);
}

function refuseCounts(files: readonly ArrangedText[]): IntakeError {
  const counts = files.map(({ languages, paragraphs }) => `${paragraphs.length} in ${languages.map((language) => NAMES[language]).join("")}`);
  return new IntakeError({
    code: "document.paragraphs",
    message: `The files do not have the same number of paragraphs (${counts.join(", ")}). Make each paragraph one line in every file.`,
    details: Object.fromEntries(files.flatMap(({ languages, paragraphs }) => languages.map((language) => [language, paragraphs.length]))),
  });
}

/** Arranges one file per language of the same communiqué, by order. @throws IntakeError document.languages, document.paragraphs */
export function arrangeFiles(files: readonly FileLines[]): ArrangedText {
  const [only] = files;
  if (only !== undefined && files.length === 1) return arrangeFile(only);
  const arranged = files.map((file) => ({ name: file.name, ...arrangeFile(file) }));
  const languages = arranged.flatMap((file) => file.languages);
  const doubled = arranged.find((file) => file.languages.length > 1) ?? arranged.find((file, position) => arranged.findIndex((other) => other.languages[0] === file.languages[0]) < position);
  if (doubled !== undefined) {
    const [language] = doubled.languages;
    throw new IntakeError({
      code: "document.languages",
      message: `Several files need one language each, but ${doubled.name} ${doubled.languages.length > 1 ? "holds two" : `is in ${language === undefined ? "no language" : NAMES[language]} like another one`}.`,
      details: { file: doubled.name },
    });
  }
  const [first] = arranged;
  if (first === undefined || arranged.some(({ paragraphs }) => paragraphs.length !== first.paragraphs.length)) throw refuseCounts(arranged);
  const paragraphs = first.paragraphs.map((_, position): ArrangedParagraph => {
    const same = arranged.map((file) => file.paragraphs[position]);
    return { line: Object.assign({}, ...same.map((paragraph) => paragraph?.line)) as ArrangedParagraph["line"], text: Object.assign({}, ...same.map((paragraph) => paragraph?.text)) as ArrangedParagraph["text"], certainty: 1 };
  });
  return { languages, paragraphs };
}
