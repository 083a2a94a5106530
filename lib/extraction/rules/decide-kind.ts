import type { ObjectTable } from "../languages/objects";
import type { Kind, Verb } from "../output";

/** How sure a kind is: `pattern` if words of the text say so, `default` if none does. */
export type DecidedKind = { kind: Kind; basis: "pattern" | "default" };

type Question = { verb: Verb; proposed: boolean; reported: boolean; words: string; table: ObjectTable };

const OF_DOCUMENTS: ReadonlySet<Verb> = new Set(["approved", "adopted", "endorsed"]);
const OF_FACTS: ReadonlySet<Verb> = new Set(["noted", "welcomed", "praised", "affirmed"]);
const OF_WORK: ReadonlySet<Verb> = new Set(["supported", "will", "advocated", "called_on"]);

function decideNoted({ words, table, reported }: Question): DecidedKind {
  const { kinds } = table;
  if (kinds.undertaking.test(words)) return { kind: kinds.event.test(words) ? "event" : "programme", basis: "pattern" };
  if (kinds.statement.test(words)) return { kind: "statement", basis: "pattern" };
  if (kinds.outcome.test(words) || (reported && kinds.happened.test(words) && !kinds.event.test(words))) return { kind: "outcome", basis: "pattern" };
  if (kinds.proposal.test(words)) return { kind: "proposal", basis: "pattern" };
  if (kinds.event.test(words)) return { kind: "event", basis: "pattern" };
  return { kind: "statement", basis: reported ? "pattern" : "default" };
}

/**
 * What an object asks for, by the verb and by how the object is built. `words` are the object's masked words; `reported`
 * says that the verb reports a statement (注意到,…).
 */
export function decideKind(question: Question): DecidedKind {
  const { verb, proposed, words, table } = question;
  if (proposed) return { kind: "proposal", basis: "pattern" };
  if (OF_DOCUMENTS.has(verb)) return { kind: table.kinds.results.test(words) ? "outcome" : "instrument", basis: "pattern" };
  if (OF_FACTS.has(verb)) return decideNoted(question);
  if (!OF_WORK.has(verb)) return { kind: "statement", basis: "default" };
  if (table.kinds.event.test(words)) return { kind: "event", basis: "pattern" };
  if (table.kinds.instrument.test(words)) return { kind: "instrument", basis: "pattern" };
  return { kind: "programme", basis: "pattern" };
}
