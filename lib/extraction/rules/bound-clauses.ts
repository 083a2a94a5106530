import type { CompiledGrammar } from "../languages/compile";
import type { MaskedText } from "../text/mask";
import { findOperativeVerbs, type Subject, type VerbHit } from "./find-operative-verbs";
import { type Sentence, splitSentences } from "./split-sentences";

/** A clause with its place and the place of what its verb governs. */
export type BoundClause = VerbHit & { clauseEnd: number; object: Sentence };

/** A paragraph of one language with its operative verbs. */
export type VerbReading = { view: MaskedText; compiled: CompiledGrammar; sentences: { sentence: Sentence; hits: VerbHit[] }[] };

/** Finds the operative verbs of a paragraph, sentence by sentence. */
export function readVerbs(view: MaskedText, compiled: CompiledGrammar): VerbReading {
  let carried: Subject | null = null;
  const sentences = splitSentences(view, compiled).map((sentence) => {
    const hits = findOperativeVerbs({ view, compiled, sentence }, carried);
    carried = hits.at(-1)?.subject ?? carried;
    return { sentence, hits };
  });
  return { view, compiled, sentences };
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

/** Gives each verb its clause: from the stated subject, else the verb, to the last object. */
export function boundClauses(reading: VerbReading, keep: (hit: VerbHit) => boolean): BoundClause[] {
  return reading.sentences.flatMap(({ sentence, hits }) => {
    const kept = hits.filter(keep);
    const bound: BoundClause[] = [];
    for (const [order, hit] of [...kept.entries()].toReversed()) {
      const next = kept[order + 1];
      const own = next === undefined ? trimTail(reading, { start: hit.end, end: sentence.end }) : endBefore(reading, { hit, next });
      // 注意到并支持…: the object that stands after the second verb is the first one's too.
      const shared = own <= hit.end && next !== undefined && hit.objectBefore === null ? bound[0] : undefined;
      const clauseEnd = shared?.clauseEnd ?? Math.max(own, hit.end);
      bound.unshift({ ...hit, clauseEnd, object: shared?.object ?? hit.objectBefore ?? { start: hit.end, end: clauseEnd } });
    }
    return bound;
  });
}
