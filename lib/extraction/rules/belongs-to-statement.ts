import type { CompiledGrammar } from "../languages/compile";
import type { MaskedText } from "../text/mask";
import type { Sentence } from "./split-sentences";

/** A reported statement is looked back on no further than this. */
const LOOK_BACK = 240;

/**
 * Tells whether a verb without a subject of its own still belongs to the statement that opens at `from`: as the statement's
 * subject, or as the same duty once more.
 * @example 认为,…,[支持]价格垄断的做法不可接受; 强调,应支持乡村邮政,[支持]邮路数字化
 */
export function belongsToStatement({ view, compiled }: { view: MaskedText; compiled: CompiledGrammar }, { verb, from }: { verb: Sentence; from: number }): boolean {
  if (compiled.gerund(view.masked, verb.end) !== null) return true;
  const before = view.masked.slice(Math.max(from, verb.start - LOOK_BACK), verb.start);
  const duty = compiled.duty.exec(before);
  return duty !== null && before.slice(duty.index).includes(view.masked.slice(verb.start, verb.end));
}
