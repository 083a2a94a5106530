import type { ObjectTable } from "../languages/objects";
import type { Sentence } from "./split-sentences";

/** The words that say what an object is, without its explanation and what stands behind the sentence. */
export function coreWords(words: string, table: ObjectTable): string {
  const sentence = words.split(/[。!?]/u)[0] ?? words;
  const explained = table.explanation.exec(sentence);
  return explained === null || explained.index === 0 ? sentence : sentence.slice(0, explained.index);
}

/** What a verb governs, parted into what can be checked by itself. */
export type SplitObject = {
  /** All of them, without what stands between the verb and its object. */
  whole: Sentence;
  /** At least one; in order. */
  items: Sentence[];
  /** Whether a proposal's frame stands round them: 关于…的建议. */
  proposed: boolean;
  /** A bracket behind the frame, whose date and place are all items'. */
  sharedAside: Sentence | null;
};

type Piece = Sentence & { coordinator: string };
/** A masked text with the table that reads it. */
type Ground = { masked: string; table: ObjectTable };

function wordsOf({ masked }: Ground, { start, end }: Sentence): string {
  return masked.slice(start, end);
}

function cutAt(ground: Ground, { range, pattern }: { range: Sentence; pattern: RegExp }): Sentence {
  const found = pattern.exec(wordsOf(ground, range));
  return found === null || found.index === 0 ? range : { start: range.start, end: range.start + found.index };
}

function trim(ground: Ground, { start, end }: Sentence): Sentence {
  const text = wordsOf(ground, { start, end });
  return { start: start + text.length - text.replace(/^[\s,;、]+/u, "").length, end: start + text.replace(/(?:[\s,;:、]|(?<!(?<!\p{L})гг?)\.)+$/u, "").length };
}

function unwrap(ground: Ground, range: Sentence): { inner: Sentence; proposed: boolean; sharedAside: Sentence | null } {
  const match = ground.table.chapeau.exec(wordsOf(ground, range));
  const inner = match?.groups?.["inner"] ?? match?.groups?.["listed"];
  if (match === null || inner === undefined) return { inner: range, proposed: false, sharedAside: null };
  const at = range.start + match[0].indexOf(inner);
  const aside = match.groups?.["aside"] ?? "";
  return { inner: { start: at, end: at + inner.length }, proposed: true, sharedAside: aside === "" ? null : { start: range.end - aside.length, end: range.end } };
}

function listPieces(ground: Ground, range: Sentence): Piece[] {
  const pieces: Piece[] = [];
  let [start, coordinator] = [range.start, ""];
  for (const match of wordsOf(ground, range).matchAll(ground.table.coordinator)) {
    const at = range.start + match.index;
    pieces.push({ start, end: at, coordinator });
    [start, coordinator] = [at + match[0].length, match[0]];
  }
  return [...pieces, { start, end: range.end, coordinator }];
}

/**
 * How surely two pieces are two deliverables, 0 for not at all: each has to be something that can be checked by itself, an action of
 * its own or a thing beside a thing.
 */
function gapBetween(ground: Ground, [left, right]: [Sentence, Piece]): 0 | 1 | 2 | 3 {
  const { table } = ground;
  const [before, after] = [wordsOf(ground, left).trim(), wordsOf(ground, right).trim()];
  if (before === "" || after === "") return 0;
  // 制定并签署《…》: an action without a thing of its own shares that of the next one.
  if (table.action.exec(before)?.[0].length === before.length) return 0;
  if (/^(?:(?:\(\uFFFC{1,3}\)|\d{1,2}[.)]) ?|[-–—•] )\S/u.test(after) || (right.coordinator === "" && after !== "")) return 3;
  const leftIsThing = table.countable.test(before);
  const strong = table.strong.test(right.coordinator);
  if (table.action.test(after)) return strong ? 3 : leftIsThing || table.action.test(before) ? 2 : 0;
  if (!leftIsThing || !table.countable.test(after)) return 0;
  return strong ? 2 : table.beside?.test(after) === false ? 0 : 1;
}

type Item = Sentence & { gap: number };

function joinPieces(ground: Ground, pieces: Piece[]): Item[] {
  const items: Item[] = [];
  for (const [order, piece] of pieces.entries()) {
    const previous = pieces[order - 1];
    const last = items.at(-1);
    const gap = previous === undefined || last === undefined ? 3 : gapBetween(ground, [{ start: last.start, end: previous.end }, piece]);
    if (last === undefined || gap > 0) items.push({ start: piece.start, end: piece.end, gap });
    else items[items.length - 1] = { ...last, end: piece.end };
  }
  return items;
}

/** Joins items over their least sure gaps, the later ones first, until there are as many as wanted. */
function joinWeakest(items: Item[], wanted: number): Item[] {
  const [, ...later] = items;
  const weakest = Math.min(...later.map(({ gap }) => gap));
  const at = items.findLastIndex(({ gap }, order) => order > 0 && gap === weakest);
  const [left, right] = [items[at - 1], items[at]];
  if (items.length <= Math.max(1, wanted) || left === undefined || right === undefined) return items;
  return joinWeakest([...items.slice(0, at - 1), { ...left, end: right.end }, ...items.slice(at + 1)], wanted);
}

/** Leaves out the words that govern all of several things, so that each names only its own. */
function dropShared(ground: Ground, items: Sentence[]): Sentence[] {
  const { table } = ground;
  const second = items[1];
  if (second === undefined) return items;
  const isList = !table.action.test(wordsOf(ground, second).trim());
  return items.map((item, order) => {
    const head = isList && order === 0 ? (table.sharedHead.exec(wordsOf(ground, item))?.[0].length ?? 0) : 0;
    const tail = order === items.length - 1 ? (table.sharedTail.exec(wordsOf(ground, item))?.[0].length ?? 0) : 0;
    return { start: item.start + head, end: item.end - tail };
  });
}

/** A bracket right behind the only thing proposed is a part of its words. @example a proposal to [hold a week (Omsk, 3 June 2026)] */
function withOwnAside(ground: Ground, { items, aside }: { items: Sentence[]; aside: Sentence | null }): Sentence[] {
  const [only, second] = items;
  if (aside === null || only === undefined || second !== undefined) return items;
  return wordsOf(ground, { start: only.end, end: aside.start }).trim() === "" && aside.start >= only.end ? [{ start: only.start, end: aside.end }] : items;
}

type ObjectToSplit = Sentence & { statement: boolean; /** At most so many; a translation has as many as the text that decides. */ wanted?: number };

/**
 * Parts what a verb governs into deliverables. A statement, or what only explains, is not parted.
 * @example 关于[举办A会议]、[2027年举办B会议]和[制定《C》]的提议
 */
export function splitDeliverables(ground: Ground, object: ObjectToSplit): SplitObject {
  const { table } = ground;
  const lead = table.lead.exec(wordsOf(ground, object))?.[0].length ?? 0;
  const whole = trim(ground, { start: object.start + lead, end: object.end });
  const oneSentence = trim(ground, cutAt(ground, { range: whole, pattern: /[。!?]/u }));
  if (object.statement) return { whole, items: [oneSentence], proposed: false, sharedAside: null };
  const bare = trim(ground, cutAt(ground, { range: oneSentence, pattern: table.purpose }));
  const explained = cutAt(ground, { range: bare, pattern: table.explanation });
  const framed = unwrap(ground, unwrap(ground, explained).proposed ? explained : bare);
  const { inner } = framed;
  const listed = cutAt(ground, { range: inner, pattern: table.explanation });
  const items = joinWeakest(joinPieces(ground, listPieces(ground, listed)), object.wanted ?? Number.POSITIVE_INFINITY);
  const last = items.at(-1);
  // What only explains the last object stays with its words.
  const complete = last === undefined ? [inner] : [...items.slice(0, -1), { start: last.start, end: inner.end }];
  const tidy = dropShared(ground, complete.map((item) => trim(ground, item)))
    .map((item) => cutAt(ground, { range: trim(ground, item), pattern: table.adoptionBracket }))
    .map((item) => trim(ground, item))
    .map(({ start, end }) => ({ start: start + (table.itemLead.exec(wordsOf(ground, { start, end }))?.[0].length ?? 0), end }));
  const kept = withOwnAside(ground, { items: tidy.filter(({ start, end }) => end > start), aside: framed.sharedAside });
  return { whole, items: kept.length === 0 ? [whole] : kept, proposed: framed.proposed, sharedAside: framed.sharedAside };
}
