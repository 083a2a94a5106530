import type { PerLanguage, Place } from "../../output";
import type { BoundClause } from "../bound-clauses";
import { firstFrom } from "../places-within";
import type { Compared } from "./compared";
import type { Difference, FoundNotice, Sort, Words } from "./notice";

const NAMED: Record<Sort, string> = {
  number: "a number", date: "a date", document: "a document", negation: "what they deny", body: "a body", country: "a state", person: "a person", place: "a place",
  verb: "the verb", tense: "whether it is past or to come", scope: "who is bound", term: "a term",
};

function holds({ clauseStart, clauseEnd }: BoundClause, words: Words | null): boolean {
  return words !== null && words.start >= clauseStart && words.start < clauseEnd;
}

/** The clause that holds the words of either text; the last that opens before them, since clauses stand in order. */
function clauseOf({ drafts }: Compared, { own, other }: Difference): Compared["drafts"][number] | null {
  if (own !== null) {
    const starts = drafts.map(({ clause }) => ({ start: clause.clauseStart, end: clause.clauseEnd }));
    const last = drafts[firstFrom(starts, own.start + 1) - 1];
    if (last !== undefined && holds(last.clause, own)) return last;
  }
  return drafts.find(({ clause, answer }) => holds(clause, own) || (answer !== null && holds(answer.clause, other))) ?? null;
}

function placeOf(words: Words | null, { clause, text }: { clause: BoundClause | undefined; text: string }): Place {
  if (words !== null) return { start: words.start, end: words.end };
  return clause === undefined ? { start: 0, end: text.length } : { start: clause.clauseStart, end: clause.clauseEnd };
}

function quote(words: Words | null): string {
  return words === null ? "nothing" : `“${words.text.trim()}”`;
}

function describe({ official }: Compared, { sort, own, other, note, message }: Difference): string {
  if (message !== undefined) return message;
  const more = note === undefined ? "" : ` ${note}`;
  if (official) return `The official texts differ in ${NAMED[sort]}: ${quote(own)} and ${quote(other)}.${more} A person decides.`;
  if (own === null) return `${quote(other)} is not in the text that decides.${more}`;
  return other === null ? `${quote(own)} is missing in the translation.${more}` : `${quote(own)} is translated ${quote(other)}.${more}`;
}

/** Makes a difference into a notice on the clause that holds its words, else on the paragraph; where a text has none, its place is the clause that should have them. */
export function wordNotice(compared: Compared, difference: Difference): FoundNotice {
  const { place, own, other, official } = compared;
  const found = clauseOf(compared, difference);
  const span: PerLanguage<Place> = {
    [own.language]: placeOf(difference.own, { clause: found?.clause, text: own.view.text }),
    [other.language]: placeOf(difference.other, { clause: found?.answer?.clause, text: other.view.text }),
  };
  return { code: official ? "official.divergence" : `translation.${difference.sort}`, message: describe(compared, difference), paragraph: place.index, order: found?.order ?? null, span };
}
