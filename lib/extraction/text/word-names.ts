import type { NamedValue, NameFinder, NameMention } from "./name-finder";

/** Makes a word into what it has in common with its other forms. */
type Stem = (word: string) => string;
type Word = { stem: string; start: number; end: number };
type Branch<T> = { next: Map<string, Branch<T>>; value: T | null };

/** Between two words of a name there is no more than a space, a comma, a hyphen or a bracket. */
const JOINED = /^[',\s()–—-]{1,4}$/u;

function listWords(text: string, stem: Stem): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ stem: keyOf(match[0], stem), start: match.index, end: match.index + match[0].length }));
}

/** A word in capitals (WHO, МБО) is not the word of the same letters. */
function keyOf(word: string, stem: Stem): string {
  return word === word.toUpperCase() && word.length > 1 ? word : stem(word).toLowerCase();
}

function plant<T>(names: readonly NamedValue<T>[], stem: Stem): Branch<T> {
  const root: Branch<T> = { next: new Map(), value: null };
  for (const { name, value } of names) {
    let branch = root;
    for (const { stem: key } of listWords(name, stem)) {
      const next: Branch<T> = branch.next.get(key) ?? { next: new Map<string, Branch<T>>(), value: null };
      branch.next.set(key, next);
      branch = next;
    }
    branch.value ??= value;
  }
  return root;
}

/**
 * Finds names in a text whose words are parted by spaces, the longest first, in one walk over its words; with stems, in any case of
 * the language. @example Делового совета ШОС
 */
export function createWordFinder<T>(names: readonly NamedValue<T>[], stem: Stem = (word) => word): NameFinder<T> {
  const root = plant(names, stem);
  return (text) => {
    const words = listWords(text, stem);
    const found: NameMention<T>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const hit = longestFrom({ root, words, text }, at);
      if (hit === null) continue;
      found.push({ value: hit.value, start: words[at]?.start ?? 0, end: words[hit.last]?.end ?? 0 });
      at = hit.last;
    }
    return found;
  };
}

function longestFrom<T>({ root, words, text }: { root: Branch<T>; words: readonly Word[]; text: string }, at: number): { value: T; last: number } | null {
  let [branch, best]: [Branch<T>, { value: T; last: number } | null] = [root, null];
  for (let position = at; position < words.length; position += 1) {
    const [word, previous] = [words[position], words[position - 1]];
    if (word === undefined || (position > at && previous !== undefined && !JOINED.test(text.slice(previous.end, word.start)))) break;
    const next = branch.next.get(word.stem);
    if (next === undefined) break;
    branch = next;
    if (branch.value !== null) best = { value: branch.value, last: position };
  }
  return best;
}
