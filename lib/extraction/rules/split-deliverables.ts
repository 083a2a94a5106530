import type { ObjectTable } from "../languages/objects";
import type { MaskedText } from "../text/mask";
import type { Sentence } from "./split-sentences";

/** What a verb governs, parted into what can be checked by itself. */
export type SplitObject = {
  /** At least one; in order. */
  items: Sentence[];
  /** Whether a proposal's frame stands round them: 关于…的建议. */
  proposed: boolean;
  /** A bracket behind the frame, whose date and place are all items'. */
  sharedAside: Sentence | null;
};

type Piece = Sentence & { coordinator: string };
type Ground = { masked: string; table: ObjectTable };

function words({ masked }: Ground, { start, end }: Sentence): string {
  return masked.slice(start, end);
}

function cutAt(ground: Ground, range: Sentence, pattern: RegExp): Sentence {
  const found = pattern.exec(words(ground, range));
  return found === null || found.index === 0 ? range : { start: range.start, end: range.start + found.index };
}

function trim(ground: Ground, { start, end }: Sentence): Sentence {
  const text = words(ground, { start, end });
  return { start: start + text.length - text.replace(/^[\s,;、]+/u, "").length, end: start + text.replace(/[\s,;、.]+$/u, "").length };
}

function unwrap(ground: Ground, range: Sentence): { inner: Sentence; proposed: boolean; sharedAside: Sentence | null } {
  const match = ground.table.chapeau.exec(words(ground, range));
  const inner = match?.groups?.["inner"];
  if (match === null || inner === undefined) return { inner: range, proposed: false, sharedAside: null };
  const at = range.start + match[0].indexOf(inner);
  const aside = match.groups?.["aside"] ?? "";
  return { inner: { start: at, end: at + inner.length }, proposed: true, sharedAside: aside === "" ? null : { start: range.end - aside.length, end: range.end } };
}

function listPieces(ground: Ground, range: Sentence): Piece[] {
  const pieces: Piece[] = [];
  let [start, coordinator] = [range.start, ""];
  for (const match of words(ground, range).matchAll(ground.table.coordinator)) {
    const at = range.start + match.index;
    pieces.push({ start, end: at, coordinator });
    [start, coordinator] = [at + match[0].length, match[0]];
  }
  return [...pieces, { start, end: range.end, coordinator }];
}

/** Two pieces are two deliverables if each can be checked by itself: an action of its own, or a thing beside a thing. */
function parts(ground: Ground, left: Piece, right: Piece): boolean {
  const { table } = ground;
  const [before, after] = [words(ground, left).trim(), words(ground, right).trim()];
  if (before === "" || after === "") return false;
  const leftIsThing = table.countable.test(before);
  if (table.action.test(after)) return table.strong.test(right.coordinator) || leftIsThing || table.action.test(before);
  return leftIsThing && table.countable.test(after);
}

function joinPieces(ground: Ground, pieces: Piece[]): Sentence[] {
  const items: Sentence[] = [];
  for (const [order, piece] of pieces.entries()) {
    const previous = pieces[order - 1];
    const last = items.at(-1);
    if (previous === undefined || last === undefined || parts(ground, previous, piece)) items.push({ start: piece.start, end: piece.end });
    else items[items.length - 1] = { start: last.start, end: piece.end };
  }
  return items;
}

/** Leaves out the words that govern all of several things, so that each names only its own. */
function dropShared(ground: Ground, items: Sentence[]): Sentence[] {
  const { table } = ground;
  const second = items[1];
  if (second === undefined) return items;
  const isList = !table.action.test(words(ground, second).trim());
  return items.map((item, order) => {
    const head = isList && order === 0 ? (table.sharedHead.exec(words(ground, item))?.[0].length ?? 0) : 0;
    const tail = order === items.length - 1 ? (table.sharedTail.exec(words(ground, item))?.[0].length ?? 0) : 0;
    return { start: item.start + head, end: item.end - tail };
  });
}

/**
 * Parts what a verb governs into deliverables. A statement, or what only explains, is not parted.
 * @example 关于[举办A会议]、[2027年举办B会议]和[制定《C》]的提议
 */
export function splitDeliverables({ masked }: MaskedText, table: ObjectTable, object: Sentence & { statement: boolean }): SplitObject {
  const ground = { masked, table };
  const lead = table.lead.exec(words(ground, object))?.[0].length ?? 0;
  const whole = trim(ground, { start: object.start + lead, end: object.end });
  const oneSentence = trim(ground, cutAt(ground, whole, /[。!?]/u));
  if (object.statement) return { items: [oneSentence], proposed: false, sharedAside: null };
  const bare = trim(ground, cutAt(ground, oneSentence, table.purpose));
  const explained = cutAt(ground, bare, table.explanation);
  const framed = unwrap(ground, unwrap(ground, explained).proposed ? explained : bare);
  const { inner } = framed;
  const listed = cutAt(ground, inner, table.explanation);
  const items = joinPieces(ground, listPieces(ground, listed));
  const last = items.at(-1);
  // What only explains the last object stays with its words.
  const complete = last === undefined ? [inner] : [...items.slice(0, -1), { start: last.start, end: inner.end }];
  const tidy = dropShared(ground, complete.map((item) => trim(ground, item)))
    .map((item) => cutAt(ground, trim(ground, item), table.adoptionBracket))
    .map((item) => trim(ground, item));
  const kept = tidy.filter(({ start, end }) => end > start);
  return { items: kept.length === 0 ? [whole] : kept, proposed: framed.proposed, sharedAside: framed.sharedAside };
}
