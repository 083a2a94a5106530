import type { Language } from "../output";
import { MEMBERS } from "../registry/members";
import { PLACES } from "../registry/places";
import { hanNamePattern } from "../text/han-names";
import { foldText } from "../text/normalise";
import { stemOf } from "../text/stem";
import { createWordFinder } from "../text/word-names";
import { createNameFinder, escapePattern, type NamedValue, rememberByKey } from "../text/name-finder";

/** A place named in a text, and the member state that it lies in or is. */
export type PlaceMention = { state: string; /** The same in every language. */ key: string; /** Its name as the registry writes it. */ name: string; start: number; end: number };

type Named = { state: string; key: string; name: string };

function listNames(language: Language): NamedValue<Named>[] {
  const cities = PLACES.flatMap((place) => place[language].map((name) => ({ name: foldText(name), value: { state: place.state, key: place.en[0] ?? name, name } })));
  const states = MEMBERS.flatMap((member) => [member.fullName[language], member.name[language]].map((name) => ({ name: foldText(name), value: { state: member.code, key: member.code, name } })));
  return [...cities, ...states].map(({ name, value }) => ({ name, value, pattern: hanNamePattern(escapePattern(name)) }));
}

const finderOf = rememberByKey((language: Language) => {
  if (language === "ru") return createWordFinder(listNames(language), stemOf);
  return language === "en" ? createWordFinder(listNames(language)) : createNameFinder(listNames(language), (matched) => matched);
});

/** The places of member states, and the member states, that a text names, in order. */
export function findPlaces(text: string, language: Language): PlaceMention[] {
  return finderOf(language)(foldText(text)).map(({ value, start, end }) => ({ ...value, start, end }));
}
