import type { InputParagraph } from "../input";
import { type LanguageTables, TABLES } from "../languages/tables";
import { DECIDING_ORDER } from "../input";
import type { CommuniqueHead, Language, PerLanguage } from "../output";
import { type MaskedText, maskText } from "../text/mask";
import { absorbSentences, alignClauses, keepAnswered } from "./align-clauses";
import type { Subject } from "./find-operative-verbs";
import { type DateWords, readDates } from "./read-dates";
import { type BoundClause, boundClauses, readVerbs, type VerbReading } from "./bound-clauses";

/** A paragraph's text in one language, ready to be read. */
export type Reading = { language: Language; view: MaskedText; tables: LanguageTables; verbs: VerbReading; /** Every date and limit in the text. */ dates: DateWords[] };

/** The clause of another text that says what a clause of the deciding text says. */
export type Answer = { clause: BoundClause; sameVerb: boolean };

/** A clause of the deciding text with the clauses that answer it in the others. */
export type ClauseFound = { clause: BoundClause; answers: PerLanguage<Answer> };

/** A paragraph with its clauses, before their fields are read. */
export type ParagraphReading = {
  index: number;
  paragraph: InputParagraph;
  head: CommuniqueHead;
  own: Reading;
  /** The texts that are compared with it, an official one first; none that only repeats another paragraph's translation. */
  others: Reading[];
  /** Some translation of it repeats another paragraph's. */
  repeated: boolean;
  /** The deciding text of the paragraph before. */
  before: string;
  clauses: ClauseFound[];
};

type Question = {
  index: number;
  paragraph: InputParagraph;
  previous: { paragraph: InputParagraph; reading: ParagraphReading | null } | null;
  head: CommuniqueHead;
  /** Languages whose text repeats another paragraph's. */
  repeated: ReadonlySet<Language>;
};

/** The subject of the list that the paragraph before opened or went on with. */
function listSubject({ previous }: Question, language: Language): Subject | null {
  const reading = previous?.reading ?? null;
  if (reading === null) return null;
  return [reading.own, ...reading.others].find((other) => other.language === language)?.verbs.chapeau ?? null;
}

function readText(question: Question, language: Language): Reading | null {
  const { paragraph, head } = question;
  const [text, tables] = [paragraph.text[language], TABLES[language]];
  if (text === undefined || tables === undefined || text.trim() === "") return null;
  const view = maskText(text, tables.compiled.grammar.marks);
  const verbs = readVerbs(view, { compiled: tables.compiled, above: listSubject(question, language) });
  return { language, view, tables, verbs, dates: readDates(text, { rules: tables.dates, adoptedOn: head.adoptedOn }) };
}

/** The clauses of one other text that answer those of the deciding one, in their order. */
function answerClauses({ own, clauses }: { own: Reading; clauses: readonly BoundClause[] }, other: Reading): (Answer | null)[] {
  const candidates = boundClauses(other.verbs, () => true);
  const pairs = alignClauses({ clauses, text: own.view.text }, { clauses: candidates, text: other.view.text });
  const answered = pairs.flatMap(({ other: position }) => candidates[position] ?? []);
  const rebound = boundClauses(other.verbs, keepAnswered(answered));
  const whole = absorbSentences(other.verbs, { clauses: rebound, surplus: other.verbs.sentences.length - own.verbs.sentences.length });
  return clauses.map((_, position) => {
    const pair = pairs.find((candidate) => candidate.own === position);
    const start = pair === undefined ? undefined : candidates[pair.other]?.start;
    const answer = whole.find((candidate) => candidate.start === start);
    return pair === undefined || answer === undefined ? null : { clause: answer, sameVerb: pair.sameVerb };
  });
}

/** Reads the clauses of a paragraph in the text that decides, and finds what answers them in the others. Null where there is no text. */
export function readParagraph(question: Question): ParagraphReading | null {
  const { index, paragraph, previous, head, repeated } = question;
  const present = DECIDING_ORDER.filter((language) => head.languages.includes(language));
  const [own, ...rest] = present.map((language) => readText(question, language)).filter((reading) => reading !== null);
  if (own === undefined) return null;
  const others = rest.filter(({ language }) => !repeated.has(language));
  const clauses = boundClauses(own.verbs, ({ weak }) => !weak);
  const answers = others.map((other) => ({ language: other.language, found: answerClauses({ own, clauses }, other) }));
  const found = clauses.map((clause, position): ClauseFound => ({
    clause,
    answers: Object.fromEntries(answers.flatMap(({ language, found: list }) => (list[position] == null ? [] : [[language, list[position]]]))),
  }));
  return { index, paragraph, head, own, others, repeated: repeated.size > 0, before: previous?.paragraph.text[own.language] ?? "", clauses: found };
}
