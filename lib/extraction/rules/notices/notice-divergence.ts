import { sayTheSame } from "../../languages/near-synonyms";
import type { DateWords } from "../read-dates";
import { findPlaces } from "../find-places";
import { placeAround } from "../places-within";
import { listOrdinals, type OrdinalWords } from "../read-ordinal";
import { type Compared, type ComparedDraft, listCompared, noticeOf, OFFICIAL, type Words } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

const TRACKED: ReadonlySet<string> = new Set(["noted", "supported", "approved"]);

function wordsOf(text: string, { start, end }: { start: number; end: number }): Words {
  return { start, end, text: text.slice(start, end) };
}

function quote(found: Words | null): string {
  return found === null ? "nothing" : `“${found.text}”`;
}

function diverge(compared: Compared, { what, own, other }: { what: string; own: Words | null; other: Words | null }): FoundNotice {
  return noticeOf(compared, { code: "official.divergence", message: `The official texts differ in ${what}: ${quote(own)} and ${quote(other)}. A person decides.`, own, other });
}

/** A tracked verb that the other official text renders by one that does not mean it. */
function compareVerbs(compared: Compared): FoundNotice[] {
  return compared.drafts.flatMap(({ clause, answer }) => {
    if (answer === null || sayTheSame(clause.verb, answer.clause.verb) || !(TRACKED.has(clause.verb) || TRACKED.has(answer.clause.verb))) return [];
    return [diverge(compared, { what: "the verb", own: wordsOf(compared.own.view.text, clause), other: wordsOf(compared.other.view.text, answer.clause) })];
  });
}

/** Days by what they mean; a limit by its last day. */
function keyOf({ earliest, latest, precision }: DateWords): string {
  return earliest === null ? `limit ${latest ?? ""}` : `${precision} ${earliest} ${latest ?? ""}`;
}

function missing(from: readonly DateWords[], there: readonly DateWords[]): DateWords[] {
  const keys = new Set(there.map(keyOf));
  return from.filter((date) => date.precision !== "relative" && !keys.has(keyOf(date)));
}

/** Dates that both texts have, but not the same; one that only one text has may stand in a name that the other paraphrases. */
function compareDates(compared: Compared): FoundNotice[] {
  const [own, other] = [missing(compared.own.dates, compared.other.dates), missing(compared.other.dates, compared.own.dates)];
  return Array.from({ length: Math.max(own.length, other.length) }, (_, position) => diverge(compared, { what: "a date", own: own[position] ?? null, other: other[position] ?? null }));
}

const NUMBER = /(?<![\p{L}\p{N}.,])\d{1,3}(?:[ ,.]?\d{3})*(?:[.,]\d+)?(?![\p{N}])/gu;

function listNumbers({ view, dates }: Compared["own"]): (Words & { value: string })[] {
  return [...view.text.matchAll(NUMBER)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (dates.some((date) => start < date.end && end > date.start)) return [];
    const bare = match[0].replace(/[ ,.](?=\d{3}(?!\d))/gu, "").replace(",", ".");
    return [{ start, end, text: match[0], value: bare }];
  });
}

/** Numbers in digits that the other text gives otherwise, where both give as many. */
function compareNumbers(compared: Compared): FoundNotice[] {
  const [own, other] = [listNumbers(compared.own), listNumbers(compared.other)];
  if (own.length !== other.length) return [];
  const lost = own.filter(({ value }) => !other.some((number) => number.value === value));
  const strange = other.filter(({ value }) => !own.some((number) => number.value === value));
  return lost.map((number, position) => diverge(compared, { what: "a number", own: number, other: strange[position] ?? null }));
}

function pairStrange<T extends Words>(own: readonly T[], { other, sameAs }: { other: readonly T[]; sameAs: (left: T, right: T) => boolean }): { own: T; other: T }[] {
  const lost = own.filter((left) => !other.some((right) => sameAs(left, right)));
  const strange = other.filter((right) => !own.some((left) => sameAs(left, right)));
  // One that only one text has may be paraphrased in the other; two that differ are not.
  return lost.flatMap((left, position) => (strange[position] === undefined ? [] : [{ own: left, other: strange[position] }]));
}

/** Ordinals outside dates: those of quarters and half-years are the dates'. */
function ordinalsOf({ view, dates }: Compared["own"], language: "zh" | "ru"): OrdinalWords[] {
  return listOrdinals(view.folded, language).filter((ordinal) => placeAround(dates, ordinal) === null);
}

/** Meetings that are counted otherwise. */
function compareOrdinals(compared: Compared): FoundNotice[] {
  const pairs = pairStrange(ordinalsOf(compared.own, "zh"), { other: ordinalsOf(compared.other, "ru"), sameAs: (left, right) => left.value === right.value });
  return pairs.map(({ own, other }) => diverge(compared, { what: "a number", own, other }));
}

function placesOf({ view, language }: Compared["own"]): (Words & { key: string })[] {
  return findPlaces(view.text, language).map(({ key, start, end }) => ({ key, ...wordsOf(view.text, { start, end }) }));
}

/** Places of member states that are not the same ones. */
function comparePlaces(compared: Compared): FoundNotice[] {
  const pairs = pairStrange(placesOf(compared.own), { other: placesOf(compared.other), sameAs: (left, right) => left.key === right.key });
  return pairs.map(({ own, other }) => diverge(compared, { what: "a place", own, other }));
}

/** Documents in quotation marks of which one text has more in the same clause. Russian often names a document without marks. */
function compareDocuments(compared: Compared): FoundNotice[] {
  return compared.drafts.flatMap(({ answer, documents }: ComparedDraft) => {
    if (answer === null) return [];
    const words = compared.other.view.text.slice(answer.clause.clauseStart, answer.clause.clauseEnd);
    const named = words.match(/(?:Программ|План|Стратеги|Концепци|Дорожн|Соглашени|Конвенци|Заявлени|Деклараци|Инициатив|Хартии|Устав|Протокол|Меморандум|Решени|Отч[её]т|Доклад|Положени|Рекомендаци|Комплекс|Переч|Бюджет|Мер)\p{L}*|[«„"“]/giu)?.length ?? 0;
    return documents.slice(named).map((document) => diverge(compared, { what: "a document", own: wordsOf(compared.own.view.text, document), other: wordsOf(compared.other.view.text, { start: answer.clause.clauseStart, end: answer.clause.clauseEnd }) }));
  });
}

/** In what the two official texts differ: both decide, so a person has to. */
export function noticeDivergence(question: NoticeQuestion): FoundNotice[] {
  return listCompared(question, OFFICIAL).flatMap((compared) => [...compareVerbs(compared), ...compareDates(compared), ...compareNumbers(compared), ...compareOrdinals(compared), ...comparePlaces(compared), ...compareDocuments(compared)]);
}
