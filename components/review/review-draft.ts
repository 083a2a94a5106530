import { LANGUAGES } from "@/lib/clauses/schema";
import { findVerb } from "@/lib/communiques/rules/places";
import type { Deadline, Language } from "@/lib/extraction/output";
import type { HoldingDraft, ReviewClause, ReviewDeliverable } from "@/lib/review/schema";

/** What the panel of a clause begins with: what stands now. */
export function draftOf({ current }: ReviewClause): HoldingDraft {
  const { deliverables, ...rest } = current;
  return { ...rest, deliverables: deliverables.map(({ id, kind, text, deadline }) => ({ id, kind, text, deadline })) };
}

/** Whether somebody has changed anything of a draft. */
export function isChanged(draft: HoldingDraft, clause: ReviewClause): boolean {
  return JSON.stringify(draft) !== JSON.stringify(draftOf(clause));
}

/** The languages of the communiqué in which the clause has no words, so that a person can supply them. */
export function missingLanguages({ span }: Pick<HoldingDraft, "span">, languages: readonly Language[]): Language[] {
  return languages.filter((language) => span[language] === undefined);
}

function neutralWords({ earliest, latest }: Deadline): string {
  return [...new Set([earliest, latest])].filter((day) => day !== null).join(" – ");
}

/** A deadline with a part changed by hand; where nothing was written of it, its words are its days. */
export function changeDeadline(deadline: Deadline | null, parts: Partial<Deadline>): Deadline {
  const base: Deadline = deadline ?? { text: "", type: "due", earliest: null, latest: null, precision: "day", rule: "person" };
  const changed = { ...base, ...parts, rule: "person" };
  return parts.text === undefined && (base.text === "" || base.text === neutralWords(base)) ? { ...changed, text: neutralWords(changed) } : changed;
}

/** Whether entries have been logged on a deliverable of the draft, so that it cannot be left out. */
export function isKept({ id }: { id: string | null }, deliverables: readonly ReviewDeliverable[]): boolean {
  return deliverables.some((other) => other.id !== null && other.id === id && other.hasEntries);
}

/** The words by which a list names a clause, from its verb on: those of the interface's language, else the deciding ones. */
export function clauseWords(clause: ReviewClause, { texts, language }: { texts: Partial<Record<Language, { text: string }>>; language: Language }): { language: Language; text: string } | null {
  for (const candidate of [language, ...LANGUAGES]) {
    const [place, words] = [clause.current.span[candidate], texts[candidate]];
    if (!place || !words) continue;
    const text = words.text.slice(place.start, place.end);
    const verb = findVerb({ start: 0, text }, clause.verbText[candidate] ?? "");
    return { language: candidate, text: text.slice(verb?.start ?? 0) };
  }
  return null;
}
