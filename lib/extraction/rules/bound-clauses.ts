import type { CompiledGrammar } from "../languages/compile";
import type { MaskedText } from "../text/mask";
import { doubtVerbs } from "./doubt-verbs";
import { findOperativeVerbs, type Subject, type VerbHit } from "./find-operative-verbs";
import { type Sentence, splitSentences } from "./split-sentences";

/** A clause with its place and the place of what its verb governs. */
export type BoundClause = VerbHit & { clauseEnd: number; object: Sentence };

/** A paragraph of one language with its operative verbs. */
export type VerbReading = {
  view: MaskedText;
  compiled: CompiledGrammar;
  sentences: { sentence: Sentence; hits: VerbHit[] }[];
  /** The subject under which the paragraphs after this one go on: "The heads of delegations:" and the points of its list. */
  chapeau: Subject | null;
};

/** What opens a point of a list: a dash, a bullet, a number or a letter. */
const BULLET = /^\s*(?:[-–—―•·●○■□▪*+]\s*|(?:\(?\d{1,2}[.)、](?!\d)|\(?[a-zа-яivx]{1,3}\)|[一二三四五六七八九十]{1,3}、|[①-⑳]|\((?:\uFFFC){1,3}\))[\s、.]*)/iu;

/** The subject that stands before a colon at the paragraph's end, or that this point of a list, or paragraph that opens with its verb, has from above. */
function chapeauOf({ masked }: MaskedText, { last, carried, goesOn }: { last: Subject | null; carried: Subject | null; goesOn: boolean }): Subject | null {
  const end = masked.trimEnd();
  if (end.endsWith(":")) return last;
  return carried !== null && (goesOn || /[;,]$/u.test(end)) ? carried : null;
}

/** Finds the operative verbs of a paragraph, sentence by sentence; `above` is the subject of the list that it stands in. */
export function readVerbs(view: MaskedText, { compiled, above }: { compiled: CompiledGrammar; above: Subject | null }): VerbReading {
  const bullet = BULLET.exec(view.masked)?.[0].length ?? 0;
  let carried = above;
  const sentences = splitSentences(view, compiled).flatMap((found) => {
    const sentence = { start: Math.max(found.start, bullet), end: found.end };
    if (sentence.end <= sentence.start) return [];
    const { hits, last } = findOperativeVerbs({ view, compiled, sentence }, carried);
    carried = last ?? carried;
    return { sentence, hits: doubtVerbs({ view, compiled }, hits) };
  });
  // 成员国: and one paragraph after another that opens with its verb.
  const opensWithVerb = sentences[0]?.hits[0]?.carried === true;
  return { view, compiled, sentences, chapeau: chapeauOf(view, { last: carried, carried: above, goesOn: bullet > 0 || opensWithVerb }) };
}

function trimTail(reading: VerbReading, { start, end }: Sentence): number {
  const words = reading.view.masked.slice(start, end);
  return start + words.replace(reading.compiled.tail, "").length;
}

/** Leaves out a last segment that opens the clause after it. @example …保障机制,[为落实…决议,]各有关成员国将… */
function dropPreposed(reading: VerbReading, { start, end }: Sentence): number {
  const openings = reading.compiled.listSeparatorEnds(reading.view.masked, start, end);
  const last = openings.at(-1);
  if (last === undefined || !reading.compiled.preposed.test(reading.view.masked.slice(last, end).trim())) return end;
  return trimTail(reading, { start, end: last });
}

function endBefore(reading: VerbReading, { hit, next }: { hit: VerbHit; next: VerbHit }): number {
  const end = trimTail(reading, { start: hit.end, end: Math.min(next.segmentStart, next.clauseStart) });
  return next.carried ? end : dropPreposed(reading, { start: hit.end, end });
}

/** An object that a verb shares with the next one ends no further on than this, so that a long chain of verbs stays linear. */
const LONGEST_SHARED = 1000;

/** Gives each verb its clause: from the stated subject, else the verb, to the last object. */
export function boundClauses(reading: VerbReading, keep: (hit: VerbHit) => boolean): BoundClause[] {
  return reading.sentences.flatMap(({ sentence, hits }) => {
    const kept = hits.filter(keep).map((hit, order, all) => (hit.clauseStart < (all[order - 1]?.end ?? 0) ? { ...hit, clauseStart: hit.start } : hit));
    const bound: BoundClause[] = [];
    for (const [order, hit] of [...kept.entries()].toReversed()) {
      const next = kept[order + 1];
      const own = next === undefined ? trimTail(reading, { start: hit.end, end: sentence.end }) : endBefore(reading, { hit, next });
      // 注意到并支持…: the object that stands after the second verb is the first one's too.
      const shared = own <= hit.end && next !== undefined && hit.objectBefore === null ? bound[0] : undefined;
      const reach = shared !== undefined && shared.clauseEnd - hit.end <= LONGEST_SHARED ? shared : undefined;
      const clauseEnd = reach?.clauseEnd ?? Math.max(own, hit.end);
      bound.unshift({ ...hit, clauseEnd, object: reach?.object ?? hit.objectBefore ?? { start: hit.end, end: clauseEnd } });
    }
    return bound;
  });
}
