const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/u;

/** About how wide words will be at a type size, in pixels: enough to leave room for them beside a chart. */
export function roughWidth(words: string, size: number): number {
  return [...words].reduce((width, character) => width + (WIDE.test(character) ? size : size * 0.57), 0);
}

/** The room for the longest of several words, between a least and a most. */
export function columnFor(words: readonly string[], { size, least, most }: { size: number; least: number; most: number }): number {
  const longest = Math.max(0, ...words.map((word) => roughWidth(word, size)));
  return Math.round(Math.min(most, Math.max(least, longest + 12)));
}
