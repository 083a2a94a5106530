import { lengthOf } from "@/lib/extraction/rules/align-costs";
import { detectLanguage } from "./detect-language";

/** What is needed of a parsed page's nodes. */
export type HtmlNode = { type: string; name?: string; data?: string; attribs?: Record<string, string>; children?: HtmlNode[] };

/** A paragraph of a page: its words, how many of them are links, and the elements it stands in, the outermost first. */
export type HtmlParagraph = { text: string; linked: number; path: readonly HtmlNode[]; item: boolean };

const BLOCKS = new Set(
  ["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main"].concat(
    ["nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul"],
  ),
);
/** Elements whose words are not of the text. */
const SKIPPED = new Set(["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "button", "textarea", "canvas", "audio", "video", "nav", "aside", "footer", "head", "dialog", "menu"]);
/** What sites call their furniture. */
const FURNITURE = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|sidebar|side|share|sharing|social|related|recommend(?:ed|ations)?|comments?|cookie|banner|advert|ads?|copyright|toolbar|pagination|pager|tags?|search|login|popup|modal|qrcode|print)(?:$|[\s_-]|box|bar|list|links?)/iu;
const SHOWN_SPACES = /[ \t\n\r\f]+/gu;

/** A raised number refers to a note; raised letters belong to their word: 24th. */
function isReference({ name, children = [] }: HtmlNode): boolean {
  const words = children.flatMap((child) => [child, ...(child.children ?? [])]).map(({ data = "" }) => data).join("");
  return name === "sup" && /^[\s\d*†‡[\]()]*$/u.test(words);
}

function isSkipped(node: HtmlNode, byName: boolean): boolean {
  const { name = "", attribs = {} } = node;
  if (SKIPPED.has(name)) return true;
  if (attribs["hidden"] !== undefined || attribs["aria-hidden"] === "true" || /display\s*:\s*none/iu.test((attribs["style"] ?? "").slice(0, 500))) return true;
  if (/^(?:navigation|banner|contentinfo|complementary|search|dialog)$/u.test(attribs["role"] ?? "")) return true;
  if (isReference(node) || (name === "li" && (attribs["id"] ?? "").startsWith("footnote"))) return true;
  return byName && name !== "body" && name !== "html" && FURNITURE.test(`${attribs["class"] ?? ""} ${attribs["id"] ?? ""}`.slice(0, 500));
}

class ParagraphWriter {
  readonly found: HtmlParagraph[] = [];
  #words: string[] = [];
  #linked = 0;
  #path: readonly HtmlNode[] = [];
  #item = false;

  write(words: string, { path, linked, item }: { path: readonly HtmlNode[]; linked: boolean; item: boolean }): void {
    if (this.#words.length === 0) [this.#path, this.#item] = [path, item];
    this.#words.push(words);
    if (linked) this.#linked += words.trim().length;
  }

  end(): void {
    const text = this.#words.join("").replaceAll(SHOWN_SPACES, " ").replaceAll("\u00AD", "").trim();
    if (text !== "") this.found.push({ text, linked: this.#linked, path: this.#path, item: this.#item });
    [this.#words, this.#linked] = [[], 0];
  }
}

/** A node to visit; `after` marks that its children have been. */
type Visit = { node: HtmlNode; path: readonly HtmlNode[]; linked: boolean; item: boolean; after: boolean };

/** Lines of preformatted text are paragraphs as those of a text file are. */
function writeText(words: string, { writer, visit: { path, linked, item } }: { writer: ParagraphWriter; visit: Visit }): void {
  if (path.at(-1)?.name !== "pre") return writer.write(words, { path, linked, item });
  for (const line of words.split(/\r?\n/u)) {
    writer.write(line, { path, linked, item });
    writer.end();
  }
}

/** Where the text stands is told by its outer elements; more of them would make a deep page slow. */
const LONGEST_PATH = 60;

function enter(visit: Visit, { writer, stack, byName }: { writer: ParagraphWriter; stack: Visit[]; byName: boolean }): void {
  const { node, path, linked, item } = visit;
  const name = node.name ?? "";
  if (node.type === "text") return writeText(node.data ?? "", { writer, visit });
  if (node.children === undefined || isSkipped(node, byName)) return name === "hr" ? writer.end() : undefined;
  if (name === "br") return writer.end();
  const block = BLOCKS.has(name);
  if (block) {
    writer.end();
    stack.push({ ...visit, after: true });
  }
  const inside = { path: block && path.length < LONGEST_PATH ? [...path, node] : path, linked: linked || name === "a", item: item ? name !== "td" : name === "li", after: false };
  for (const child of node.children.toReversed()) stack.push({ node: child, ...inside });
}

/** The paragraphs of a page without what its elements (and, by name, what sites call them) tell to be furniture. Walks without recursion: pages may nest deeply. */
export function listHtmlParagraphs(root: HtmlNode, byName: boolean): HtmlParagraph[] {
  const writer = new ParagraphWriter();
  const stack: Visit[] = [{ node: root, path: [], linked: false, item: false, after: false }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    if (visit.after) writer.end();
    else enter(visit, { writer, stack, byName });
  }
  writer.end();
  return writer.found;
}

/** Paragraphs that are mostly links lead elsewhere. */
const LINKED = 0.6;
/** The part of the page that holds this share of its sentences holds the text. */
const MAIN = 0.75;
const SENTENCE = /[。；！？]|[.!?;](?:\s|$)/u;

/** Words, in letters of English, that count for the place of the text: whole sentences rather than captions and menus. */
function weigh({ text, linked }: HtmlParagraph): number {
  return linked > text.length * LINKED ? 0 : lengthOf(text, detectLanguage(text) ?? "en") * (SENTENCE.test(text) ? 1 : 0.2);
}

/** The paragraphs of the innermost element that holds nearly all of the page's sentences, with those before it. */
export function findMainText(paragraphs: readonly HtmlParagraph[]): { before: HtmlParagraph[]; main: HtmlParagraph[] } {
  let own = paragraphs.filter(({ text, linked }) => linked <= text.length * LINKED || (SENTENCE.test(text) && text.length > 200));
  const all = total(own);
  const [first] = own;
  for (let depth = 0; own.length > 0; depth += 1) {
    const weights = new Map<HtmlNode, number>();
    for (const paragraph of own) {
      const node = paragraph.path[depth];
      if (node !== undefined) weights.set(node, (weights.get(node) ?? 0) + weigh(paragraph));
    }
    const best = [...weights].find(([, weight]) => weight >= all * MAIN)?.[0];
    if (best === undefined) break;
    own = own.filter(({ path }) => path[depth] === best);
  }
  const opening = own[0];
  const before = first === undefined || opening === undefined ? [] : paragraphs.slice(0, paragraphs.indexOf(opening));
  return { before, main: own };
}

function total(paragraphs: readonly HtmlParagraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + weigh(paragraph), 0);
}

/** Names of elements tell furniture, unless most of the text would go with them. */
const KEPT = 0.3;

/** The paragraphs of a page that are no furniture. */
export function listPageParagraphs(root: HtmlNode): HtmlParagraph[] {
  const [all, named] = [listHtmlParagraphs(root, false), listHtmlParagraphs(root, true)];
  return total(named) >= total(all) * KEPT ? named : all;
}
