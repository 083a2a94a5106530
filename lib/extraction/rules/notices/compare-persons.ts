import type { Language } from "../../output";
import { PERSONS } from "../../registry/persons";
import { escapePattern } from "../../text/name-finder";
import { soundOf, soundsAlike } from "../../text/sound";
import { type Compared, findAllWords, findWords } from "./compared";
import type { Difference, Words } from "./notice";

/** An Arabic particle in a name: "… bin …", "… al-…". */
const PARTICLE_EN = /\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)? (?:(?:bin|ibn|bint|abu) \p{Lu}[\p{L}'-]+|(?:[Aa]l|[Ee]l)-\p{Lu}[\p{L}'-]+)/gu;
/** How Chinese writes such a particle, or parts a foreign name. */
const PARTICLE_ZH = /[·•‧]|本|宾|伊本|阿布|阿勒|阿尔|埃勒|艾勒/u;

const FINDERS = PERSONS.map(({ zh, en, ru }): Record<Language, RegExp> => ({
  zh: new RegExp(`(?:[^\\P{Script=Han}以持到了的和与迎]{1,6}·){0,3}(?:${zh.join("|")})`, "u"),
  en: new RegExp(`(?:\\b\\p{Lu}[\\p{L}-]+ )?\\b(?:${en.map(escapePattern).join("|")})\\b`, "u"),
  ru: new RegExp(`(?<!\\p{L})(?:${ru.join("|")})\\p{L}*`, "u"),
}));

/** A part of a person's name that only the translation has: Chinese gives particles of foreign names, or parts them by a dot. */
function findAdded({ own, other }: Compared): Difference[] {
  if (own.language !== "zh" || other.language !== "en" || PARTICLE_ZH.test(own.view.text)) return [];
  return findAllWords(other.view.folded, PARTICLE_EN).map((words): Difference => ({ sort: "person", own: null, other: words, note: "It is part of a name." }));
}

function listKnown({ view, language }: Compared["own"]): { at: number; words: Words }[] {
  return FINDERS.flatMap((finder, at) => {
    const words = findWords(view.folded, finder[language]);
    return words === null ? [] : [{ at, words }];
  });
}

/** Persons of the registry of whom the other text names others. */
function compareKnown({ own, other }: Compared): Difference[] {
  const [left, right] = [listKnown(own), listKnown(other)];
  const lost = left.filter(({ at }) => !right.some((person) => person.at === at));
  const strange = right.filter(({ at }) => !left.some((person) => person.at === at));
  return lost.flatMap(({ words }, position): Difference[] => (strange[position] === undefined ? [] : [{ sort: "person", own: words, other: strange[position].words }]));
}

/** A name after имени, or a surname after initials. @example имени Чингиза Айтматова, А.Н. Арипов */
const NAMED_RU = /(?<=(?<!\p{L})имени )(?:\p{Lu}[\p{L}-]+ ?){1,3}(?<! )|(?<=\p{Lu}\. ?)\p{Lu}\p{Ll}{3,}/gu;
const CAPITALISED_EN = /\p{Lu}[\p{L}'-]+/gu;

/** Persons in Russian whose names nothing in English sounds like. */
function compareSounds({ own, other }: Compared): Difference[] {
  if (own.language !== "ru" || other.language !== "en") return [];
  const sounds = [...new Set((other.view.folded.match(CAPITALISED_EN) ?? []).map(soundOf))];
  const known = listKnown(own).filter(({ at }) => FINDERS[at]?.en.test(other.view.folded) === true);
  return findAllWords(own.view.folded, NAMED_RU).flatMap((name): Difference[] => {
    const answered = known.some(({ words }) => words.start >= name.start && words.start < name.end);
    const heard = name.text.trim().split(" ").some((word) => sounds.some((sound) => soundsAlike(soundOf(word), sound)));
    return answered || heard ? [] : [{ sort: "person", own: name, other: listKnown(other)[0]?.words ?? null }];
  });
}

/** Persons whom only one of two texts names, or parts of their names. */
export function comparePersons(compared: Compared): Difference[] {
  const known = compareKnown(compared);
  return [...findAdded(compared), ...known, ...(known.length > 0 ? [] : compareSounds(compared))];
}
