import { DECIDING_ORDER, type ExtractionInput, type InputParagraph } from "./input";
import { type Clause, type CommuniqueHead, type Extraction, FORMAT, type Language, type Paragraph, type ParagraphNotice, type PerLanguage, type Span } from "./output";
import type { BoundClause } from "./rules/bound-clauses";
import { type ClauseDraft, openDraft, partObject, readDeliverables, readEvent, readNamesAndDates, readPeople, readSector } from "./rules/draft-clause";
import { sayTheSame } from "./languages/near-synonyms";
import { type Duplicate, findDuplicates } from "./rules/find-duplicates";
import { findNotices } from "./rules/notices/find-notices";
import type { FoundNotice } from "./rules/notices/notice";
import { isOwnText, readHead } from "./rules/read-head";
import { type Answer, type ParagraphReading, type Reading, readParagraph } from "./rules/read-paragraph";
import { weighConfidence } from "./rules/weigh-confidence";
import { hashText } from "./text/hash";
import { normaliseWords } from "./text/normalise";

/** Names the rules and tables of this reading; it changes when what they read changes. */
export const RULES_VERSION = "2";

const TRACKED: ReadonlySet<string> = new Set(["noted", "supported", "approved"]);

/** How a clause's fields are read, in order. */
const STEPS: readonly ((draft: ClauseDraft) => ClauseDraft)[] = [readNamesAndDates, partObject, readDeliverables, readEvent, readPeople, readSector];

function spanOf({ view }: Reading, { clauseStart, clauseEnd }: BoundClause): Span {
  return { start: clauseStart, end: clauseEnd, text: view.text.slice(clauseStart, clauseEnd) };
}

/** One value for each text that has the clause. */
function perText<T>({ place, clause, answers }: ClauseDraft, read: (reading: Reading, clause: BoundClause) => T): PerLanguage<T> {
  const values: PerLanguage<T> = {};
  values[place.own.language] = read(place.own, clause);
  for (const other of place.others) {
    const answer = answers[other.language];
    if (answer !== undefined) values[other.language] = read(other, answer.clause);
  }
  return values;
}

function subjectOf(draft: ClauseDraft): PerLanguage<string> {
  const stated = Object.entries(perText(draft, (_, { subject }) => subject?.text)).filter(([, text]) => text !== undefined);
  return Object.fromEntries(stated);
}

/** How the other texts answer the clause: the least sure of them counts, since each of them can be the wrong reading. */
function translationOf({ place, clause, answers }: ClauseDraft): Parameters<typeof weighConfidence>[0]["translation"] {
  if (place.others.length === 0) return "none_expected";
  const found = place.others.map(({ language }) => ({ language, answer: answers[language] }));
  // A translation has to keep the verb; the official texts render one verb by several.
  const differs = ({ language, answer }: { language: Language; answer: Answer | undefined }) =>
    answer !== undefined && !answer.sameVerb && (language === "en" || !sayTheSame(clause.verb, answer.clause.verb));
  if (found.every(({ answer }) => answer === undefined)) return "missing";
  return found.some(differs) ? "other_verb" : "same_verb";
}

type Finished = { draft: ClauseDraft; order: number; id: string; notices: FoundNotice[] };

function finishClause({ draft, order, id, notices }: Finished): Clause {
  const { place, clause } = draft;
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
    line: perText(draft, lineOf),
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
  const repeats = new Map<number, Set<Language>>();
  for (const { paragraph, language } of duplicates) repeats.set(paragraph, (repeats.get(paragraph) ?? new Set<Language>()).add(language));
  const readings: ParagraphReading[] = [];
  const ownText = isOwnText(input);
  let previous: Parameters<typeof readParagraph>[0]["previous"] = null;
  for (const [position, paragraph] of input.paragraphs.entries()) {
    const reading = readParagraph({ index: position + 1, paragraph, previous, head, ownText, repeated: repeats.get(position) ?? new Set() });
    if (reading !== null) readings.push(reading);
    previous = { paragraph, reading };
  }
  return readings;
}

function outputParagraph({ line, lines, text, certainty }: InputParagraph, position: number): Paragraph {
  return { index: position + 1, line, ...(lines === undefined ? {} : { lines }), text, alignment: { certainty } };
}

/** Paragraphs whose translation repeats another paragraph's, in every language but the first that decides. */
function listDuplicates({ paragraphs }: ExtractionInput, head: CommuniqueHead): Duplicate[] {
  const [own, ...others] = DECIDING_ORDER.filter((language) => head.languages.includes(language));
  return own === undefined ? [] : others.flatMap((other) => findDuplicates(paragraphs, [own, other]));
}

/** Notices by paragraph and order of their clause. */
function groupByClause(found: readonly FoundNotice[]): Map<string, FoundNotice[]> {
  const groups = new Map<string, FoundNotice[]>();
  for (const notice of found) {
    const key = `${notice.paragraph}.${notice.order ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [notice]);
    else group.push(notice);
  }
  return groups;
}

/**
 * Reads a communiqué: its paragraphs, every clause in them with what it asks for, and what a person should look at.
 * The same input gives the same output, whenever and wherever it is read.
 */
export function extract(input: ExtractionInput): Extraction {
  const head = readHead(input);
  const duplicates = listDuplicates(input, head);
  const readings = readAll(input, { head, duplicates });
  const drafts = readings.map((place) => ({ place, drafts: place.clauses.map((found) => STEPS.reduce((draft, step) => step(draft), openDraft(place, found))) }));
  const found = findNotices({ input, head, duplicates, paragraphs: drafts });
  const giveId = idGiver();
  const noticesOf = groupByClause(found);
  const clauses = drafts.flatMap(({ place, drafts: own }) =>
    own.map((draft, position) => {
      const { clause } = draft;
      const notices = noticesOf.get(`${place.index}.${position + 1}`) ?? [];
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
