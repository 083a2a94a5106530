import type { Language } from "../output";
import { BODIES, type BodyRecord } from "../registry/bodies";
import { toHalfWidth } from "../text/normalise";

/** A body named in a text. */
export type BodyMention = { body: BodyRecord; start: number; end: number };

type Alias = { body: BodyRecord; pattern: string; length: number };

const ORDINAL_ZH = "(?:第[一二三四五六七八九十百\\d]{1,5}[次届]|首次|首届)?";

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** A Chinese name of a meeting may hold the meeting's number: 负责人第七次会议. */
function toPattern(alias: string, language: Language): string {
  const plain = escape(toHalfWidth(alias));
  if (language !== "zh") return `(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`;
  return plain.replace(/会议$/u, `${ORDINAL_ZH}会议`).replace(/^(?=.{2,8}部长)/u, ORDINAL_ZH);
}

function listAliases(language: Language): Alias[] {
  const aliases = BODIES.flatMap((body) =>
    [body.name[language], ...body.aliases[language]].map((alias) => ({ body, pattern: toPattern(alias, language), length: alias.length })),
  );
  return aliases.toSorted((left, right) => right.length - left.length);
}

type Finder = { pattern: RegExp; bodies: BodyRecord[] };

/** One pattern for all names, the longest first, so that a text is read once. */
function buildFinder(language: Language): Finder {
  const aliases = listAliases(language);
  const source = aliases.map(({ pattern }) => `(${pattern})`).join("|");
  return { pattern: new RegExp(source, language === "zh" ? "gu" : "giu"), bodies: aliases.map(({ body }) => body) };
}

const finders = new Map<Language, Finder>();

function finderOf(language: Language): Finder {
  const finder = finders.get(language) ?? buildFinder(language);
  finders.set(language, finder);
  return finder;
}

/** Every body of the registry that a text names, in order, by its longest name. */
export function findBodies(text: string, language: Language): BodyMention[] {
  const { pattern, bodies } = finderOf(language);
  return [...toHalfWidth(text).matchAll(pattern)].flatMap((match) => {
    const body = bodies[match.slice(1).findIndex((group) => group !== undefined)];
    return body === undefined ? [] : [{ body, start: match.index, end: match.index + match[0].length }];
  });
}

/** The body with a code; throws where the registry has none, which only a mistake in a rule can bring about. */
export function bodyOf(code: string): BodyRecord {
  const body = BODIES.find((record) => record.code === code);
  if (body === undefined) throw new Error(`no body ${code} in the registry`);
  return body;
}
