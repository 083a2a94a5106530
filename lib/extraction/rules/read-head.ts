import { readNumeral } from "../languages/dates-zh";
import { TABLES } from "../languages/tables";
import type { CommuniqueHead, Language, PerLanguage } from "../output";
import type { ExtractionInput } from "../input";
import { type DateWords, readDates } from "./read-dates";

type HeldPlace = { held: DateWords | null; place: string | null };

const BODIES: [string, RegExp][] = [
  ["CHG", /政府首脑|总理(?:会议|理事会)|heads of government|prime ministers|глав правительств/iu],
  ["CHS", /元首|heads of state|глав государств/iu],
  ["CFM", /外长理事会|外交部长理事会|foreign ministers|министров иностранных дел/iu],
];

const MEETING: Partial<Record<Language, RegExp>> = {
  zh: /第(?<n>[一二三四五六七八九十]{1,4}|\d{1,3})次/u,
  en: /\b(?<n>\d{1,3})(?:st|nd|rd|th)\b/iu,
};

/** The sentence that tells when and where the meeting was held. */
const HELD: Partial<Record<Language, RegExp>> = {
  zh: /(?:举行|召开)/u,
  en: /\bheld\b/iu,
};

const PLACE: Partial<Record<Language, RegExp>> = {
  zh: /(?:在|于)(?<place>[\p{Script=Han}]{2,12}?)(?:市)?(?:举行|召开)/u,
  en: /\bheld\b[^.]{0,80}?\bin (?:the city of )?(?<place>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u,
};

function textOf(input: ExtractionInput, language: Language): string[] {
  return input.paragraphs.map(({ text }) => text[language] ?? "");
}

/** Looks for the opening sentence among the first paragraphs only: later ones tell of other meetings. */
function readHeld(input: ExtractionInput, language: Language): HeldPlace {
  const tables = TABLES[language];
  const opening = textOf(input, language).slice(0, 4).find((text) => HELD[language]?.test(text) === true);
  if (tables === undefined || opening === undefined) return { held: null, place: null };
  const held = readDates(opening, { rules: tables.dates }).find(({ precision }) => precision === "day") ?? null;
  return { held, place: PLACE[language]?.exec(opening)?.groups?.["place"] ?? null };
}

function readMeeting(title: PerLanguage<string>, languages: Language[]): number | null {
  for (const language of languages) {
    const numeral = MEETING[language]?.exec(title[language] ?? "")?.groups?.["n"];
    if (numeral !== undefined) return readNumeral(numeral);
  }
  return null;
}

function readPublished(title: PerLanguage<string>, languages: Language[]): string | null {
  for (const language of languages) {
    const written = title[language] ?? "";
    // 2025-11-19 in a title is a date for people who file texts, not a way of writing that texts of the genre use.
    const iso = /\d{4}-\d{2}-\d{2}/u.exec(written)?.[0];
    const words = readDates(written, { rules: TABLES[language]?.dates ?? [] }).find(({ precision }) => precision === "day");
    const day = iso ?? words?.latest;
    if (day !== undefined && day !== null) return day;
  }
  return null;
}

/** The title without the bracketed date of its publication. */
function bareTitle(title: string): string {
  return title.replace(/\s*[(（][^()（）]*\d{4}[^()（）]*[)）]\s*$/u, "").trim();
}

/** What a communiqué says of itself: which meeting, when and where. It is adopted on the closing day. */
export function readHead(input: ExtractionInput): CommuniqueHead {
  const { languages, title } = input;
  const readings = languages.map((language) => ({ language, ...readHeld(input, language) }));
  const held = readings.find((reading) => reading.held !== null)?.held ?? null;
  const publishedOn = readPublished(title.text, languages);
  const titles = languages.map((language) => title.text[language] ?? "").join("\n");
  return {
    title: Object.fromEntries(languages.map((language) => [language, bareTitle(title.text[language] ?? "")])),
    languages,
    body: BODIES.find(([, pattern]) => pattern.test(titles))?.[0] ?? "SCO",
    meeting: readMeeting(title.text, languages),
    heldFrom: held?.earliest ?? null,
    heldTo: held?.latest ?? null,
    adoptedOn: held?.latest ?? publishedOn,
    publishedOn,
    place: Object.fromEntries(readings.flatMap(({ language, place }) => (place === null ? [] : [[language, place]]))),
    sources: input.sources,
  };
}
