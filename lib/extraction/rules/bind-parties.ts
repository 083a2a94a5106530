import type { CompiledGrammar } from "../languages/compile";
import type { PartiesBasis } from "../output";
import { listMembersOn, MEMBERS } from "../registry/members";
import type { MaskedText } from "../text/mask";
import { foldText } from "../text/normalise";
import type { Subject } from "./find-operative-verbs";
import { findPlaces } from "./find-places";
import type { Sentence } from "./split-sentences";

type Question = { view: MaskedText; compiled: CompiledGrammar; subject: Subject | null; object: Sentence; adoptedOn: string | null; /** The members are the registry's. */ ownText: boolean };

/** "Relevant" or "willing" before the states: in the subject, or where they act or take part in the object. */
function leavesOpen({ view, compiled: { grammar }, subject, object }: Question): boolean {
  if (subject?.kind === "states" && new RegExp(`(?:${grammar.unspecified})`, "iu").test(foldText(subject.text))) return true;
  const agent = new RegExp(grammar.openAgent, grammar.flags.replace("y", ""));
  return agent.test(view.masked.slice(object.start, object.end));
}

/** The member states that a clause binds, in the communiqué's order. */
export function bindParties(question: Question): { parties: string[]; basis: PartiesBasis } {
  const { compiled, subject, adoptedOn } = question;
  if (leavesOpen(question)) return { parties: [], basis: "unspecified" };
  if (subject?.kind === "named") {
    const named = new Set(findPlaces(subject.text, compiled.grammar.language).map(({ state }) => state));
    return { parties: MEMBERS.flatMap(({ code }) => (named.has(code) ? [code] : [])), basis: "named" };
  }
  if (!question.ownText) return { parties: [], basis: "all" };
  return { parties: adoptedOn === null ? MEMBERS.map(({ code }) => code) : listMembersOn(adoptedOn), basis: "all" };
}
