import { TABLES } from "../languages/tables";
import type { CommuniqueHead, Language, PerLanguage } from "../output";
import type { ExtractionInput } from "../input";
import { foldText } from "../text/normalise";
import { findPlaces } from "./find-places";
import { type DateWords, readDates } from "./read-dates";
import { readSession } from "./read-ordinal";

type HeldPlace = { held: DateWords | null; place: string | null };

/** The first body whose name the title holds: a declaration of the heads of state may speak of governments too, but not before. */
const BODIES: [string, RegExp][] = [
  ["CHG", /政府首脑|总理(?:第[^,]{1,6}次)?(?:会议|会晤|理事会)|heads of (?:the )?governments?|prime ministers|глав(?:ы|ами|ах)? правительств|премьер-министров/iu],
  ["CHS", /元首|heads of (?:the )?(?:member )?states?|глав(?:ы|ами|ах)? государств/iu],
  ["CFM", /外长|外交部长|foreign ministers|ministers of foreign affairs|министров иностранных дел/iu],
];
/** A declaration named after a city is one of the heads of state, whatever else its title leaves out. */
const DECLARATION = /宣言|\bdeclaration\b|декларац/iu;

const OWN_NAME = /上合|上海合作组织|(?<!\p{L})(?:SCO|ШОС)(?!\p{L})|Shanghai (?:Cooperation|Co-operation)|Шанхайск\p{L}+ организаци/iu;
/** A community of states that calls itself by another name. */
const FOREIGN_NAME = /\b(?:Partnership|Commonwealth|Union|Association|League|BRICS|CIS|APEC|ASEAN|Community|Council of Europe|Alliance|Forum)\b|(?<!\p{L})(?:Содружеств|Союз|Партнерств|Ассоциаци|БРИКС|СНГ|ЕАЭС|ОДКБ|Сообществ|Лиг[аиу])|金砖|独联体|共同体|联盟|亚信|东盟/u;

/** The sentence that tells when and where the meeting was held. */
const HELD: Record<Language, RegExp> = {
  zh: /举行|召开|会晤于|聚首/u,
  en: /\b(?:held|took place|gathered|met|convened|hosted)\b/iu,
  ru: /состоял(?:ось|ся|ась)|состоявш|прошл[оа]|прошел|прошедш|проведен|провели|собрались|встретились/iu,
};

/** Words of a clause: a paragraph with one of them tells of another meeting, not of its own. */
const ACTS: Record<Language, RegExp> = { zh: /注意到|支持|批准/u, en: /\b(?:not(?:e|ed)|support(?:ed)?|approved?)\b/iu, ru: /отме(?:тили|чают)|поддерж(?:али|ивают)|утвер(?:дили|ждают)|одобр(?:или|яют)/iu };

const PLACE: Record<Language, RegExp> = {
  zh: /(?:在|于)(?<place>[\p{Script=Han}]{2,12}?)(?:市)?(?:举行|召开)/u,
  en: /\b(?:held|took place|gathered|met|convened)\b[^.]{0,80}?\bin (?:the city of )?(?<place>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*)/u,
  ru: /(?:^|[ ,(])(?:в|во)\s+(?:г(?:ороде|\.)\s*)?(?<place>\p{Lu}[\p{Ll}]+(?:[- ]\p{Lu}[\p{Ll}]+)*)/u,
};

function textOf(input: ExtractionInput, language: Language): string[] {
  return input.paragraphs.map(({ text }) => foldText(text[language] ?? ""));
}

/** Looks for the opening sentence among the first paragraphs only: later ones tell of other meetings. */
function readHeld(input: ExtractionInput, language: Language): HeldPlace {
  const tables = TABLES[language];
  if (tables === undefined) return { held: null, place: null };
  const openings = textOf(input, language).slice(0, 4).filter((text) => HELD[language].test(text) && !ACTS[language].test(text));
  const dated = openings.map((text) => ({ text, held: findDay(text, language) }));
  const opening = dated.find(({ held }) => held !== null) ?? dated[0];
  return opening === undefined ? { held: null, place: null } : { held: opening.held, place: placeIn(opening.text, language) };
}

function findDay(text: string, language: Language): DateWords | null {
  return readDates(text, { rules: TABLES[language]?.dates ?? [] }).find(({ precision }) => precision === "day") ?? null;
}

/** A line that gives little more than place and day stands under a declaration's title, or at its end. */
const BESIDE_DAY: Record<Language, number> = { zh: 12, en: 32, ru: 32 };
const NEAR_EDGE = 3;

type Signed = { day: DateWords; place: string | null };

function readSigned(input: ExtractionInput, language: Language): Signed | null {
  const texts = textOf(input, language);
  for (const text of [...texts.slice(0, NEAR_EDGE), ...texts.slice(-NEAR_EDGE).toReversed()]) {
    const day = findDay(text, language);
    if (day !== null && day.earliest !== null && text.trim().length - day.text.length <= BESIDE_DAY[language]) return { day, place: cityIn(text, language) };
  }
  return null;
}

/** The city that some words name, as the registry writes it; a state alone is no place. */
function cityIn(words: string, language: Language): string | null {
  return findPlaces(words, language).findLast(({ key, state }) => key !== state)?.name ?? null;
}

/** Where it was held, in the registry's words if it knows the place: Russian names it in another case, Chinese after its state. */
function placeIn(opening: string, language: Language): string | null {
  const written = PLACE[language].exec(opening)?.groups?.["place"];
  if (written === undefined) return /\bhosted\b/u.test(opening) ? cityIn(opening, language) : null;
  return language === "en" ? written : (cityIn(written, language) ?? written);
}

/** The meeting's number: the title's, else that of the opening sentence. */
function readMeeting(input: ExtractionInput): number | null {
  const openings = (language: Language) => textOf(input, language).slice(0, 4).filter((text) => HELD[language].test(text)).slice(0, 1);
  const places = [
    ...input.languages.map((language) => ({ language, texts: [foldText(input.title.text[language] ?? "")] })),
    ...input.languages.map((language) => ({ language, texts: openings(language) })),
  ];
  for (const { language, texts } of places) {
    for (const text of texts) {
      const number = readSession(text, language);
      if (number !== null) return number;
    }
  }
  return null;
}

function bodyOf(input: ExtractionInput): string {
  const titles = foldText(input.languages.map((language) => input.title.text[language] ?? "").join("\n"));
  const openings = input.languages.flatMap((language) => textOf(input, language).slice(0, 2)).join("\n");
  for (const text of [titles, openings]) {
    const named = BODIES.map(([code, pattern]) => ({ code, at: text.search(pattern) })).filter(({ at }) => at >= 0);
    const first = named.toSorted((left, right) => left.at - right.at)[0];
    if (first !== undefined) return first.code;
    if (text === titles && DECLARATION.test(titles)) return "CHS";
  }
  return "SCO";
}

function readPublished(title: PerLanguage<string>, languages: Language[]): string | null {
  for (const language of languages) {
    const written = title[language] ?? "";
    // 2025-11-19 in a title is a date for people who file texts, not a way of writing that texts of the genre use.
    const iso = /\d{4}-\d{2}-\d{2}/u.exec(written)?.[0];
    const day = iso ?? findDay(written, language)?.latest;
    if (day !== undefined && day !== null) return day;
  }
  return null;
}

/** The title without the bracketed date of its publication. */
function bareTitle(title: string): string {
  return title.replace(/\s*[(（][^()（）]*\d{4}[^()（）]*[)）]\s*$/u, "").trim();
}

function listPlace(language: Language, place: string | null): [Language, string][] {
  return place === null ? [] : [[language, place]];
}

/** What a communiqué says of itself: which meeting, when and where. It is adopted on the closing day. */
export function readHead(input: ExtractionInput): CommuniqueHead {
  const { languages, title } = input;
  const readings = languages.map((language) => ({ language, ...readHeld(input, language) }));
  const held = readings.find((reading) => reading.held !== null)?.held ?? null;
  const publishedOn = readPublished(title.text, languages);
  const signatures = languages.map((language) => ({ language, signed: readSigned(input, language) }));
  const signed = signatures.find((signature) => signature.signed !== null)?.signed ?? null;
  return {
    title: Object.fromEntries(languages.map((language) => [language, bareTitle(title.text[language] ?? "")])),
    languages,
    body: bodyOf(input),
    meeting: readMeeting(input),
    heldFrom: held?.earliest ?? null,
    heldTo: held?.latest ?? null,
    adoptedOn: held?.latest ?? signed?.day.latest ?? publishedOn,
    publishedOn,
    place: Object.fromEntries(readings.flatMap(({ language, place }, order) => listPlace(language, place ?? signatures[order]?.signed?.place ?? null))),
    sources: input.sources,
  };
}

/** Tells whether a text is the Organisation's own: only then does the registry know whom it binds. */
export function isOwnText({ languages, title, paragraphs }: ExtractionInput): boolean {
  const opening = languages.flatMap((language) => [title.text[language] ?? "", ...paragraphs.slice(0, 4).map(({ text }) => text[language] ?? "")]).join("\n");
  return OWN_NAME.test(foldText(opening)) || !FOREIGN_NAME.test(foldText(opening));
}
