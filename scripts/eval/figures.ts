/** Answers counted against what was asked for. A share right is a count where as much is found as is wanted. */
export type Count = { hits: number; found: number; wanted: number };
/** Counts by the name of what they count. */
export type Counts = Record<string, Count>;

const NOTHING: Count = { hits: 0, found: 0, wanted: 0 };

/** One answer that is right or wrong. */
export function answer(right: boolean): Count {
  return { hits: right ? 1 : 0, found: 1, wanted: 1 };
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce((one, other) => ({ hits: one.hits + other.hits, found: one.found + other.found, wanted: one.wanted + other.wanted }), NOTHING);
}

/** Adds up counts of the same name. */
export function merge(all: readonly Counts[]): Counts {
  const names = [...new Set(all.flatMap((counts) => Object.keys(counts)))];
  return Object.fromEntries(names.map((name) => [name, sum(all.flatMap((counts) => counts[name] ?? []))]));
}

/** What two lists have in common, an entry as often as both hold it. */
export function compareLists(found: readonly string[], wanted: readonly string[]): Count {
  const left = [...wanted];
  const hits = found.filter((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return { hits, found: found.length, wanted: wanted.length };
}

/** Precision, recall and F1; null where there was nothing to find and nothing was found. */
export function rate({ hits, found, wanted }: Count): { precision: number | null; recall: number | null; f1: number | null } {
  return {
    precision: found === 0 ? null : hits / found,
    recall: wanted === 0 ? null : hits / wanted,
    f1: found + wanted === 0 ? null : (2 * hits) / (found + wanted),
  };
}
