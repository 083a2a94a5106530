import { SCREEN_GROUPS } from "./screens";

/** What a key press asks for. */
export type Command = { kind: "search" } | { kind: "help" } | { kind: "language" } | { kind: "wait" } | { kind: "go"; href: string };

type Press = { key: string; code: string; /** The `g` of "g then o" has just been pressed. */ pending: boolean };

const SECTIONS = new Map(SCREEN_GROUPS.flat().flatMap((screen) => (screen.key ? [[screen.key, screen.href] as const] : [])));

/** The Latin letter of a key, also on a Russian or Chinese layout, where the key's own letter is another one. */
function letterOf({ key, code }: Pick<Press, "key" | "code">): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? "";
}

/** Reads one key press; null where it means nothing here. */
export function readKey(press: Press): Command | null {
  const letter = letterOf(press);
  if (press.pending) {
    const href = SECTIONS.get(letter);
    return href === undefined ? null : { kind: "go", href };
  }
  if (press.key === "/") return { kind: "search" };
  if (press.key === "?") return { kind: "help" };
  if (letter === "g") return { kind: "wait" };
  return letter === "l" ? { kind: "language" } : null;
}
