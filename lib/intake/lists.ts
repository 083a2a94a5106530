import { extract } from "@/lib/extraction/extract";
import type { Language, PerLanguage } from "@/lib/extraction/output";
import { joinLines, type TextLine } from "./text-line";

/** A list of more points than this is a text. */
const MOST_ITEMS = 40;
const CHAPEAU = /[:：]\s*$/u;
/** A point that is not the last: the sentence goes on. */
const GOES_ON = /[;；,，](?:\s*(?:and|or|и|или|以及|和))?\s*$/u;
const MARKED = /^\s*(?:[•●▪■◦·*–—-]|[(（]?[\da-zа-я一二三四五六七八九十]{1,3}[.)、）．])/iu;

function isItem(line: TextLine): boolean {
  return line.item === true || MARKED.test(line.text) || /^\s*\p{Ll}/u.test(line.text);
}

/** Whether what stands before a list has the verb whose objects the points are, rather than only a subject. */
function hasVerb(text: string, language: Language): boolean {
  const paragraph = { line: {}, text: { [language]: text }, certainty: 1 };
  return extract({ sources: [], languages: [language], title: { ...paragraph, text: { [language]: "" } }, paragraphs: [paragraph] }).clauses.length > 0;
}

/** How many lines after one are points of its sentence; 0 where it opens no list. */
function countItems(lines: readonly (TextLine | undefined)[], { at, language }: { at: number; language: Language }): number {
  const chapeau = lines[at];
  if (chapeau === undefined || !CHAPEAU.test(chapeau.text)) return 0;
  let count = 0;
  for (let item = lines[at + 1]; count < MOST_ITEMS && item !== undefined && isItem(item); item = lines[at + 1 + count]) {
    count += 1;
    if (!GOES_ON.test(item.text)) break;
  }
  return count > 1 && hasVerb(chapeau.text, language) ? count : 0;
}

/** Which lines make one paragraph: a list whose points are the objects of the verb above it belongs to that sentence. */
function groupLists(lines: readonly (TextLine | undefined)[], language: Language): { from: number; count: number }[] {
  const groups: { from: number; count: number }[] = [];
  for (let at = 0; at < lines.length; at += groups.at(-1)?.count ?? 1) groups.push({ from: at, count: 1 + countItems(lines, { at, language }) });
  return groups;
}

function joinItems([first, ...rest]: readonly TextLine[]): TextLine | undefined {
  return first === undefined ? undefined : joinLines([first, ...rest], () => "\n");
}

/** A text whose lists stand with the sentence that they finish, a point a line. */
export function joinLists(lines: readonly TextLine[], language: Language): TextLine[] {
  return groupLists(lines, language).flatMap(({ from, count }) => joinItems(lines.slice(from, from + count)) ?? []);
}

/** The same for paragraphs in several languages, by the lists of the one that decides. */
export function joinListsOf(groups: readonly PerLanguage<TextLine>[], language: Language): PerLanguage<TextLine>[] {
  return groupLists(groups.map((group) => group[language]), language).map(({ from, count }) => {
    const own = groups.slice(from, from + count);
    const languages = [...new Set(own.flatMap((group) => Object.keys(group) as Language[]))];
    return Object.fromEntries(languages.flatMap((each) => {
      const line = joinItems(own.flatMap((group) => group[each] ?? []));
      return line === undefined ? [] : [[each, line]];
    }));
  });
}
