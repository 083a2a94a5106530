import type { InputParagraph } from "../input";
import { type LanguageTables, TABLES } from "../languages/tables";
import { DECIDING_ORDER } from "../input";
import type { CommuniqueHead, Language } from "../output";
import { type MaskedText, maskText } from "../text/mask";
import { absorbSentences, alignClauses, keepAnswered } from "./align-clauses";
import { type DateWords, readDates } from "./read-dates";
import { type BoundClause, boundClauses, readVerbs, type VerbReading } from "./bound-clauses";

/** A paragraph's text in one language, ready to be read. */
export type Reading = { language: Language; view: MaskedText; tables: LanguageTables; verbs: VerbReading; /** Every date and limit in the text. */ dates: DateWords[] };

/** A clause of the deciding text with the clause that answers it in the translation. */
export type ClauseFound = { clause: BoundClause; answer: { clause: BoundClause; sameVerb: boolean } | null };

/** A paragraph with its clauses, before their fields are read. */
export type ParagraphReading = {
  index: number;
  paragraph: InputParagraph;
  head: CommuniqueHead;
  own: Reading;
  /** The translation that is compared; null where there is none or it repeats another paragraph's. */
  other: Reading | null;
  repeated: boolean;
  /** The deciding text of the paragraph before. */
  before: string;
  clauses: ClauseFound[];
};

type Question = { index: number; paragraph: InputParagraph; previous: InputParagraph | undefined; head: CommuniqueHead; repeated: boolean };

function readText({ paragraph, head }: Question, language: Language): Reading | null {
  const [text, tables] = [paragraph.text[language], TABLES[language]];
  if (text === undefined || tables === undefined || text.trim() === "") return null;
  const view = maskText(text, tables.compiled.grammar.marks);
  return { language, view, tables, verbs: readVerbs(view, tables.compiled), dates: readDates(text, { rules: tables.dates, adoptedOn: head.adoptedOn }) };
}

function pairClauses(own: Reading, other: Reading): ClauseFound[] {
  const clauses = boundClauses(own.verbs, ({ weak }) => !weak);
  const candidates = boundClauses(other.verbs, () => true);
  const pairs = alignClauses({ clauses, text: own.view.text }, { clauses: candidates, text: other.view.text });
  const answered = pairs.flatMap(({ other: position }) => candidates[position] ?? []);
  const rebound = boundClauses(other.verbs, keepAnswered(answered));
  const whole = absorbSentences(other.verbs, { clauses: rebound, surplus: other.verbs.sentences.length - own.verbs.sentences.length });
  return clauses.map((clause, position) => {
    const pair = pairs.find((candidate) => candidate.own === position);
    const start = pair === undefined ? undefined : candidates[pair.other]?.start;
    const answer = whole.find((candidate) => candidate.start === start);
    return { clause, answer: pair === undefined || answer === undefined ? null : { clause: answer, sameVerb: pair.sameVerb } };
  });
}

/** Reads the clauses of a paragraph in the text that decides, and finds what answers them in the other one. Null where there is no text. */
export function readParagraph(question: Question): ParagraphReading | null {
  const { index, paragraph, previous, head, repeated } = question;
  const present = DECIDING_ORDER.filter((language) => head.languages.includes(language));
  const readings = present.map((language) => readText(question, language)).filter((reading) => reading !== null);
  const [own, second] = readings;
  if (own === undefined) return null;
  const other = repeated ? null : (second ?? null);
  const clauses = other === null ? boundClauses(own.verbs, ({ weak }) => !weak).map((clause) => ({ clause, answer: null })) : pairClauses(own, other);
  return { index, paragraph, head, own, other, repeated, before: previous?.text[own.language] ?? "", clauses };
}
