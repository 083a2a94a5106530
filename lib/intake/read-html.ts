import { decodeText, tryDecode } from "./decode-text";
import { detectLanguage } from "./detect-language";
import { findMainText, type HtmlNode, type HtmlParagraph, listHtmlParagraphs, listPageParagraphs } from "./html-paragraphs";
import { IntakeError } from "./intake-error";
import type { TextLine } from "./text-line";
import { findHeading } from "./title";

/** Deeper pages are made to be slow: a page of the kind nests some dozens of elements, and leaves some hundreds open. */
const DEEPEST = 500;
const MOST_OPEN = 2000;
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9]{0,15})(?![a-z0-9])/giu;
const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
/** Elements that old pages leave open. */
const LEFT_OPEN = new Set(["p", "li", "td", "tr", "th", "dd", "dt", "option", "font", "b", "i", "span", "tbody"]);

function refuseDeep(name: string): IntakeError {
  return new IntakeError({ code: "file.damaged", message: `${name} is not a page that can be read: its elements nest too deeply. Save the communiqué's text as a text file and try again.`, details: { file: name } });
}

/** Refuses a page that would take long to parse, before it is parsed. */
function checkDepth(name: string, html: string): void {
  let [nested, open] = [0, 0];
  for (const { groups } of html.matchAll(TAG)) {
    const element = groups?.["name"]?.toLowerCase() ?? "";
    if (VOID.has(element)) continue;
    const step = groups?.["close"] === "/" ? -1 : 1;
    if (LEFT_OPEN.has(element)) open = Math.max(0, open + step);
    else nested = Math.max(0, nested + step);
    if (nested > DEEPEST || open > MOST_OPEN) throw refuseDeep(name);
  }
}

/** The text of a page's bytes: in the encoding that the page names, if the bytes can be in it, else in the one that they show. */
function decodePage(file: { name: string; bytes: Uint8Array }): string {
  const opening = new TextDecoder("latin1").decode(file.bytes.subarray(0, 4096));
  const named = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<charset>[\w-]{2,20})/iu.exec(opening)?.groups?.["charset"]?.toLowerCase();
  const charset = named === "gb2312" || named === "gbk" ? "gb18030" : named;
  const text = charset === undefined || /^utf-?(?:8|16)/u.test(charset) ? null : tryDecode(file.bytes, charset);
  const utf8 = tryDecode(file.bytes, "utf-8");
  return utf8 ?? text ?? decodeText(file);
}

/** Whether a text is a page rather than words: it opens as one, or has several of its tags. */
export function looksLikeHtml(opening: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|meta|div|article|main|section|p|table|h1)\b/iu.test(opening) || (opening.match(/<\/?(?:p|div|br|td|span|h[1-6]|li|a)\b[^<>]{0,300}>/giu)?.length ?? 0) >= 6;
}

async function parse(html: string): Promise<HtmlNode> {
  const { load } = await import("cheerio/slim");
  const [root] = load(html, { xml: { xmlMode: false, decodeEntities: true, lowerCaseTags: true } }).root().toArray();
  return root ?? { type: "root", children: [] };
}

const LONGEST_TITLE = 300;

/** A title that stands outside the text's own element is put before it. */
function withTitle({ before, main }: { before: HtmlParagraph[]; main: HtmlParagraph[] }, pageTitle: string): HtmlParagraph[] {
  if (findHeading(main) >= 0) return main;
  const titles = before.filter(({ text }) => text.length < LONGEST_TITLE && findHeading([{ text }]) === 0);
  const headings = titles.filter(({ path }) => /^h[1-3]$/u.test(path.at(-1)?.name ?? ""));
  // One in each language of a page in several.
  const above = new Map((headings.length > 0 ? headings : titles.slice(-1)).map((heading) => [detectLanguage(heading.text), heading]));
  if (above.size > 0) return [...above.values(), ...main];
  return findHeading([{ text: pageTitle }]) === 0 ? [{ text: pageTitle, linked: 0, path: [], item: false }, ...main] : main;
}

/** Numbers paragraphs as the lines of what was read. */
export function toLines(paragraphs: readonly { text: string; item: boolean }[]): TextLine[] {
  return paragraphs.map(({ text, item }, position) => ({ line: position + 1, text, language: detectLanguage(text), ...(item ? { item } : {}) }));
}

/** Every paragraph of markup that is all text, as other readers make it. */
export async function readMarkup(html: string): Promise<TextLine[]> {
  return toLines(listHtmlParagraphs(await parse(html), false));
}

/** Reads a page's main text as paragraphs, its furniture left out. @throws IntakeError file.encoding, file.damaged */
export async function readHtml(file: { name: string; bytes: Uint8Array }): Promise<TextLine[]> {
  const html = decodePage(file);
  checkDepth(file.name, html);
  const title = /<title[^>]{0,200}>(?<title>[^<]{1,500})<\/title>/iu.exec(html.slice(0, 100_000))?.groups?.["title"] ?? "";
  const root = await parse(html);
  return toLines(withTitle(findMainText(listPageParagraphs(root)), title.replaceAll(/\s+/gu, " ").trim()));
}
