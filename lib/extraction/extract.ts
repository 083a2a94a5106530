import { DECIDING_ORDER, type ExtractionInput, type InputParagraph } from "./input";
import { type Clause, type CommuniqueHead, type Extraction, FORMAT, type Language, type Paragraph, type ParagraphNotice, type PerLanguage, type Span } from "./output";
import type { BoundClause } from "./rules/bound-clauses";
import { type ClauseDraft, openDraft, partObject, readDeliverables, readEvent, readNamesAndDates, readPeople, readSector } from "./rules/draft-clause";
import { type Duplicate, findDuplicates } from "./rules/find-duplicates";
import { findNotices } from "./rules/notices/find-notices";
import type { FoundNotice } from "./rules/notices/notice";
import { readHead } from "./rules/read-head";
import { type ParagraphReading, type Reading, readParagraph } from "./rules/read-paragraph";
import { weighConfidence } from "./rules/weigh-confidence";
import { hashText } from "./text/hash";
import { normaliseWords } from "./text/normalise";

/** Names the rules and tables of this reading; it changes when what they read changes. */
export const RULES_VERSION = "1";

const TRACKED: ReadonlySet<string> = new Set(["noted", "supported", "approved"]);

/** How a clause's fields are read, in order. */
const STEPS: readonly ((draft: ClauseDraft) => ClauseDraft)[] = [readNamesAndDates, partObject, readDeliverables, readEvent, readPeople, readSector];

function spanOf({ view }: Reading, { clauseStart, clauseEnd }: BoundClause): Span {
  return { start: clauseStart, end: clauseEnd, text: view.text.slice(clauseStart, clauseEnd) };
}

/** One value for each text that has the clause. */
function perText<T>({ place, clause, answer }: ClauseDraft, read: (reading: Reading, clause: BoundClause) => T): PerLanguage<T> {
  const own = { [place.own.language]: read(place.own, clause) };
  return place.other === null || answer === null ? own : { ...own, [place.other.language]: read(place.other, answer.clause) };
}

function subjectOf(draft: ClauseDraft): PerLanguage<string> {
  const stated = Object.entries(perText(draft, (_, { subject }) => subject?.text)).filter(([, text]) => text !== undefined);
  return Object.fromEntries(stated);
}

function translationOf({ place, answer }: ClauseDraft): Parameters<typeof weighConfidence>[0]["translation"] {
  if (place.other === null) return "none_expected";
  if (answer === null) return "missing";
  return answer.sameVerb ? "same_verb" : "other_verb";
}

type Finished = { draft: ClauseDraft; order: number; id: string; notices: FoundNotice[] };

function finishClause({ draft, order, id, notices }: Finished): Clause {
  const { place, clause, answer } = draft;
  const divergence = notices.some(({ code }) => code === "official.divergence");
  const weighed = weighConfidence({
    clause,
    kindByPattern: draft.kind.basis === "pattern",
    sectorClear: draft.sector.clear,
    translation: translationOf(draft),
    divergence,
    certainty: place.paragraph.certainty,
  });
  const lineOf = (reading: Reading) => place.paragraph.line[reading.language] ?? 0;
  return {
    id,
    paragraph: place.index,
    line: place.repeated || (place.other !== null && answer === null) ? { [place.own.language]: lineOf(place.own) } : perText(draft, lineOf),
    order,
    verb: clause.verb,
    verbText: perText(draft, ({ view }, bound) => view.text.slice(bound.start, bound.end)),
    tracked: TRACKED.has(clause.verb),
    kind: draft.kind.kind,
    ...weighed,
    span: perText(draft, spanOf),
    subject: { text: subjectOf(draft), parties: draft.parties, partiesBasis: draft.partiesBasis },
    owners: draft.owners,
    sector: { code: draft.sector.code, alternatives: draft.sector.alternatives },
    deliverables: draft.deliverables,
    eventDate: draft.eventDate,
    documents: draft.namedDocuments,
    notices: notices.map(({ code, message, span }) => ({ code, message, span })),
  };
}

/** Hands out ids that depend on a clause's own words only; the same words again get the next number. */
function idGiver(): (language: Language, words: string) => string {
  const seen = new Map<string, number>();
  return (language, words) => {
    const hash = hashText(`${language} ${normaliseWords(words)}`);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}-${count}`;
  };
}

function readAll(input: ExtractionInput, { head, duplicates }: { head: CommuniqueHead; duplicates: readonly Duplicate[] }): ParagraphReading[] {
  const repeats = new Set(duplicates.map(({ paragraph }) => paragraph));
  return input.paragraphs.flatMap((paragraph, position) => readParagraph({ index: position + 1, paragraph, previous: input.paragraphs[position - 1], head, repeated: repeats.has(position) }) ?? []);
}

function outputParagraph({ line, lines, text, certainty }: InputParagraph, position: number): Paragraph {
  return { index: position + 1, line, ...(lines === undefined ? {} : { lines }), text, alignment: { certainty } };
}

/** The language whose text decides and the one that is compared with it. */
function comparedLanguages(head: CommuniqueHead): [Language, Language] | null {
  const [own, other] = DECIDING_ORDER.filter((language) => head.languages.includes(language));
  return own === undefined || other === undefined ? null : [own, other];
}

/**
 * Reads a communiqué: its paragraphs, every clause in them with what it asks for, and what a person should look at.
 * The same input gives the same output, whenever and wherever it is read.
 */
export function extract(input: ExtractionInput): Extraction {
  const head = readHead(input);
  const compared = comparedLanguages(head);
  const duplicates = compared === null ? [] : findDuplicates(input.paragraphs, compared);
  const readings = readAll(input, { head, duplicates });
  const drafts = readings.map((place) => ({ place, drafts: place.clauses.map((found) => STEPS.reduce((draft, step) => step(draft), openDraft(place, found))) }));
  const found = findNotices({ input, head, duplicates, paragraphs: drafts });
  const giveId = idGiver();
  const clauses = drafts.flatMap(({ place, drafts: own }) =>
    own.map((draft, position) => {
      const { clause } = draft;
      const notices = found.filter(({ paragraph, order }) => paragraph === place.index && order === position + 1);
      return finishClause({ draft, order: position + 1, id: giveId(place.own.language, place.own.view.text.slice(clause.clauseStart, clause.clauseEnd)), notices });
    }),
  );
  const loose = found.filter(({ order }) => order === null);
  return { format: FORMAT, document: head, paragraphs: input.paragraphs.map(outputParagraph), clauses, notices: loose.map((notice) => toParagraphNotice(notice, input)) };
}

function toParagraphNotice({ code, message, span, paragraph }: FoundNotice, input: ExtractionInput): ParagraphNotice {
  const line = input.paragraphs[paragraph - 1]?.line ?? {};
  return { code, message, paragraph, line, span };
}
