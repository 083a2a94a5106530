/** A name in a text and what it stands for. */
export type NameMention<T> = { value: T; start: number; end: number };

export type NamedValue<T> = {
  name: string;
  /** Regular expression source of the name, where it is more than its letters. */
  pattern: string;
  value: T;
};

export type NameFinder<T> = (text: string) => NameMention<T>[];

/** Escapes what a regular expression would take for more than letters. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** Finds names in a text without spaces, the longest first, in one pass; `toKey` makes what was matched into the name that was listed. */
export function createNameFinder<T>(names: readonly NamedValue<T>[], toKey: (matched: string) => string): NameFinder<T> {
  const values = new Map<string, T>();
  for (const { name, value } of names) if (!values.has(toKey(name))) values.set(toKey(name), value);
  const longestFirst = names.toSorted((left, right) => right.name.length - left.name.length);
  const pattern = new RegExp(longestFirst.map(({ pattern: source }) => source).join("|"), "gu");
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = values.get(toKey(match[0]));
      return value === undefined ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
    });
}

/** Makes one finder per key, when it is first asked for. */
export function rememberByKey<K, V>(create: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? create(key);
    made.set(key, value);
    return value;
  };
}
