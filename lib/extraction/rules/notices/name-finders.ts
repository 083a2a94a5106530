import { hanNamePattern } from "../../text/han-names";
import { escapePattern } from "../../text/name-finder";

/** How a state or place is found in a language: by its own name, and by whatever may stand for it. */
export type Finder = { named: RegExp; any: RegExp };

/** A regular expression that nothing matches. */
const NEVER = /(?!)/u;

/** Keeps a name from being found where it is only part of a longer one. */
function guard(parts: readonly string[], open: "(?<!" | "(?!"): string {
  const inside = parts.filter((part) => part !== "");
  return inside.length === 0 ? "" : `${open}${inside.join("|")})`;
}

/** A Chinese name, found where none of the longer names of the list stands. @example 印度, not in 印度尼西亚 */
export function finderZh(forms: readonly string[], { all, more }: { all: readonly string[]; more: readonly string[] }): Finder {
  const source = forms
    .toSorted((left, right) => right.length - left.length)
    .map((form) => {
      const longer = all.filter((other) => !forms.includes(other) && other.includes(form));
      const [before, after] = [longer.map((name) => name.slice(0, name.indexOf(form))), longer.map((name) => name.slice(name.indexOf(form) + form.length))];
      return `${guard(before, "(?<!")}${hanNamePattern(form)}${guard(after, "(?!")}`;
    });
  return { named: new RegExp(source.join("|"), "u"), any: new RegExp([...source, ...more].join("|"), "u") };
}

function anyOfEn(names: readonly string[]): string {
  return names.map((name) => escapePattern(name.replaceAll("’", "'"))).join("|");
}

/** An English name; adjectives may stand for it. */
export function finderEn(names: readonly string[], adjectives: readonly string[]): Finder {
  // Shanghai is no place in the Organisation's own name.
  const named = new RegExp(`\\b(?:${anyOfEn(names)})(?!\\p{L})(?! Cooperation| Spirit| Organi)`, "u");
  return { named, any: new RegExp(anyOfEn([...names, ...adjectives]), "iu") };
}

function anyOfRu(stems: readonly string[]): string {
  return `(?<!\\p{L})(?:${stems.join("|")})\\p{L}*`;
}

/** A Russian name by its stems: those with a capital are names, the others adjectives that may stand for them. */
export function finderRu(stems: readonly string[]): Finder {
  if (stems.length === 0) return { named: NEVER, any: NEVER };
  const names = stems.filter((stem) => /^(?:\(\?<[^)]*\))?\p{Lu}/u.test(stem));
  return { named: names.length === 0 ? NEVER : new RegExp(anyOfRu(names), "u"), any: new RegExp(anyOfRu(stems), "iu") };
}

/** A Russian place name in any case; of the shortest, only the endings that it can have. @example Уфа, Уфе, Ош, Оше */
export function placeStem(name: string): string {
  const stem = name.replace(/[аяоеиыйь]$/u, "");
  if (stem.length > 3) return `${stem}\\p{L}{0,3}(?!\\p{L})`;
  return stem === name ? `${name}(?:а|у|е|ом)?(?!\\p{L})` : `${stem}(?:а|ы|и|е|у|ой|${name.slice(stem.length)})(?!\\p{L})`;
}
