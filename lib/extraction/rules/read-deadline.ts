import type { ObjectTable } from "../languages/objects";
import type { Deadline, DeadlineType, Kind } from "../output";
import type { MaskedText } from "../text/mask";
import { placeAround } from "./places-within";
import type { DateWords } from "./read-dates";
import type { DocumentMention } from "./read-documents";
import type { Sentence } from "./split-sentences";

export type DeadlineQuestion = {
  view: MaskedText;
  table: ObjectTable;
  kind: Kind;
  item: Sentence;
  /** Words outside the item that date it too. */
  sharedWords: readonly Sentence[];
  dates: readonly DateWords[];
  documents: readonly DocumentMention[];
  adoptedOn: string | null;
};

function inside(words: Sentence, range: Sentence | null): boolean {
  return range !== null && words.start >= range.start && words.end <= range.end;
}

/** Rules that read a limit: to be done by then. */
const LIMIT = /by|within|next/u;

function typeOf({ view, table, kind, item, documents }: DeadlineQuestion, words: DateWords): DeadlineType {
  if (documents.some((document) => inside(words, document))) return "term";
  if (table.titledTerm.test(view.text.slice(item.start, words.start)) && !/day|month|within|next/u.test(words.rule)) return "term";
  if (LIMIT.test(words.rule)) return "due";
  const plain = view.masked.slice(item.start, item.end);
  if (kind === "event" || (kind === "proposal" && table.held.test(plain))) return "event";
  if (table.term.test(plain)) return "term";
  return kind === "programme" ? "term" : "due";
}

/** Years in a document's title are its own run; those in any other marked name (a Decade, a slogan) are not the object's. */
function hiddenInName({ view, documents }: DeadlineQuestion, words: DateWords): boolean {
  const marked = placeAround(view.marked, words);
  return marked !== null && marked.kind !== "aside" && !documents.some((document) => inside(words, document));
}

/**
 * The deadline of a deliverable, taken only from its own words: the first date there that is not over when the communiqué is
 * adopted. Null where the text names none. A document's adoption date is never one, nor is anything in what is for information.
 */
export function readDeadline(question: DeadlineQuestion): Deadline | null {
  const { kind, item, sharedWords, dates, documents, adoptedOn } = question;
  if (kind === "outcome" || kind === "statement") return null;
  const own = dates.filter((words) => [item, ...sharedWords].some((range) => inside(words, range)));
  const open = own.filter(({ latest }) => latest === null || adoptedOn === null || latest >= adoptedOn);
  const words = open.find((date) => !documents.some(({ bracket }) => inside(date, bracket)) && !hiddenInName(question, date));
  if (words === undefined) return null;
  const { text, earliest, latest, precision, rule } = words;
  return { text, type: typeOf(question, words), earliest, latest, precision, rule };
}
