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
  /** The registry knows the members that the text binds. */
  ownText: boolean;
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
  ownText: boolean;
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

/** More clauses than any paragraph has; a text without line breaks is compared in stretches, so that its length counts once. */
const STRETCH = 120;

type Found = { reading: Reading; clauses: readonly BoundClause[] };

/** Where each clause's answer opens in the other text, and whether it has the same verb. */
function pairClauses(own: Found, other: Found): Map<BoundClause, { start: number; sameVerb: boolean }> {
  const count = Math.ceil(Math.max(own.clauses.length, other.clauses.length) / STRETCH);
  const stretchOf = ({ reading, clauses }: Found, order: number) => ({
    text: reading.view.text,
    clauses: clauses.slice(Math.floor((clauses.length * order) / count), Math.floor((clauses.length * (order + 1)) / count)),
  });
  const found = new Map<BoundClause, { start: number; sameVerb: boolean }>();
  for (let order = 0; order < count; order += 1) {
    const [left, right] = [stretchOf(own, order), stretchOf(other, order)];
    for (const pair of alignClauses(left, right)) {
      const [clause, answer] = [left.clauses[pair.own], right.clauses[pair.other]];
      if (clause !== undefined && answer !== undefined) found.set(clause, { start: answer.start, sameVerb: pair.sameVerb });
    }
  }
  return found;
}

/** The clauses of one other text that answer those of the deciding one, in their order. */
function answerClauses(own: Found, other: Reading): (Answer | null)[] {
  const candidates = boundClauses(other.verbs, () => true);
  const pairs = pairClauses(own, { reading: other, clauses: candidates });
  const starts = new Set([...pairs.values()].map(({ start }) => start));
  const rebound = boundClauses(other.verbs, keepAnswered(candidates.filter(({ start }) => starts.has(start))));
  const surplus = other.verbs.sentences.length - own.reading.verbs.sentences.length;
  const whole = rebound.length > STRETCH ? rebound : absorbSentences(other.verbs, { clauses: rebound, surplus });
  const byStart = new Map(whole.map((clause) => [clause.start, clause]));
  return own.clauses.map((clause) => {
    const pair = pairs.get(clause);
    const answer = pair === undefined ? undefined : byStart.get(pair.start);
    return pair === undefined || answer === undefined ? null : { clause: answer, sameVerb: pair.sameVerb };
  });
}

/** Reads the clauses of a paragraph in the text that decides, and finds what answers them in the others. Null where there is no text. */
export function readParagraph(question: Question): ParagraphReading | null {
  const { index, paragraph, previous, head, repeated, ownText } = question;
  const present = DECIDING_ORDER.filter((language) => head.languages.includes(language));
  const [own, ...rest] = present.map((language) => readText(question, language)).filter((reading) => reading !== null);
  if (own === undefined) return null;
  const others = rest.filter(({ language }) => !repeated.has(language));
  const clauses = boundClauses(own.verbs, ({ weak }) => !weak);
  const answers = others.map((other) => ({ language: other.language, found: answerClauses({ reading: own, clauses }, other) }));
  const found = clauses.map((clause, position): ClauseFound => ({
    clause,
    answers: Object.fromEntries(answers.flatMap(({ language, found: list }) => (list[position] == null ? [] : [[language, list[position]]]))),
  }));
  return { index, paragraph, head, ownText, own, others, repeated: repeated.size > 0, before: previous?.paragraph.text[own.language] ?? "", clauses: found };
}
