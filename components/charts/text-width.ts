const CYRILLIC = /\p{Script=Cyrillic}/u;
const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/u;

/** About how wide words will be at a type size, in pixels: enough to leave room for them beside a chart. */
export function roughWidth(words: string, size: number): number {
  return [...words].reduce((width, character) => width + (WIDE.test(character) ? size : size * (CYRILLIC.test(character) ? 0.62 : 0.57)), 0);
}

/** Words in one line, or in two of about the same length where one would be wider than allowed. */
export function wrapOnce(words: string, { size, most }: { size: number; most: number }): string[] {
  if (roughWidth(words, size) <= most || !words.includes(" ")) return [words];
  const breaks = [...words.matchAll(/ /g)].map(({ index }) => index);
  const middle = words.length / 2;
  const at = breaks.reduce((best, index) => (Math.abs(index - middle) < Math.abs(best - middle) ? index : best));
  return [words.slice(0, at), words.slice(at + 1)];
}

/** The room for the longest of several words, between a least and a most. */
export function columnFor(words: readonly string[], { size, least, most }: { size: number; least: number; most: number }): number {
  const longest = Math.max(0, ...words.map((word) => roughWidth(word, size)));
  return Math.round(Math.max(least, Math.min(most + 12, longest + 12)));
}
