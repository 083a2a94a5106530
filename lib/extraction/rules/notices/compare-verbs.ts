import { sayTheSame } from "../../languages/near-synonyms";
import { type Compared, rendersVerb, wordsAt } from "./compared";
import type { Difference } from "./notice";

const TRACKED: ReadonlySet<string> = new Set(["noted", "supported", "approved"]);

/** A tracked verb that the other text renders by one of another strength, or the reverse. @example 注意到 as "supported" */
export function compareVerbs(compared: Compared): Difference[] {
  return compared.drafts.flatMap(({ clause, answer }): Difference[] => {
    if (answer === null || !(TRACKED.has(clause.verb) || TRACKED.has(answer.clause.verb))) return [];
    const same = compared.official ? sayTheSame(clause.verb, answer.clause.verb) : rendersVerb(compared, { clause, answer });
    return same ? [] : [{ sort: "verb", own: wordsAt(compared.own, clause), other: wordsAt(compared.other, answer.clause), note: `They are read as ${clause.verb} and ${answer.clause.verb}.` }];
  });
}
