import type { Deadline, Deliverable, Kind, PerLanguage } from "@/lib/extraction/output";
import { bareWords, sharedLanguages } from "./words";

/** A commitment's deliverable as it stands, and whether anything has been logged on it. */
export type StandingDeliverable = { id: string; kind: Kind; text: PerLanguage<string>; deadline: Deadline | null; hasEntries: boolean };
export type MergedDeliverable = { id: string; ordinal: number; kind: Kind; text: PerLanguage<string>; deadline: Deadline | null };

function isSame(own: PerLanguage<string>, other: PerLanguage<string>): boolean {
  return sharedLanguages(own, other).some((language) => bareWords(own[language] ?? "") === bareWords(other[language] ?? ""));
}

/**
 * The deliverables of a newer reading under the ids of those that they are: by their words, then by their place. One on which
 * something was logged stays, behind the others, even where the newer reading has it no more.
 */
export function mergeDeliverables({ standing, read, newId }: { standing: readonly StandingDeliverable[]; read: readonly Deliverable[]; newId: () => string }): MergedDeliverable[] {
  const free = new Set(standing);
  const take = (found: StandingDeliverable | undefined) => {
    if (found === undefined || !free.has(found)) return undefined;
    free.delete(found);
    return found.id;
  };
  const byWords = read.map(({ text }) => take([...free].find((own) => isSame(own.text, text))));
  const merged = read.map(({ kind, text, deadline }, at) => ({ id: byWords[at] ?? take(standing[at]) ?? newId(), kind, text, deadline }));
  const logged = [...free].filter(({ hasEntries }) => hasEntries).map(({ id, kind, text, deadline }) => ({ id, kind, text, deadline }));
  return [...merged, ...logged].map((deliverable, at) => ({ ...deliverable, ordinal: at + 1 }));
}

/** Deliverables with the words of languages that a newer reading adds; null where it adds none, or they are not the same. */
export function addedWords(standing: readonly StandingDeliverable[], read: readonly Deliverable[]): MergedDeliverable[] | null {
  const pairs = standing.map((own, at) => ({ own, text: read[at]?.text ?? {} }));
  if (standing.length !== read.length || pairs.some(({ own, text }) => !isSame(own.text, text))) return null;
  if (pairs.every(({ own, text }) => Object.keys(text).length === sharedLanguages(text, own.text).length)) return null;
  return pairs.map(({ own: { id, kind, deadline, text: before }, text }, at) => ({ id, ordinal: at + 1, kind, deadline, text: { ...text, ...before } }));
}
