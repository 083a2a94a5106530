import type { Language } from "@/lib/extraction/output";
import { lengthOf } from "@/lib/extraction/rules/align-costs";
import { arrangeTexts, type LanguageText } from "./arrange-texts";
import { arrangeTurns, refuseOrder } from "./arrange-turns";
import { type ArrangedText, LANGUAGE_NAMES, toParagraph } from "./arranged";
import { IntakeError } from "./intake-error";
import { joinLists } from "./lists";
import type { TextLine } from "./text-line";
import { isHeading, joinTitle } from "./title";

/** One file's lines. */
export type FileLines = { name: string; lines: readonly TextLine[] };

/** A language with less of a text than this is only quoted in it: a name, a signature, a site's words. */
const QUOTED = 0.04;
/** In blocks the language changes this seldom; where languages take turns it changes at most lines. */
const CHANGES = 0.4;

/** The languages that a file is written in, in order, and its lines in them. */
function mainLanguages({ lines }: FileLines): { order: Language[]; lines: TextLine[] } {
  const lengths = new Map<Language, number>();
  for (const { language, text } of lines) if (language !== null) lengths.set(language, (lengths.get(language) ?? 0) + lengthOf(text, language));
  const most = Math.max(0, ...lengths.values());
  const order = [...lengths].filter(([, length]) => length >= most * QUOTED).map(([language]) => language);
  return { order, lines: lines.filter(({ language }) => language !== null && order.includes(language)) };
}

function textIn(language: Language, lines: readonly TextLine[]): LanguageText {
  const own = lines.filter((line) => line.language === language);
  const titled = joinTitle(own);
  const [title] = titled ?? [];
  return { language, lines: joinLists(titled ?? own, language), titled: title !== undefined && isHeading(title) };
}

/** Whether each language has its own part of the file. */
function areBlocks(lines: readonly TextLine[], order: readonly Language[]): boolean {
  const changes = lines.filter(({ language }, position) => position > 0 && language !== lines[position - 1]?.language).length;
  return lines.length >= 2 * order.length && (changes === order.length - 1 || changes < lines.length * CHANGES);
}

/** Arranges one file: one language, several whose lines alternate, or one language after the other. @throws IntakeError */
export function arrangeFile(file: FileLines): ArrangedText {
  const { order, lines } = mainLanguages(file);
  const [first, second] = order;
  if (first === undefined) throw refuseOrder(file.name, file.lines[0]?.line ?? 1);
  if (second === undefined) return { languages: [first], paragraphs: textIn(first, lines).lines.map((line) => toParagraph({ [first]: line }, { order, certainty: 1 })) };
  return areBlocks(lines, order) ? arrangeTexts(order.map((language) => textIn(language, lines))) : arrangeTurns({ name: file.name, lines, order });
}

function refuseDoubled({ name, order }: { name: string; order: readonly Language[] }): IntakeError {
  const [language] = order;
  return new IntakeError({
    code: "document.languages",
    message: `Several files need one language each, but ${name} ${order.length > 1 ? "holds several" : `is in ${language === undefined ? "no language" : LANGUAGE_NAMES[language]} like another one`}.`,
    details: { file: name },
  });
}

/** Arranges one file, or one file per language of the same communiqué. @throws IntakeError */
export function arrangeFiles(files: readonly FileLines[]): ArrangedText {
  const [only] = files;
  if (only !== undefined && files.length === 1) return arrangeFile(only);
  const read = files.map((file) => ({ name: file.name, ...mainLanguages(file) }));
  const doubled = read.find(({ order }) => order.length > 1) ?? read.find(({ order }, position) => read.findIndex((other) => other.order[0] === order[0]) < position);
  if (doubled !== undefined) throw refuseDoubled(doubled);
  return arrangeTexts(read.flatMap(({ order: [language], lines }) => (language === undefined ? [] : [textIn(language, lines)])));
}
