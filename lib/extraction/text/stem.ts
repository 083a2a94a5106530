/** Endings of Russian nouns and adjectives, the longest first. */
const ENDINGS = [
  "иями", "ями", "ами", "ыми", "ими", "ией", "ием", "иев", "иям", "иях", "ого", "его", "ому", "ему", "ов", "ев", "ам", "ям", "ах", "ях", "ом", "ем", "ой", "ей", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ия", "ии", "ию", "ью", "ых", "их", "ым", "им",
  "а", "я", "о", "е", "и", "ы", "у", "ю", "ь", "й",
];
const SHORTEST = 3;

/** A Russian word without its ending, the same in every case: Совета, Советом → совет. Names in capitals stay as they are. */
export function stemOf(word: string): string {
  if (word.length <= SHORTEST || word === word.toUpperCase()) return word;
  const plain = word.toLowerCase();
  const ending = ENDINGS.find((candidate) => plain.endsWith(candidate) && plain.length - candidate.length >= SHORTEST);
  return ending === undefined ? plain : plain.slice(0, plain.length - ending.length);
}
