import { joinLines, type TextLine, trimLine } from "./text-line";
import { separatorOf } from "./unwrap-lines";

/** Words that the heading of a communiqué or a declaration has. */
const HEADING = /公报|公報|宣言|声明|聲明|communiqu[eé]|declaration|statement|коммюнике|деклараци|заявлени|информационное сообщение/iu;
/** Site furniture may stand above the heading. */
const HEADING_LINES = 8;
/** A heading of more lines than this is no heading. */
const MOST_PARTS = 6;
const LONGEST = 300;
const SENTENCE = /[。！？；;]|[.!?](?:\s|$)/u;
/** A heading that says what the document is and not yet whose. */
const GENERIC = /^(?:(?:联合|聯合|新闻|新聞)?(?:公报|公報|宣言|声明|聲明)|(?:joint |final )?(?:communiqu[eé]|declaration|statement)|(?:совместное |итоговое )?(?:коммюнике|заявление)|(?:совместная )?декларация)$/iu;
const MEETING = /会议|會議|理事会|理事會|组织|meeting|council|summit|organi[sz]ation|member states|заседани|совет|саммит|организаци|государств/iu;

/** Whether a line is too long for a heading, or a sentence. */
function isSentence(words: string): boolean {
  return words.length > LONGEST || SENTENCE.test(words.replace(/[.]$/u, "").replaceAll(/(?<!\p{L})(?:г|гг|No|St)\.\s/gu, ""));
}

/** Whether a line is a heading by itself, not a sentence that speaks of a declaration or opens one. @example 声明如下: */
export function isHeading({ text }: { text: string }): boolean {
  const words = text.trim();
  return HEADING.test(words) && !/[.。:：]$/u.test(words) && !isSentence(words);
}

/** Where the heading opens among the first lines, a sentence that speaks of one where there is no other; -1 where there is none. */
export function findHeading(lines: readonly { text: string }[]): number {
  const opening = lines.slice(0, HEADING_LINES);
  const heading = opening.findIndex(isHeading);
  return heading >= 0 ? heading : opening.findIndex(({ text }) => HEADING.test(text));
}

function isPart(text: string, before: string): boolean {
  const words = text.trim();
  if (isSentence(words) || /[:：]$/u.test(words)) return false;
  const bracketed = /^[(（].*[)）]$/u.test(words);
  return bracketed || /^\p{Ll}/u.test(words) || ((GENERIC.test(before.trim()) || before.toLocaleUpperCase() === before || isOpen(before)) && MEETING.test(words));
}

/** A line that cannot be the end of a heading. */
function isOpen(text: string): boolean {
  return /(?:(?<!\p{L})(?:of|the|for|on|and|по|и|о|об|на|в)|[的和]|关于)$/iu.test(text.trim());
}

/** How many lines the heading takes, from the first. */
export function countTitleLines(lines: readonly { text: string }[]): number {
  let count = Math.min(1, lines.length);
  while (count < Math.min(MOST_PARTS, lines.length - 1) && isPart(lines[count]?.text ?? "", lines[count - 1]?.text ?? "")) count += 1;
  return count;
}

/** A text whose heading is one line, whatever stood above it left out; null where there is no heading. */
export function joinTitle(lines: readonly TextLine[]): TextLine[] | null {
  const start = findHeading(lines);
  if (start < 0 || (start > 0 && !isHeading(lines[start] ?? { text: "" }))) return null;
  const own = lines.slice(start);
  const [first, ...rest] = own.slice(0, countTitleLines(own));
  if (first === undefined) return null;
  return [rest.length === 0 ? first : joinLines([trimLine(first), ...rest.map(trimLine)], separatorOf), ...own.slice(rest.length + 1)];
}
