import { UNKNOWN_BODIES } from "../languages/unknown-bodies";
import type { Language, Owner } from "../output";
import { BODIES } from "../registry/bodies";
import { PORTFOLIOS } from "../registry/portfolios";
import { hashText } from "../text/hash";
import { rememberByKey } from "../text/name-finder";
import { normaliseWords } from "../text/normalise";
import { stemOf } from "../text/stem";
import { findBodies } from "./find-bodies";

/** Opens the code of every body that a text names and the registry lacks. */
export const PROPOSED = "new-";

/** The same code for a name in any case of the language, with or without whose body it is. */
function codeOf(name: string, language: Language): string {
  const words = normaliseWords(name).replace(/^(?:上海合作组织|上合组织|本组织|sco )+/u, "").replace(/^成员国/u, "");
  return `${PROPOSED}${hashText(language === "ru" ? words.split(" ").map(stemOf).join(" ") : words)}`;
}

function fieldsOf(name: string, language: Language): string[] {
  return PORTFOLIOS.filter((portfolio) => portfolio[language].test(name)).map(({ code }) => code);
}

/** Fields of the meetings that the registry has. */
const knownFields = rememberByKey((language: Language) => new Set(BODIES.filter(({ kind }) => kind === "meeting" || kind === "council").flatMap(({ name, aliases }) => [name[language], ...aliases[language]].flatMap((each) => fieldsOf(each, language)))));

const MEETING: Record<Language, RegExp> = { zh: /会议$/u, en: /^(?:SCO )?Meetings?\b/u, ru: /^(?:совещани|встреч)/iu };

/** A meeting on a field for which the registry has one is that meeting, however it is called here. */
function isKnownMeeting(name: string, language: Language): boolean {
  const known = knownFields(language);
  return MEETING[language].test(name) && fieldsOf(name, language).some((field) => known.has(field));
}

/** The registry's name is in the words and stands for the whole; a state or another body inside a longer name does not. */
function isKnownName(name: string, language: Language): boolean {
  const { headEnds } = UNKNOWN_BODIES[language];
  return findBodies(name, language).some(({ body, start, end }) => body.kind !== "collective" && body.kind !== "state" && (headEnds ? end === name.length : start === 0));
}

/** The body that a clause's object makes responsible and the registry does not know; null where there is none, or only a genus. @example 上合组织成员国民航部门负责人第七次会议成果 */
export function proposeBody(object: string, language: Language): Owner | null {
  const { outcomeOf, tail, ordinal, generic } = UNKNOWN_BODIES[language];
  const words = outcomeOf.exec(object.trimStart())?.groups?.["name"];
  const name = words?.trim().replace(tail, "").replace(tail, "").replace(ordinal, "").trim();
  if (name === undefined || name === "" || generic.test(name) || isKnownName(name, language) || isKnownMeeting(name, language)) return null;
  return { body: codeOf(name, language), name: { zh: name, en: name, ru: name }, role: "lead", basis: "text" };
}
