import { OWNER_TABLES, type OwnerTable } from "../languages/owners";
import type { Kind, Language, Owner, OwnerRole, Verb } from "../output";
import { type BodyRecord, OUTSIDE_BODIES } from "../registry/bodies";
import type { MaskedText } from "../text/mask";
import { foldText } from "../text/normalise";
import { type BodyMention, bodyOf, findBodies } from "./find-bodies";
import type { Subject } from "./find-operative-verbs";
import { findPlaces } from "./find-places";
import { proposeBody } from "./propose-body";
import { placeAround } from "./places-within";
import type { DocumentMention } from "./read-documents";
import type { Sentence } from "./split-sentences";

export type OwnerQuestion = {
  view: MaskedText;
  language: Language;
  verb: Verb;
  kind: Kind;
  subject: Subject | null;
  object: Sentence;
  items: readonly Sentence[];
  documents: readonly DocumentMention[];
};

type Marked = { text: string; mentions: BodyMention[] };

function ownerOf({ code, name }: BodyRecord, role: OwnerRole): Owner {
  return { body: code, name, role, basis: "text" };
}

/** Collectives are subjects and defaults, not names that a rule looks for. */
const COLLECTIVES: ReadonlySet<string> = new Set(["member-states", "competent-authorities"]);

/** A name that stands in the open: a bracket inside it may be hidden, its ends are not. */
function isVisible(source: string, { text, start, end }: { text: string; start: number; end: number }): boolean {
  const plain = foldText(text.slice(start, end));
  return source.charAt(start) === plain.charAt(0) && source.charAt(end - 1) === plain.charAt(plain.length - 1);
}

/** The object with each found name replaced by a mark of its sort, and the names in the marks' order. */
function markNames({ view, language }: OwnerQuestion, { start: from, end: to, raw = false }: Sentence & { raw?: boolean }): Marked {
  const text = view.text.slice(from, to);
  const source = raw ? text : view.masked.slice(from, to);
  const mentions = findBodies(text, language).filter(({ start, end, body }) => !COLLECTIVES.has(body.code) && isVisible(source, { text, start, end }));
  const agentForm = OWNER_TABLES[language]?.agentForm;
  const pieces: string[] = [];
  let at = 0;
  for (const { body, start, end } of mentions) {
    pieces.push(source.slice(at, start), sortMark(body), agentForm?.test(foldText(text.slice(start, end))) === true ? AGENT : "");
    at = end;
  }
  return { text: [...pieces, source.slice(at)].join(""), mentions };
}

/** Follows the mark of a name that stands in the form of who acts. */
const AGENT = "\u2061";

function sortMark(body: BodyRecord): string {
  if (body.kind === "state") return "{STATE}";
  return OUTSIDE_BODIES.has(body.code) ? "{OUTSIDE}" : "{BODY}";
}

const MARK = /\{(?:STATE|OUTSIDE|BODY)\}/gu;

/** The bodies whose marks stand in a match, found by counting the marks before it. */
function namesIn({ text, mentions }: Marked, { pattern, sorts = ["{BODY}"] }: { pattern: RegExp; sorts?: readonly string[] }): BodyRecord[] {
  const match = pattern.exec(text);
  if (match === null) return [];
  const before = [...text.slice(0, match.index).matchAll(MARK)].length;
  const marks = [...match[0].matchAll(MARK)];
  return marks.flatMap(([mark], order) => (sorts.includes(mark) ? (mentions[before + order]?.body ?? []) : []));
}

/** Characters before a clause in which its paragraph can have named a group in full. */
const NEAR = 2000;

/** A group named by its genus only is the one that the paragraph named in full before. */
function resolveGeneric({ view, language, object }: OwnerQuestion, table: OwnerTable): BodyRecord[] {
  if (!table.generic.test(view.masked.slice(object.start, object.end))) return [];
  const before = findBodies(view.text.slice(Math.max(0, object.start - NEAR), object.start), language).filter(({ body }) => body.kind === "working_group");
  return before.slice(-1).map(({ body }) => body);
}

/** A body for which only a pronoun stands: the one that its sentence names last before the object. */
function resolvePronoun({ view, language, object }: OwnerQuestion, { table, marked }: { table: OwnerTable; marked: Marked }): BodyRecord[] {
  if (!table.pronoun.test(marked.text)) return [];
  const before = findBodies(view.text.slice(Math.max(0, object.start - NEAR), object.start), language).filter(({ body }) => !COLLECTIVES.has(body.code) && body.kind !== "state");
  return before.slice(-1).map(({ body }) => body);
}

function leadsOfOutcome(question: OwnerQuestion, table: OwnerTable): BodyRecord[] {
  const marked = markNames(question, question.object);
  if (table.workOfParties.test(marked.text)) return [bodyOf("member-states")];
  const named = namesIn(marked, { pattern: table.outcomeOf });
  if (named.length > 0) return table.several.test(marked.text) ? named : named.slice(-1);
  return [...resolvePronoun(question, { table, marked }), ...resolveGeneric(question, table)].slice(0, 1);
}

/** Acting states or authorities, else the first of these that the words name: a framework, a body's own role, a state, a report's author. */
function leadsOfWork(question: OwnerQuestion, table: OwnerTable): BodyRecord[] {
  const marked = markNames(question, question.object);
  if (table.actingStates.test(marked.text)) return [bodyOf("member-states")];
  if (table.actingAuthorities.test(marked.text)) return [bodyOf("competent-authorities")];
  const title = markNames(question, { ...(question.items[0] ?? question.object), raw: true });
  const named = [
    namesIn(marked, { pattern: table.withinFramework }),
    namesIn(marked, { pattern: table.ownRole }),
    namesIn(marked, { pattern: table.actingState, sorts: ["{STATE}"] }),
    namesIn(title, { pattern: table.reportOf }),
    question.kind === "instrument" ? namesIn(marked, { pattern: table.reportOf }) : [],
    question.kind === "programme" || question.kind === "event" ? namesIn(marked, { pattern: table.opening }) : [],
    namesIn(marked, { pattern: table.agent, sorts: ["{BODY}", "{STATE}"] }).slice(0, 1),
    question.kind === "instrument" ? namesIn(marked, { pattern: table.opening }) : [],
    resolvePronoun(question, { table, marked }),
  ];
  return named.find((bodies) => bodies.length > 0) ?? [];
}

function leadsOfSubject({ subject, verb, language }: OwnerQuestion): BodyRecord[] {
  if (subject?.kind === "authorities") return [bodyOf("competent-authorities")];
  if (verb !== "will" || subject === null) return [];
  if (subject.kind === "states") return [bodyOf("member-states")];
  return subject.kind === "named" ? findBodies(subject.text, language).map(({ body }) => body) : [];
}

function noneNamed(): Owner[] {
  return [{ ...ownerOf(bodyOf("member-states"), "lead"), basis: "default" }];
}

/** A body that the object makes responsible and that the registry does not know. */
function proposeLead(question: OwnerQuestion): Owner | null {
  const { view, language, object } = question;
  return proposeBody(view.masked.slice(object.start, object.end), language);
}

function listLeads(question: OwnerQuestion, table: OwnerTable): Owner[] {
  const found = question.kind === "outcome" ? leadsOfOutcome(question, table) : leadsOfWork(question, table);
  const proposed = question.kind === "outcome" && found.length === 0 ? proposeLead(question) : null;
  if (proposed !== null) return [proposed];
  const leads = found.length > 0 ? found : leadsOfSubject(question);
  return leads.length === 0 ? noneNamed() : leads.map((body) => ownerOf(body, "lead"));
}

/** Venues: places in brackets that do not date a document, and places that something is held or set up in. */
function listHosts({ view, language, kind, object, documents }: OwnerQuestion, table: OwnerTable): Owner[] {
  if (kind === "statement" || kind === "instrument") return [];
  const text = view.text.slice(object.start, object.end);
  const states = findPlaces(text, language).flatMap(({ state, start, end }) => {
    const at = { start: object.start + start, end: object.start + end };
    if (documents.some((document) => at.start >= document.start && at.end <= (document.bracket?.end ?? document.end))) return [];
    const bracketed = placeAround(view.marked, at)?.kind === "aside";
    return bracketed || table.venue.test(text.slice(0, start)) ? [state] : [];
  });
  return [...new Set(states)].map((state) => ownerOf(bodyOf(`state-${state.toLowerCase()}`), "host"));
}

function listOthers(question: OwnerQuestion, table: OwnerTable): Owner[] {
  const marked = markNames(question, question.object);
  const initiators = namesIn(marked, { pattern: table.initiator, sorts: ["{STATE}"] }).map((body) => ownerOf(body, "initiator"));
  const organisers = question.kind === "outcome" ? namesIn(marked, { pattern: table.organiser, sorts: ["{OUTSIDE}"] }).map((body) => ownerOf(body, "organiser")) : [];
  const supporting = namesIn(marked, { pattern: table.supporting, sorts: ["{BODY}", "{OUTSIDE}", "{STATE}"] }).map((body) => ownerOf(body, "supporting"));
  return [...initiators, ...organisers, ...supporting];
}

/** Who is responsible, as far as the text says; the member states collectively, by default, where it names none. */
export function nameOwners(question: OwnerQuestion): Owner[] {
  const table = OWNER_TABLES[question.language];
  if (table === undefined) return noneNamed();
  const owners = [...listLeads(question, table), ...listOthers(question, table), ...listHosts(question, table)];
  return owners.filter((owner, order) => owners.findIndex((other) => other.body === owner.body && other.role === owner.role) === order);
}
