import type { Clause, Deliverable } from "@/lib/extraction/output";
import type { Trial } from "./fixtures";
import { answer, compareLists, type Count, type Counts, merge, sum } from "./figures";
import type { FixtureLanguage, TrackedLabel } from "./labels";
import { type Matching, type Pair, rangeOf, sharedBy } from "./match";
import { ownersOf } from "./owners";

/** A clause that is tracked in the text and in the reading, with the same verb. */
export type TrackedPair = { label: TrackedLabel; clause: Clause };

type Dated = { type: string; latest: string | null; precision: string };

function sameVerb({ label, clause }: Pair): boolean {
  return label.verb === clause.verb && label.tracked === clause.tracked;
}

/** The pairs whose fields are compared. */
export function listTrackedPairs({ pairs }: Matching): TrackedPair[] {
  return pairs.flatMap((pair) => (sameVerb(pair) && pair.label.tracked ? [{ label: pair.label, clause: pair.clause }] : []));
}

function countClauses({ pairs, missed, extra }: Matching, tracked: boolean): Count {
  const labels = [...pairs.map(({ label }) => label), ...missed].filter((label) => label.tracked === tracked);
  const clauses = [...pairs.map(({ clause }) => clause), ...extra].filter((clause) => clause.tracked === tracked);
  return { hits: pairs.filter((pair) => sameVerb(pair) && pair.label.tracked === tracked).length, found: clauses.length, wanted: labels.length };
}

function countCharacters({ label, clause }: Pair, { trial, language }: { trial: Trial; language: FixtureLanguage }): Count {
  const [wanted, found] = [rangeOf(label, { trial, language }), clause.span[language]];
  return {
    hits: wanted === null || found === undefined ? 0 : sharedBy(wanted, found),
    found: found === undefined ? 0 : found.end - found.start,
    wanted: wanted === null ? 0 : wanted.end - wanted.start,
  };
}

function countWords({ pairs }: Matching, trial: Trial): Counts {
  const each = trial.languages.map((language): Counts => ({
    [`span exact (${language})`]: sum(pairs.map(({ label, clause }) => answer((label[language]?.span ?? null) === (clause.span[language]?.text ?? null)))),
    [`span characters (${language})`]: sum(pairs.map((pair) => countCharacters(pair, { trial, language }))),
    [`verb's words (${language})`]: sum(pairs.map(({ label, clause }) => answer((label[language]?.verbText ?? null) === (clause.verbText[language] ?? null)))),
  }));
  return Object.assign({}, ...each) as Counts;
}

/** Objects are the same but for what stands at their edges. */
function plain(words: string): string {
  return words.replaceAll(/^[\s,,、;;“”"«»]+|[\s,,、;;.。“”"«»]+$/gu, "");
}

function textsOf(deliverables: readonly (Partial<Record<FixtureLanguage, string>> | undefined)[], language: FixtureLanguage): string[] {
  return deliverables.map((texts) => plain(texts?.[language] ?? ""));
}

function dateOf({ type, latest, precision }: Dated): string {
  return `${type} ${latest ?? "undated"} ${precision}`;
}

function datesOf(deliverables: readonly { deadline: Dated | null }[]): string[] {
  return deliverables.flatMap(({ deadline }) => (deadline === null ? [] : [dateOf(deadline)]));
}

function sameDay(label: TrackedLabel["eventDate"], found: Clause["eventDate"]): boolean {
  return label?.earliest === found?.earliest && label?.latest === found?.latest && label?.precision === found?.precision;
}

function leadsOf(owners: readonly string[]): string {
  return [...new Set(owners.filter((owner) => owner.startsWith("lead ")))].toSorted().join("; ");
}

/** The shorter wording of an object has at least this much of the longer: "the outcomes of" before it or not. */
const SAME_OBJECT = 0.7;

function isSameObject(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return longer.includes(shorter) && shorter.length >= SAME_OBJECT * longer.length;
}

function listObjects({ label, clause }: TrackedPair, language: FixtureLanguage): { found: string[]; wanted: string[] } {
  return { found: textsOf(clause.deliverables.map(({ text }: Deliverable) => text), language), wanted: textsOf(label.deliverables, language) };
}

/** Objects whose words are the same but for an opening such as "the outcomes of" on one side. */
function compareObjects({ found, wanted }: { found: readonly string[]; wanted: readonly string[] }): Count {
  const left = [...wanted];
  const named = found.map((object) => {
    const at = left.findIndex((other) => isSameObject(object, other));
    return at < 0 ? object : (left.splice(at, 1)[0] ?? object);
  });
  return compareLists(named, wanted);
}

/** What one clause's fields are worth against its label. */
export function countFields(pair: TrackedPair, language: FixtureLanguage): Counts {
  const { label, clause } = pair;
  const [owners, objects] = [ownersOf(pair, language), listObjects(pair, language)];
  return {
    kind: answer(label.kind === clause.kind),
    "deliverables' kinds": compareLists(clause.deliverables.map(({ kind }) => kind), label.deliverables.map(({ kind }) => kind)),
    deliverables: compareObjects(objects),
    "deliverables' words": compareLists(objects.found, objects.wanted),
    sector: answer(label.sector === clause.sector.code),
    lead: answer(leadsOf(owners.found) === leadsOf(owners.wanted)),
    owners: compareLists(owners.found, owners.wanted),
    parties: answer(label.parties.join() === clause.subject.parties.join() && label.partiesBasis === clause.subject.partiesBasis),
    "event date": answer(sameDay(label.eventDate, clause.eventDate)),
  };
}

/** Deadlines of all tracked clauses: one in a clause that was missed is missed, one in a clause too many is too many. */
function countDeadlines({ pairs, missed, extra }: Matching, tracked: readonly TrackedPair[]): Count {
  const hits = sum(tracked.map(({ label, clause }) => compareLists(datesOf(clause.deliverables), datesOf(label.deliverables)))).hits;
  const labels = [...pairs.map(({ label }) => label), ...missed].flatMap((label) => (label.tracked ? datesOf(label.deliverables) : []));
  const clauses = [...pairs.map(({ clause }) => clause), ...extra].flatMap((clause) => (clause.tracked ? datesOf(clause.deliverables) : []));
  return { hits, found: clauses.length, wanted: labels.length };
}

/** All that is counted of a reading but its notices and its confidence. Fields and spans are those of the clauses that were found. */
export function scoreClauses(trial: Trial, matching: Matching): Counts {
  const tracked = listTrackedPairs(matching);
  return {
    "tracked clauses": countClauses(matching, true),
    "other clauses": countClauses(matching, false),
    verb: sum(matching.pairs.map((pair) => answer(sameVerb(pair)))),
    deadlines: countDeadlines(matching, tracked),
    ...countWords(matching, trial),
    ...merge(tracked.map((pair) => countFields(pair, trial.decides))),
  };
}
