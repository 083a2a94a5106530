import { foldText } from "./normalise";

/** A pair of marks: `title` pairs hold a document's title, `name` pairs a name or a quotation, `either` both. */
export type MarkPair = { open: string; close: string; kind: "title" | "name" | "either" | "aside" };

/** A marked stretch of a text; `start` is the opening mark, `end` is just after the closing one. */
export type Marked = { start: number; end: number; kind: MarkPair["kind"] };

/** A text with the places where no verb, subject or separator is to be looked for. */
export type MaskedText = {
  text: string;
  /** The text as the rules read it, nothing hidden. */
  folded: string;
  /** As long as `text`, folded; what stands inside marks is filler, the outermost marks themselves stay. */
  masked: string;
  /** Outermost marked stretches in order, asides (brackets) among them. */
  marked: Marked[];
};

/** Stands in for every hidden UTF-16 unit. */
export const FILLER = "\uFFFC";

type Open = { start: number; pair: MarkPair };

/** Marks nest no deeper than this; looking further back would make a text of open marks slow. */
const DEEPEST = 8;

/** The depth of the innermost open pair that this mark can close; -1 where there is none. */
function depthOf(stack: readonly Open[], mark: string): number {
  for (let depth = stack.length - 1; depth >= Math.max(0, stack.length - DEEPEST); depth -= 1) {
    if (stack[depth]?.pair.close === mark) return depth;
  }
  return -1;
}

/**
 * The outermost marked stretches of a text, in order. A mark that is never closed marks nothing.
 * @example 《〈绿色之带纲要〉联合行动计划》 is one stretch, of kind title
 */
export function findMarked(text: string, pairs: readonly MarkPair[]): Marked[] {
  const opening = new Map(pairs.map((pair) => [pair.open, pair]));
  const closing = new Set(pairs.map((pair) => pair.close));
  const stack: Open[] = [];
  const found: Marked[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const depth = closing.has(mark) ? depthOf(stack, mark) : -1;
    const closed = stack[depth];
    const pair = opening.get(mark);
    if (closed !== undefined) {
      found.push({ start: closed.start, end: at + 1, kind: closed.pair.kind });
      // What was left open inside it is dropped.
      stack.length = depth;
    } else if (pair !== undefined) stack.push({ start: at, pair });
  }
  return keepOutermost(found);
}

function keepOutermost(marked: Marked[]): Marked[] {
  const outermost: Marked[] = [];
  for (const stretch of marked.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    const last = outermost.at(-1);
    if (last === undefined || stretch.start >= last.end) outermost.push(stretch);
  }
  return outermost;
}

/** Hides what stands inside marks, so that a verb in a document's title is not taken for the clause's own. */
export function maskText(text: string, pairs: readonly MarkPair[]): MaskedText {
  const plain = foldText(text);
  const marked = findMarked(plain, pairs);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    // An English full stop stands inside the quotation marks and still ends the sentence.
    const hiddenEnd = plain.charAt(end - 2) === "." && end - start > 2 ? end - 2 : end - 1;
    pieces.push(plain.slice(at, start + 1), FILLER.repeat(hiddenEnd - start - 1));
    at = hiddenEnd;
  }
  pieces.push(plain.slice(at));
  return { text, folded: plain, masked: pieces.join(""), marked };
}
