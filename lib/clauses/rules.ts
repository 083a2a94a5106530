import { type Holding, TRACKED_VERBS } from "@/lib/clauses/schema";
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
