import type { CompiledGrammar } from "../languages/compile";
import type { Grammar, SubjectKind, VerbForm } from "../languages/grammar";
import type { Verb } from "../output";
import type { MaskedText } from "../text/mask";
import { belongsToStatement } from "./belongs-to-statement";
import type { Sentence } from "./split-sentences";

/** Why a verb that stands in a chain may be another body's, or no act at all. */
export type Doubt = "after_infinitive" | "after_relative";

/** Whose act a clause is, as the text states it. */
export type Subject = { kind: SubjectKind; start: number; end: number; text: string };

/** An operative verb found in a sentence, before it is known where its clause ends. */
export type VerbHit = {
  verb: Verb;
  start: number;
  end: number;
  /** Words that stand before the verb although they are its object: 对…表示欢迎. */
  objectBefore: Sentence | null;
  weak: boolean;
  tense: VerbForm["tense"] | null;
  /** Whether the form itself has no subject: Утверждён бюджет, it was noted. */
  impersonal: boolean;
  subject: Subject | null;
  /** Whether the subject stands in an earlier clause or sentence. */
  carried: boolean;
  /** Whether a phrase stands between the subject and its verb. */
  afterAdverbial: boolean;
  /** Whether it follows a statement that another verb reports. */
  afterComplement: boolean;
  /** Why it may be no act of the subject. */
  doubt: Doubt | null;
  /** Where the clause opens: the stated subject, else the verb. */
  clauseStart: number;
  /** Where the segment opens, connectives included. */
  segmentStart: number;
};

type Found = Pick<VerbHit, "verb" | "start" | "end" | "objectBefore" | "weak" | "tense" | "impersonal" | "afterAdverbial"> & { /** Where the clause opens, words before its object and its agent included. */ opensAt: number };

type State = {
  subject: Subject | null;
  /** The subject was stated in this sentence and has no verb yet. */
  pending: boolean;
  /** An act of the subject stands in this sentence that no form knows. */
  unread: boolean;
  inComplement: boolean;
  /** Where the reported statement opens; its first segment holds no verb of the heads. */
  complementAt: number | null;
  /** The tense of the last verb of this sentence; null where it shows none. */
  tense: VerbHit["tense"];
  /** The last verb that the subject has in this sentence. */
  spoken: Verb | null;
  /** The last verb of this sentence had no subject. */
  impersonal: boolean;
  /** Nothing before this position is looked at again. */
  cursor: number;
};

/** A place where a segment opens, with what is known before it. */
type Opening = { segmentStart: number; state: State };

/** Kinds that can be the subject of a reported statement rather than of the clause itself. */
const CAN_BE_REPORTED: ReadonlySet<SubjectKind> = new Set(["states", "named", "coming", "meeting"]);

/** Kinds that wait for their verb over a comma where the grammar says so; the delegations' heads always do. */
const MAY_WAIT: ReadonlySet<SubjectKind> = new Set(["states", "named"]);

type Reading = { view: MaskedText; compiled: CompiledGrammar; sentence: Sentence };

function matchSubject({ view, compiled, sentence }: Reading, at: number): Subject | null {
  for (const { kind, match } of compiled.subjects) {
    const found = match(view.masked, at);
    const end = at + (found?.[0].length ?? 0);
    if (found !== null && end > at && end <= sentence.end) return { kind, start: at, end, text: view.text.slice(at, end) };
  }
  return null;
}

function toFound(match: RegExpExecArray, { weak = false, verb, tense }: VerbForm): Found {
  const { adverbial, object, verb: core, from } = match.groups ?? {};
  const end = match.index + match[0].length;
  const start = core === undefined ? match.index + (adverbial?.length ?? 0) : end - core.length;
  const before = object === undefined ? -1 : match[0].lastIndexOf(object, match[0].length - (core?.length ?? 0) - object.length);
  const objectBefore = object === undefined ? null : { start: match.index + before, end: match.index + before + object.length };
  const opensAt = from === undefined ? match.index + (adverbial?.length ?? 0) : end - from.length;
  return { verb, start, end, objectBefore, weak, tense: tense ?? null, impersonal: false, afterAdverbial: adverbial !== undefined, opensAt };
}

/** What a verb is looked for with: the subject right before it, what its sentence said so far, and whether "and" opens the segment. */
type Setting = { at: number; subject: Subject | null; /** The subject that still waits for its verb, behind a phrase in commas. */ waiting: Subject | null; state: State; joined: boolean };

/** Tells whether a form's tense lets it stand here, with a subject of its own or without one. */
function fitsTense({ form, setting, grammar }: { form: VerbForm; setting: Setting; grammar: Grammar }): boolean {
  const { tense, weak } = form;
  const { subject, waiting, state, joined } = setting;
  if (tense === undefined || weak === true || subject !== null || waiting !== null) return true;
  if (tense === "present") return state.tense === "present" || (state.tense === "past" && !state.inComplement);
  return state.tense !== "present" || !grammar.pastIsParticiple || joined;
}

/** Tells whether a form has the subject that it needs. */
function fitsSubject({ after, chained, bareChain, notUnder }: VerbForm, { subject, waiting, state, joined }: Setting): boolean {
  if (subject === null && state.spoken !== null && notUnder?.includes(state.spoken) === true) return false;
  if (after === undefined) return true;
  const owner = subject ?? waiting;
  if (owner !== null) return after.includes(owner.kind);
  const goesOn = (chained === true && joined && state.tense !== null) || (bareChain === true && state.spoken !== null);
  return goesOn && !state.inComplement && state.subject !== null && after.includes(state.subject.kind);
}

/** Where the words open that say what the verb before asks for or reports; null where a verb without a subject here is the heads' own. */
function governedFrom({ subject, state }: Setting): number | null {
  if (subject !== null) return null;
  return state.inComplement ? state.complementAt : null;
}

/** The operative verb that opens at a position, after its adverbs; with `subject`, forms that need one and phrases between count too. */
function matchVerb({ view, compiled, sentence }: Reading, setting: Setting): Found | null {
  const { at, subject } = setting;
  const lead = compiled.leadIn(view.masked, at);
  const from = at + (lead?.[0].length ?? 0);
  const allowed = compiled.verbs.filter(({ form }) => fitsTense({ form, setting, grammar: compiled.grammar }) && fitsSubject(form, setting));
  const phrase = subject !== null && compiled.anyAfterAdverbial(view.masked, from) !== null;
  const candidates = allowed.flatMap(({ form, match, matchAfterAdverbial }) => {
    const direct = match(view.masked, from);
    const distant = direct === null && phrase ? matchAfterAdverbial(view.masked, from) : null;
    const found = direct ?? distant;
    return found === null ? [] : [toFound(found, form)];
  });
  const sound = candidates.filter(({ end, objectBefore }) => end <= sentence.end && (objectBefore !== null || compiled.notAfter(view.masked, end) === null));
  const first = sound.toSorted((left, right) => rank(left) - rank(right))[0] ?? null;
  const governed = governedFrom(setting);
  return first !== null && governed !== null && belongsToStatement({ view, compiled }, { verb: first, from: governed }) ? null : first;
}

/** An act without a subject, where a sentence opens or after another such act. */
function matchImpersonal({ view, compiled, sentence }: Reading, { segmentStart, state }: Opening): Found | null {
  if (segmentStart !== sentence.start && !state.impersonal) return null;
  for (const { form, match } of compiled.impersonal) {
    const found = match(view.masked, segmentStart);
    if (found !== null && found.index + found[0].length <= sentence.end) return { ...toFound(found, form), impersonal: true };
  }
  return null;
}

/** Direct before distant, then earlier, then longer. */
function rank({ start, end, afterAdverbial }: Found): number {
  return (afterAdverbial ? 1_000_000 : 0) + start * 100 - (end - start);
}

/** Tells whether a stated subject belongs to what another verb reports: 强调,成员国将…. */
function isReported(subject: Subject, { segmentStart, state }: Opening): boolean {
  if (!state.inComplement) return false;
  if (segmentStart === state.complementAt) return true;
  // 成员国强调,…,成员国支持…: whoever reports goes on to speak.
  return CAN_BE_REPORTED.has(subject.kind) && subject.text !== state.subject?.text;
}

function hitOf(found: Found, { segmentStart, stated, state }: Opening & { stated: Subject | null }): VerbHit {
  const opensAt = found.impersonal ? undefined : (stated?.start ?? (state.pending ? state.subject?.start : undefined));
  const ownStart = found.objectBefore === null && !found.impersonal ? found.start : Math.min(found.start, found.opensAt);
  const { opensAt: _, ...own } = found;
  return {
    ...own,
    subject: found.impersonal ? null : (stated ?? state.subject),
    carried: stated === null && !state.pending,
    afterAdverbial: own.afterAdverbial || (stated === null && (state.unread || (state.pending && state.subject?.kind !== "heads"))),
    afterComplement: state.inComplement,
    doubt: null,
    clauseStart: opensAt ?? ownStart,
    segmentStart,
  };
}

/** Tells whether "and" stands where a segment opens, before the place or after it. */
function isJoined({ view }: Reading, at: number): boolean {
  return /(?:^|\s)(?:and|и|а также)\s*$/iu.test(view.masked.slice(Math.max(0, at - 8), at)) || /^\s*(?:and|и|а также)\s/iu.test(view.masked.slice(at, at + 10));
}

/** What is known after a segment without a verb: its subject goes on, or waits for its verb over a comma. */
function afterUnread({ view, compiled, sentence }: Reading, { segmentStart, stated, state }: { segmentStart: number; stated: Subject | null; state: State }): State {
  if (stated === null) return state;
  const gone = { ...state, subject: stated, inComplement: false, cursor: stated.end };
  if (compiled.unread(view.masked, stated.end) !== null && (stated.kind === "heads" || MAY_WAIT.has(stated.kind))) return { ...gone, pending: false, unread: true };
  const opensSentence = segmentStart === sentence.start && stated.kind !== "coming" && /^(?:,| while )/u.test(view.masked.slice(stated.end, stated.end + 7));
  const waits = stated.kind === "heads" || opensSentence || (MAY_WAIT.has(stated.kind) && compiled.waiting(view.masked, stated.end) !== null);
  return waits ? { ...gone, pending: true, unread: false } : state;
}

/** Looks at one place where a segment opens; gives the verb found there and what is known after it. */
function readSegment(reading: Reading, { segmentStart, state }: Opening): { hit: VerbHit | null; state: State } {
  const { view, compiled, sentence } = reading;
  const opened = segmentStart + (compiled.opening(view.masked, segmentStart)?.[0].length ?? 0);
  const stated = matchSubject(reading, opened);
  if (stated !== null && isReported(stated, { segmentStart, state })) return { hit: null, state: { ...state, cursor: stated.end } };
  if (stated === null && segmentStart === state.complementAt) return { hit: null, state };
  const mayStand = stated !== null || state.subject !== null || segmentStart === sentence.start;
  const acted = mayStand ? matchVerb(reading, { at: stated?.end ?? segmentStart, subject: stated, waiting: stated === null && state.pending ? state.subject : null, state, joined: isJoined(reading, segmentStart) }) : null;
  // "Support was expressed for" opens with the form of a verb that only answers another text.
  const unowned = stated === null && (acted === null || acted.weak) ? matchImpersonal(reading, { segmentStart, state }) : null;
  const found = unowned ?? acted;
  if (found === null) {
    return { hit: null, state: afterUnread(reading, { segmentStart, stated, state }) };
  }
  const hit = hitOf(found, { segmentStart, stated, state });
  const complement = found.objectBefore === null ? compiled.complement(view.masked, found.end) : null;
  return {
    hit,
    state: {
      subject: hit.subject,
      // A participle that only answers another text leaves the subject waiting for its verb.
      pending: found.weak && (stated !== null || state.pending),
      unread: false,
      inComplement: complement !== null || (found.weak && state.inComplement),
      complementAt: complement === null ? null : found.end + complement[0].length,
      tense: found.tense ?? state.tense,
      spoken: found.impersonal ? null : found.verb,
      impersonal: found.impersonal,
      cursor: complement === null ? found.end : found.end + complement[0].length,
    },
  };
}

/**
 * The operative verbs of a sentence in order: those whose subject, stated or carried over, is one that can bind.
 * `carriedSubject` is that of the sentence before, for a sentence that opens with its verb.
 */
export function findOperativeVerbs(reading: Reading, carriedSubject: Subject | null): { hits: VerbHit[]; /** The subject that the next sentence goes on with. */ last: Subject | null } {
  const { view, compiled, sentence } = reading;
  const hits: VerbHit[] = [];
  const openings = [sentence.start, ...compiled.listSeparatorEnds(view.masked, sentence.start, sentence.end)];
  let state: State = { subject: carriedSubject, pending: false, unread: false, inComplement: false, complementAt: null, tense: null, spoken: null, impersonal: false, cursor: sentence.start };
  for (const opening of openings) {
    let at: number | null = opening;
    while (at !== null && at >= state.cursor && at < sentence.end) {
      const step = readSegment(reading, { segmentStart: at, state });
      state = step.state;
      if (step.hit !== null) hits.push(step.hit);
      const joint = step.hit === null ? null : compiled.joint(view.masked, step.hit.end);
      at = joint === null || step.hit === null ? null : step.hit.end + joint[0].length;
    }
    // A sentence that opens without a subject of its own or a verb is not the heads' any more.
    if (opening === sentence.start && hits.length === 0 && !state.pending && !state.unread) state = { ...state, subject: null };
  }
  return { hits, last: state.pending || state.unread ? state.subject : (hits.at(-1)?.subject ?? null) };
}
