import type { Language } from "../output";
import { BODIES, type BodyRecord } from "../registry/bodies";
import { hanNamePattern } from "../text/han-names";
import { createNameFinder, escapePattern, type NamedValue, rememberByKey } from "../text/name-finder";
import { foldText } from "../text/normalise";
import { stemOf } from "../text/stem";
import { createWordFinder } from "../text/word-names";

/** A body named in a text. */
export type BodyMention = { body: BodyRecord; start: number; end: number };

const ORDINAL_ZH = "(?:第[一二三四五六七八九十百\\d]{1,5}[次届]|首次|首届)";

/** A Chinese name of a meeting may hold the meeting's number: 负责人第七次会议. */
function toPattern(name: string, language: Language): string {
  const plain = escapePattern(name);
  if (language !== "zh") return plain;
  return hanNamePattern(plain)
    .replace(/会议$/u, `${ORDINAL_ZH}?会议`)
    .replace(/^(?=.{2,8}部长)/u, `${ORDINAL_ZH}?`);
}

/** Words that English spells in two ways. */
const SPELLINGS: readonly [British: string, American: string][] = [
  ["Centre", "Center"], ["Organisation", "Organization"], ["Defence", "Defense"], ["Standardisation", "Standardization"], ["Organised", "Organized"], ["Programme", "Program"], ["Labour", "Labor"],
];

/** A name in each of its two spellings. */
function spell(name: string, language: Language): string[] {
  if (language !== "en") return [name];
  const british = SPELLINGS.reduce((text, [own, other]) => text.replaceAll(other, own), name);
  const american = SPELLINGS.reduce((text, [own, other]) => text.replaceAll(own, other), name);
  return [...new Set([name, british, american])];
}

function listNames(language: Language): NamedValue<BodyRecord>[] {
  return BODIES.flatMap((body) =>
    [body.name[language], ...body.aliases[language]].flatMap((alias) => spell(alias, language)).map((alias) => {
      const name = foldText(alias);
      return { name, pattern: toPattern(name, language), value: body };
    }),
  );
}

const ORDINALS = new RegExp(ORDINAL_ZH, "gu");

const finderOf = rememberByKey((language: Language) => {
  if (language === "ru") return createWordFinder(listNames(language), stemOf);
  return language === "en" ? createWordFinder(listNames(language)) : createNameFinder(listNames(language), (matched) => matched.replace(ORDINALS, ""));
});

/** Every body of the registry that a text names, in order, by its longest name. */
export function findBodies(text: string, language: Language): BodyMention[] {
  return finderOf(language)(foldText(text)).map(({ value, start, end }) => ({ body: value, start, end }));
}

/** The body with a code; throws where the registry has none, which only a mistake in a rule can bring about. */
export function bodyOf(code: string): BodyRecord {
  const body = BODIES.find((record) => record.code === code);
  if (body === undefined) throw new Error(`no body ${code} in the registry`);
  return body;
}
