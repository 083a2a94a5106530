import type { Language } from "../output";
import { MEMBERS } from "../registry/members";
import { PLACES } from "../registry/places";
import { hanNamePattern } from "../text/han-names";
import { createNameFinder, escapePattern, type NamedValue, rememberByKey } from "../text/name-finder";

/** A place named in a text, and the member state that it lies in or is. */
export type PlaceMention = { state: string; start: number; end: number };

function toKey(name: string): string {
  return name.replaceAll("’", "'").toLowerCase();
}

function listNames(language: Language): NamedValue<string>[] {
  const cities = PLACES.flatMap((place) => place[language].map((name) => ({ name, value: place.state })));
  const states = MEMBERS.flatMap((member) => [member.fullName[language], member.name[language]].map((name) => ({ name, value: member.code })));
  return [...cities, ...states].map(({ name, value }) => ({ name, value, pattern: hanNamePattern(escapePattern(name).replace(/[’']/gu, "['’]")) }));
}

const finderOf = rememberByKey((language: Language) => createNameFinder(listNames(language), { spaced: language !== "zh", toKey }));

/** The places of member states, and the member states, that a text names, in order. */
export function findPlaces(text: string, language: Language): PlaceMention[] {
  return finderOf(language)(text).map(({ value, start, end }) => ({ state: value, start, end }));
}
