import type { Language } from "../output";
import { MEMBERS } from "../registry/members";
import { PLACES } from "../registry/places";

/** A place named in a text, and the member state that it lies in or is. */
export type PlaceMention = { state: string; start: number; end: number };

type Finder = { pattern: RegExp; states: string[] };

function buildFinder(language: Language): Finder {
  const cities = PLACES.flatMap((place) => place[language].map((name) => ({ state: place.state, name })));
  const states = MEMBERS.flatMap((member) => [member.fullName[language], member.name[language]].map((name) => ({ state: member.code, name })));
  const names = [...cities, ...states].toSorted((left, right) => right.name.length - left.name.length);
  const source = names.map(({ name }) => `(${name.replace(/[.’']/gu, (mark) => (mark === "." ? "\\." : "['’]"))})`).join("|");
  const edged = language === "zh" ? source : `(?<![\\p{L}])(?:${source})(?![\\p{L}])`;
  return { pattern: new RegExp(edged, "gu"), states: names.map(({ state }) => state) };
}

const finders = new Map<Language, Finder>();

function finderOf(language: Language): Finder {
  const finder = finders.get(language) ?? buildFinder(language);
  finders.set(language, finder);
  return finder;
}

/** The places of member states, and the member states, that a text names, in order. */
export function findPlaces(text: string, language: Language): PlaceMention[] {
  const { pattern, states } = finderOf(language);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const state = states[match.slice(1).findIndex((group) => group !== undefined)];
    return state === undefined ? [] : [{ state, start: match.index, end: match.index + match[0].length }];
  });
}
