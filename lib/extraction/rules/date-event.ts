import type { EventDate, Precision } from "../output";
import type { MaskedText } from "../text/mask";
import { placesWithin } from "./places-within";
import type { DateWords } from "./read-dates";
import type { DocumentMention } from "./read-documents";
import type { Sentence } from "./split-sentences";

type Question = {
  view: MaskedText;
  object: Sentence;
  dates: readonly DateWords[];
  documents: readonly DocumentMention[];
  /** The adoption of the document is itself what is spoken of: 注意到通过了《…》(2025年9月1日,天津). */
  adoptionIsTheEvent: boolean;
  adoptedOn: string | null;
};

const COARSENESS: readonly Precision[] = ["day", "month", "quarter", "half", "year", "period"];

/**
 * When a past event took place: every date in the clause that was over at the adoption, joined by a semicolon. Null where there is
 * none. Dates of documents, in titles and in other names do not count.
 */
export function dateEvent({ view, object, dates, documents, adoptionIsTheEvent, adoptedOn }: Question): EventDate | null {
  const hidden = [...placesWithin(view.marked, object).filter(({ kind }) => kind !== "aside"), ...(adoptionIsTheEvent ? [] : documents.flatMap(({ bracket }) => bracket ?? []))];
  const past = dates.flatMap((words) => {
    const own = words.start >= object.start && words.end <= object.end && !hidden.some(({ start, end }) => words.start >= start && words.end <= end);
    const { earliest, latest, precision, text } = words;
    return own && earliest !== null && latest !== null && (adoptedOn === null || latest <= adoptedOn) ? [{ earliest, latest, precision, text }] : [];
  });
  const [first] = past;
  if (first === undefined) return null;
  return {
    text: past.map(({ text }) => text).join(";"),
    earliest: past.reduce((least, { earliest }) => (earliest < least ? earliest : least), first.earliest),
    latest: past.reduce((most, { latest }) => (latest > most ? latest : most), first.latest),
    precision: COARSENESS[Math.max(...past.map(({ precision }) => COARSENESS.indexOf(precision)))] ?? "day",
  };
}
