import type { Language, Verb } from "../output";
import type { MarkPair } from "../text/mask";

/**
 * Whose act a clause is. `heads`: the delegations' heads or the parties; `meeting`: the meeting itself; `authorities`: competent
 * authorities; `states`: the member states as a group; `named`: states by name; `coming`: a coming meeting, which only "will" takes.
 */
export type SubjectKind = "heads" | "meeting" | "authorities" | "states" | "named" | "coming";

export type SubjectForm = {
  kind: SubjectKind;
  /** Regular expression source, matched where a subject may open; over masked text. */
  pattern: string;
};

export type VerbForm = {
  verb: Verb;
  /** Regular expression source over masked text. A group `object` marks words that stand before the verb (对…表示欢迎), a group `verb` the verb itself. */
  pattern: string;
  /** Needs a subject of one of these kinds right before it. */
  after?: readonly SubjectKind[];
  /** Counts only where a clause of the deciding text answers it: "take note of" in a chain of undertakings. */
  weak?: boolean;
  /** Goes on without its subject where the verb before it has one of `after`: "note … and will hold …". */
  chained?: boolean;
  /** Goes on without "and" too, where the subject has a verb in this sentence: 支持…,将继续…. */
  bareChain?: boolean;
  /** Without a subject of its own it is part of what one of these verbs before it says: 将加强…,支持…. */
  notUnder?: readonly Verb[];
  /**
   * Of verbs that show it. A form of the present has to have its subject stated or carried, and not from a statement that a verb of the
   * past reports: "emphasised that member states …, and support …" is no act of the heads.
   */
  tense?: "past" | "present";
};

/** What the reader needs to know of a language; patterns are regular expression sources over masked, half-width text. */
export type Grammar = {
  language: Language;
  flags: string;
  marks: readonly MarkPair[];
  /** Ends a sentence. */
  sentenceEnd: string;
  /** Parts the segments of a sentence; a verb or subject can open after it. */
  separator: string;
  /** What may stand between a separator and a subject. */
  opening: string;
  /** What may stand between a separator or a subject and the verb. */
  leadIn: string;
  /** A phrase between a stated subject and its verb, lazily up to the verb. */
  adverbial: string;
  subjects: readonly SubjectForm[];
  verbs: readonly VerbForm[];
  /** Acts without a subject of their own, tried where a sentence opens; group `verb` ends the match. @example Утверждён бюджет */
  impersonal: readonly VerbForm[];
  /** A form of the past is a participle too ("approved"): after one of the present it takes up the subject only behind "and". */
  pastIsParticiple: boolean;
  /** After a verb form this makes it no operative verb: a relative clause, a participle. */
  notAfter: string;
  /** Right after a verb in a reported statement this makes it the statement's subject: 强调…,支持…具有重要意义. */
  gerund?: string;
  /** A duty in a reported statement: the same verb after it still says what has to be done. 强调,应支持…,支持… */
  duty?: string;
  /** A group of states before one of these is a subject whose verb comes after a comma: 成员国基于…原则,支持…. */
  waiting?: string;
  /** Right after a subject one of these opens an act that no form knows; the subject goes on to the next verb, whose clause is its own. */
  unread?: string;
  /** What makes a later verb of a chain doubtful: an infinitive or a relative clause between it and the one before. Absent where the forms differ. */
  doubt?: { infinitive: string; relative: string };
  /** Right after a reporting verb, opens a statement whose own subjects and verbs are not the heads'. */
  complement: string;
  /** Joins a second verb to a first one that shares its object: 注意到并支持. */
  joint: string;
  /** What a clause does not end with, when another one follows it. */
  tail: string;
  /** A segment that belongs to the clause after it: 为落实…, */
  preposed: string;
  /** "relevant", "willing": a subject or agent with this word leaves open who is bound. */
  unspecified: string;
  /** An object in which only such states act or take part. */
  openAgent: string;
};
