/** Letters that sound alike in foreign names, several before one; vowels and what falls out between languages say nothing. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|дж|shch|sch|sh|ch|zh|ts|tz|dj/gu, "S"],
  [/kh|gh|qu/gu, "K"],
  [/ph/gu, "P"],
  [/[щшжчцсзszjc]/gu, "S"],
  [/[хкгkqghx]/gu, "K"],
  [/[бпфвbpfvw]/gu, "P"],
  [/[тдtd]/gu, "T"],
  [/[мm]/gu, "M"],
  [/[нn]/gu, "N"],
  [/[лl]/gu, "L"],
  [/[рr]/gu, "R"],
];

/** The consonants of a name as classes of sound, the same in Cyrillic and Latin letters. @example Айтматова, Aitmatov → TMTP */
export function soundOf(name: string): string {
  const marked = SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), name.toLowerCase());
  return marked.replace(/[^SKPTMNLR]/gu, "").replace(/(.)\1+/gu, "$1");
}

/** Tells whether two names may be one: the same sounds, or all but one of them. */
export function soundsAlike(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short === long) return true;
  if (short.length < 2 || long.length - short.length > 1) return false;
  return [...long].some((_, at) => (long.length === short.length ? long.slice(0, at) + long.slice(at + 1) === short.slice(0, at) + short.slice(at + 1) : long.slice(0, at) + long.slice(at + 1) === short));
}
