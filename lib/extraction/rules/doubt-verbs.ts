import type { CompiledGrammar } from "../languages/compile";
import type { MaskedText } from "../text/mask";
import type { Doubt, VerbHit } from "./find-operative-verbs";

type Ground = { view: MaskedText; compiled: CompiledGrammar };

/** Verbs that make somebody do something: what follows "and" may be a second thing to be done. */
const DIRECTING: ReadonlySet<VerbHit["verb"]> = new Set(["called_on", "other", "considered"]);

/** Tells whether a verb follows the one before it behind a bare "and", with no comma between them. */
function followsBarely({ view }: Ground, { before, hit }: { before: VerbHit; hit: VerbHit }): boolean {
  return hit.carried && /[^,;:\s]\s+and(?:\s+\p{L}+){0,4}\s*$/u.test(view.masked.slice(Math.max(before.end, hit.start - 80), hit.start));
}

function doubtOf(ground: Ground, { before, hit }: { before: VerbHit; hit: VerbHit }): Doubt | "none" | "no_clause" {
  const { doubt } = ground.compiled;
  if (doubt === null || hit.weak || !followsBarely(ground, { before, hit })) return "none";
  const between = ground.view.masked.slice(before.start, hit.start);
  const directed = doubt.infinitive.test(between);
  if (directed && hit.tense === "present" && before.tense === "past") return "no_clause";
  if (directed && hit.tense === "present" && DIRECTING.has(before.verb)) return "after_infinitive";
  return doubt.relative.test(between) ? "after_relative" : "none";
}

/**
 * Marks the verbs of a sentence that a reader could take for another's, and leaves out those that no reader would take for the heads'.
 * @example instructed the experts to study it and note the risks: "note" is what the experts do
 */
export function doubtVerbs(ground: Ground, hits: readonly VerbHit[]): VerbHit[] {
  return hits.flatMap((hit, order) => {
    const before = hits[order - 1];
    const doubt = before === undefined ? "none" : doubtOf(ground, { before, hit });
    return doubt === "no_clause" ? [] : [doubt === "none" ? hit : { ...hit, doubt }];
  });
}
