import { type ClauseDecided, type Holding, LANGUAGES, TRACKED_VERBS } from "@/lib/clauses/schema";
import type { Clause, Language, TrackedVerb, Verb } from "@/lib/extraction/output";

/** Whether a language is one of the Organisation's official ones, whose texts decide. */
export function isOfficial(language: Language): boolean {
  return language === "zh" || language === "ru";
}

/** Whether a verb is one of the three whose clauses become commitments without being promoted. */
export function isTracked(verb: Verb): verb is TrackedVerb {
  return TRACKED_VERBS.some((tracked) => tracked === verb);
}

/** A machine's proposal in the form of what a person holds; its deliverables take the ids in order, and those without one are left out. */
export function holdingOf(clause: Clause, deliverableIds: readonly string[]): Holding {
  const { verb, kind, sector, owners, span, verbText, deliverables } = clause;
  const withVerb = Object.entries(span).map(([language, found]) => [language, { ...found, verbText: verbText[language as Language] ?? "" }]);
  return {
    verb, kind,
    sector: sector.code,
    owners: owners.map(({ body, role, basis }) => ({ body, role, basis })),
    span: Object.fromEntries(withVerb) as Holding["span"],
    supplied: {},
    deliverables: deliverables.flatMap((deliverable, at) => {
      const id = deliverableIds[at];
      return id === undefined ? [] : [{ id, ...deliverable }];
    }),
  };
}

/** A decision about a clause as the log has it, in order. */
export type LoggedDecision = Pick<ClauseDecided, "decision" | "holding" | "reason" | "batch" | "mergedInto" | "undoes"> & { no: number };

/** The decisions that have not been taken back, the one that stands last. */
export function standingDecisions(decisions: readonly LoggedDecision[]): LoggedDecision[] {
  const standing: LoggedDecision[] = [];
  for (const decision of decisions) {
    if (decision.undoes === null) standing.push(decision);
    else if (standing.at(-1)?.no === decision.undoes) standing.pop();
  }
  return standing;
}

type Bounds = { start: number; end: number };

/** What is left of a clause's place when a part is split off at its beginning or end; a part from its middle leaves the place as it is. */
export function cutPlace(place: Bounds, part: Bounds): Bounds {
  if (part.start <= place.start && part.end < place.end && part.end > place.start) return { start: part.end, end: place.end };
  if (part.end >= place.end && part.start > place.start && part.start < place.end) return { start: place.start, end: part.start };
  return place;
}

/** The place that holds both. */
export function joinPlaces(one: Bounds, other: Bounds): Bounds {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** A place without the spaces and separators at its ends: "、", ",", ";", "；". */
export function trimPlace({ start, end }: Bounds, text: string): Bounds {
  const words = text.slice(start, end);
  const before = /^[\s,;:，、；：]*/u.exec(words)?.[0].length ?? 0;
  const after = /[\s,;:，、；：]$/u;
  let length = words.length;
  while (length > before && after.test(words.slice(length - 1, length))) length -= 1;
  return { start: start + before, end: start + length };
}

/** Whether two holdings say the same; the ids of deliverables, which are given and not said, aside. */
export function sameHolding(one: Holding, other: Holding): boolean {
  return canonical(one) === canonical(other);
}

function ordered<Value>(record: Partial<Record<Language, Value>>): (Value | null)[] {
  return LANGUAGES.map((language) => record[language] ?? null);
}

function canonical({ deliverables, span, supplied, owners, ...rest }: Holding): string {
  return JSON.stringify([
    rest.verb, rest.kind, rest.sector, ordered(span).map((place) => place && [place.start, place.end]), ordered(supplied),
    owners.map(({ body, role, basis }) => [body, role, basis]),
    deliverables.map(({ kind, text, deadline }) => [kind, ordered(text), deadline && [deadline.text, deadline.type, deadline.earliest, deadline.latest, deadline.precision]]),
  ]);
}
