import type { DateRule } from "../languages/dates";
import type { Language } from "../output";
import type { MaskedText, Marked } from "../text/mask";
import { findPlaces } from "./find-places";
import { firstFrom, placesWithin } from "./places-within";
import { readDates } from "./read-dates";
import type { Sentence } from "./split-sentences";

/** A document that a clause names, with its adoption where a bracket behind it tells. */
export type DocumentMention = Sentence & { title: string; adoptedOn: string | null; place: string | null; bracket: Sentence | null };

/** Words that only documents have in their titles; a quoted name without one is a name. */
const DOCUMENT_WORD =
  /\b(?:declaration|agreement|plan|roadmap|strategy|initiative|charter|programme|program|concept|framework|report|convention|statement|measures|outline|recommendations?|vision|action|treaty|protocol|memorandum|resolution)\b|(?<!\p{L})(?:деклараци|соглашени|план|дорожн|стратеги|инициатив|харти|программ|концепци|основ|доклад|отчет|конвенци|заявлени|комплекс мер|рекомендаци|договор|протокол|меморандум|резолюци|положени|регламент)\p{L}{0,4}(?!\p{L})/iu;

function isDocument({ kind }: Marked, inner: string): boolean {
  return kind === "title" || (kind === "either" && DOCUMENT_WORD.test(inner));
}

/** The bracket right behind a title. */
function bracketAfter({ marked, text }: MaskedText, title: Marked): Marked | null {
  const next = marked[firstFrom(marked, title.end)];
  return next !== undefined && next.kind === "aside" && text.slice(title.end, next.start).trim() === "" ? next : null;
}

type Text = { view: MaskedText; language: Language; tables: { dates: readonly DateRule[] } };

/** The documents named in a stretch of text, in order, their marks included in the title. */
export function readDocuments({ view, language, tables }: Text, range: Sentence): DocumentMention[] {
  const inside = placesWithin(view.marked, range);
  const titles = inside.filter((marked) => isDocument(marked, view.text.slice(marked.start + 1, marked.end - 1)));
  return titles.map((title) => {
    const bracket = bracketAfter(view, title);
    const words = bracket === null ? "" : view.text.slice(bracket.start, bracket.end);
    const adopted = readDates(words, { rules: tables.dates }).find(({ precision }) => precision === "day");
    const place = findPlaces(words, language)[0];
    return {
      start: title.start,
      end: title.end,
      title: view.text.slice(title.start, title.end),
      adoptedOn: adopted?.latest ?? null,
      place: place === undefined ? null : words.slice(place.start, place.end),
      bracket: bracket === null ? null : { start: bracket.start, end: bracket.end },
    };
  });
}
