import type { Deliverable, EventDate, NamedDocument, Owner, PartiesBasis } from "../output";
import { bindParties } from "./bind-parties";
import type { BoundClause } from "./bound-clauses";
import { classifySector, type SectorReading } from "./classify-sector";
import { dateEvent } from "./date-event";
import { type DecidedKind, decideKind } from "./decide-kind";
import { nameOwners } from "./name-owners";
import { foldText } from "../text/normalise";
import { placesWithin } from "./places-within";
import { pairDocuments } from "./pair-documents";
import type { DateWords } from "./read-dates";
import { readDeadline } from "./read-deadline";
import { type DocumentMention, readDocuments } from "./read-documents";
import type { ClauseFound, ParagraphReading, Reading } from "./read-paragraph";
import type { Sentence } from "./split-sentences";
import { coreWords, type SplitObject, splitDeliverables } from "./split-deliverables";

/** A clause whose fields are filled in one after another, each step using those before it. */
export type ClauseDraft = ClauseFound & {
  place: ParagraphReading;
  documents: DocumentMention[];
  namedDocuments: NamedDocument[];
  dates: DateWords[];
  kind: DecidedKind;
  split: SplitObject;
  deliverables: Deliverable[];
  eventDate: EventDate | null;
  owners: Owner[];
  parties: string[];
  partiesBasis: PartiesBasis;
  sector: SectorReading;
};

/** A draft of which nothing is known but its words. */
export function openDraft(place: ParagraphReading, found: ClauseFound): ClauseDraft {
  return {
    ...found,
    place,
    documents: [],
    namedDocuments: [],
    dates: [],
    kind: { kind: "statement", basis: "default" },
    split: { whole: { start: 0, end: 0 }, items: [], proposed: false, sharedAside: null },
    deliverables: [],
    eventDate: null,
    owners: [],
    parties: [],
    partiesBasis: "all",
    sector: { code: "institutional", alternatives: [], terms: [], clear: false },
  };
}

function documentsIn(reading: Reading, clause: BoundClause): DocumentMention[] {
  return readDocuments(reading, { start: clause.clauseStart, end: clause.clauseEnd });
}

/** Which documents the clause names, and which dates. */
export function readNamesAndDates(draft: ClauseDraft): ClauseDraft {
  const { clause, answers } = draft;
  const { own, others } = draft.place;
  const documents = documentsIn(own, clause);
  const answered = others.flatMap((other) => {
    const answer = answers[other.language];
    return answer === undefined ? [] : [{ language: other.language, documents: documentsIn(other, answer.clause) }];
  });
  return {
    ...draft,
    documents,
    namedDocuments: pairDocuments({ language: own.language, documents }, answered),
    dates: placesWithin(own.dates, { start: clause.clauseStart, end: clause.clauseEnd }),
  };
}

/** Tells whether the object is one whole that is only reported, not a list. */
function isStatement(reading: Reading, clause: BoundClause): { framed: boolean; reported: boolean; words: string } {
  const { view, tables } = reading;
  const raw = view.masked.slice(clause.object.start, clause.object.end);
  const words = coreWords(raw.replace(tables.objects.lead, ""), tables.objects);
  const complement = clause.objectBefore === null ? tables.compiled.complement(view.masked, clause.end) : null;
  return { framed: tables.objects.chapeau.test(words), reported: complement !== null && complement.index < clause.object.end, words };
}

const LISTING: ReadonlySet<string> = new Set(["noted", "supported", "approved", "adopted", "endorsed", "welcomed", "will", "advocated"]);

function splitOf(reading: Reading, clause: BoundClause): { kind: DecidedKind; split: SplitObject } {
  const { view, tables } = reading;
  const { framed, reported, words } = isStatement(reading, clause);
  const kind = decideKind({ verb: clause.verb, proposed: framed, reported, words, table: tables.objects });
  const statement = !framed && (reported || kind.kind === "statement" || !LISTING.has(clause.verb));
  return { kind, split: splitDeliverables({ masked: view.masked, table: tables.objects }, { ...clause.object, statement }) };
}

/** What the clause asks for, in parts that can be checked by themselves. */
export function partObject(draft: ClauseDraft): ClauseDraft {
  return { ...draft, ...splitOf(draft.place.own, draft.clause) };
}

/** The words of each deliverable in another text; none where it is parted otherwise. */
function answeredItems({ answers, split }: ClauseDraft, { language, view, tables }: Reading): (string | undefined)[] {
  const answer = answers[language];
  if (answer === undefined) return split.items.map(() => undefined);
  const wanted = split.items.length;
  const answered = splitDeliverables({ masked: view.masked, table: tables.objects }, { ...answer.clause.object, statement: false, wanted }).items;
  const [first, last] = [answered[0], answered.at(-1)];
  if (wanted === 1 && first !== undefined && last !== undefined) return [view.text.slice(first.start, last.end)];
  return split.items.map((_, order) => (answered.length === wanted ? view.text.slice(answered[order]?.start, answered[order]?.end) : undefined));
}

/**
 * Where words stand that date several deliverables at once: a bracket behind a proposal's frame, and what opens the first
 * thing of a list whose others have no action of their own. @example [2026年在俄罗斯举行]…赛事和…公开赛
 */
function sharedWords({ place, split }: ClauseDraft, order: number): Sentence[] {
  const { view, tables } = place.own;
  const { items, sharedAside } = split;
  const [first, own] = [items[0], items[order]];
  const aside = sharedAside === null ? [] : [sharedAside];
  if (first === undefined || own === undefined || order === 0 || tables.objects.action.test(view.masked.slice(own.start, own.end))) return aside;
  const opening = tables.objects.action.exec(view.masked.slice(first.start, first.end));
  return opening === null ? aside : [...aside, { start: first.start, end: first.start + opening[0].length }];
}

/** Each deliverable with its kind and deadline. */
export function readDeliverables(draft: ClauseDraft): ClauseDraft {
  const { place, clause, split, documents, dates } = draft;
  const { view, tables, language } = place.own;
  const answered = place.others.map((other) => ({ language: other.language, items: answeredItems(draft, other) }));
  const deliverables = split.items.map((item, order): Deliverable => {
    const words = view.masked.slice(item.start, item.end);
    const own = decideKind({ verb: clause.verb, proposed: split.proposed, reported: false, words, table: tables.objects });
    const { kind } = own.basis === "pattern" && split.items.length > 1 ? own : draft.kind;
    return {
      text: { [language]: view.text.slice(item.start, item.end), ...Object.fromEntries(answered.flatMap(({ language: other, items }) => (items[order] === undefined ? [] : [[other, items[order]]]))) },
      kind,
      deadline: readDeadline({ view, table: tables.objects, kind, item, sharedWords: sharedWords(draft, order), dates, documents, adoptedOn: place.head.adoptedOn }),
    };
  });
  return { ...draft, deliverables, kind: { ...draft.kind, kind: deliverables[0]?.kind ?? draft.kind.kind } };
}

/** When a past event took place. */
export function readEvent(draft: ClauseDraft): ClauseDraft {
  const { clause, dates, documents, place, kind } = draft;
  if (kind.kind !== "outcome") return draft;
  const { view, tables } = place.own;
  const first = view.masked.slice(draft.split.whole.start, clause.object.end);
  const object = { start: clause.object.start, end: clause.clauseEnd };
  return { ...draft, eventDate: dateEvent({ view, object, dates, documents, adoptionIsTheEvent: tables.objects.adopting.test(first), adoptedOn: place.head.adoptedOn }) };
}

/** Who is responsible and who is bound. */
export function readPeople(draft: ClauseDraft): ClauseDraft {
  const { clause, place, split, documents, kind } = draft;
  const { view, language, tables } = place.own;
  const owners = nameOwners({ view, language, verb: clause.verb, kind: kind.kind, subject: clause.subject, object: split.whole, items: split.items, documents });
  const { parties, basis } = bindParties({ view, compiled: tables.compiled, subject: clause.subject, object: split.whole, adoptedOn: place.head.adoptedOn, ownText: place.ownText });
  return { ...draft, owners, parties, partiesBasis: basis };
}

/** Words around a clause count less than its own, those of the paragraph before it least: texts stay with a topic. */
const SURROUNDINGS = 0.25;
const BEFORE = 0.1;
/** Characters on each side that count as surroundings. */
const WINDOW = 600;

/** Which sector the words speak for. */
export function readSector(draft: ClauseDraft): ClauseDraft {
  const { clause, place } = draft;
  const { view, language } = place.own;
  const around = view.folded.slice(Math.max(0, clause.clauseStart - WINDOW), clause.clauseStart) + view.folded.slice(clause.clauseEnd, clause.clauseEnd + WINDOW);
  const object = view.folded.slice(clause.object.start, clause.object.end);
  const topic = place.own.tables.objects.topic.exec(object)?.groups?.["topic"] ?? object;
  const words = [{ text: topic, share: 1 }, { text: object, share: SURROUNDINGS }, { text: around, share: SURROUNDINGS }, { text: foldText(place.before.slice(-2 * WINDOW)), share: BEFORE }];
  return { ...draft, sector: classifySector(words, language) };
}
