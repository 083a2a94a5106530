import { OWNER_TABLES, type OwnerTable } from "../languages/owners";
import type { Kind, Language, Owner, OwnerRole } from "../output";
import { type BodyRecord, OUTSIDE_BODIES } from "../registry/bodies";
import type { MaskedText } from "../text/mask";
import { type BodyMention, bodyOf, findBodies } from "./find-bodies";
import type { Subject } from "./find-operative-verbs";
import { findPlaces } from "./find-places";
import type { DocumentMention } from "./read-documents";
import type { Sentence } from "./split-sentences";
import type { Verb } from "../output";

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

type Leads = { bodies: BodyRecord[] };
type Marked = { text: string; mentions: BodyMention[] };

function ownerOf(body: BodyRecord, role: OwnerRole, basis: Owner["basis"]): Owner {
  return { body: body.code, name: body.name, role, basis };
}

/** The object with each found name replaced by a mark of its sort, and the names in the marks' order. */
function markNames({ view, language }: OwnerQuestion, range: Sentence, raw: boolean): Marked {
  const source = (raw ? view.text : view.masked).slice(range.start, range.end);
  const mentions = findBodies(view.text.slice(range.start, range.end), language).filter(({ start, end, body }) => body.code !== "member-states" && body.code !== "competent-authorities" && source.slice(start, end) === view.text.slice(range.start + start, range.start + end));
  const pieces: string[] = [];
  let at = 0;
  for (const { body, start, end } of mentions) {
    pieces.push(source.slice(at, start), sortMark(body));
    at = end;
  }
  return { text: [...pieces, source.slice(at)].join(""), mentions };
}

function sortMark(body: BodyRecord): string {
  if (body.kind === "state") return "{STATE}";
  return OUTSIDE_BODIES.has(body.code) ? "{OUTSIDE}" : "{BODY}";
}

const MARK = /\{(?:STATE|OUTSIDE|BODY)\}/gu;

/** The bodies whose marks stand in a match, found by counting the marks before it. */
function namesIn({ text, mentions }: Marked, pattern: RegExp, sort: string): BodyRecord[] {
  const match = pattern.exec(text);
  if (match === null) return [];
  const before = [...text.slice(0, match.index).matchAll(MARK)].length;
  const marks = [...match[0].matchAll(MARK)];
  return marks.flatMap(([mark], order) => (mark === sort ? (mentions[before + order]?.body ?? []) : []));
}

/** A group named by its genus only is the one that the paragraph named in full before. */
function resolveGeneric({ view, language, object }: OwnerQuestion, words: string, table: OwnerTable): BodyRecord[] {
  if (!table.generic.test(words)) return [];
  const before = findBodies(view.text.slice(0, object.start), language).filter(({ body }) => body.kind === "working_group");
  return before.slice(-1).map(({ body }) => body);
}

function leadsOfOutcome(question: OwnerQuestion, table: OwnerTable, marked: Marked): BodyRecord[] {
  if (table.workOfParties.test(marked.text)) return [bodyOf("member-states")];
  const named = namesIn(marked, table.outcomeOf, "{BODY}");
  return named.length > 0 ? named.slice(-1) : resolveGeneric(question, marked.text, table);
}

function leadsOfWork(question: OwnerQuestion, table: OwnerTable, marked: Marked): BodyRecord[] {
  const within = namesIn(marked, table.withinFramework, "{BODY}");
  if (within.length > 0) return within;
  const own = namesIn(marked, table.ownRole, "{BODY}");
  if (own.length > 0) return own;
  const state = namesIn(marked, table.actingState, "{STATE}");
  if (state.length > 0) return state;
  return namesIn(markNames(question, question.items[0] ?? question.object, true), table.reportOf, "{BODY}");
}

function leadsOfSubject({ subject, verb, language, view }: OwnerQuestion): Leads["bodies"] {
  if (subject?.kind === "authorities") return [bodyOf("competent-authorities")];
  if (verb !== "will" || subject === null) return [];
  if (subject.kind === "states") return [bodyOf("member-states")];
  return subject.kind === "named" ? findBodies(view.text.slice(subject.start, subject.end), language).map(({ body }) => body) : [];
}

function listLeads(question: OwnerQuestion, table: OwnerTable): Owner[] {
  const marked = markNames(question, question.object, false);
  const acting = table.actingStates.test(marked.text) ? [bodyOf("member-states")] : [];
  const authorities = table.actingAuthorities.test(marked.text) ? [bodyOf("competent-authorities")] : [];
  const found = question.kind === "outcome" ? leadsOfOutcome(question, table, marked) : [...acting, ...authorities, ...leadsOfWork(question, table, marked)];
  const leads = found.length > 0 ? found : leadsOfSubject(question);
  return leads.length === 0 ? [ownerOf(bodyOf("member-states"), "lead", "default")] : leads.map((body) => ownerOf(body, "lead", "text"));
}

/** Venues: places in brackets that do not date a document, and places that something is held or set up in. */
function listHosts({ view, language, kind, object, documents }: OwnerQuestion, table: OwnerTable): Owner[] {
  if (kind === "statement" || kind === "instrument") return [];
  const text = view.text.slice(object.start, object.end);
  const states = findPlaces(text, language).flatMap(({ state, start, end }) => {
    const at = { start: object.start + start, end: object.start + end };
    if (documents.some((document) => at.start >= document.start && at.end <= (document.bracket?.end ?? document.end))) return [];
    const bracketed = view.marked.some((marked) => marked.kind === "aside" && at.start >= marked.start && at.end <= marked.end);
    return bracketed || table.venue.test(text.slice(0, start)) ? [state] : [];
  });
  return [...new Set(states)].map((state) => ownerOf(bodyOf(`state-${state.toLowerCase()}`), "host", "text"));
}

function listOthers(question: OwnerQuestion, table: OwnerTable): Owner[] {
  const marked = markNames(question, question.object, false);
  const initiators = namesIn(marked, table.initiator, "{STATE}").map((body) => ownerOf(body, "initiator", "text"));
  const organisers = question.kind === "outcome" ? namesIn(marked, table.organiser, "{OUTSIDE}").map((body) => ownerOf(body, "organiser", "text")) : [];
  return [...initiators, ...organisers];
}

/** Who is responsible, as far as the text says; the member states collectively, by default, where it names none. */
export function nameOwners(question: OwnerQuestion): Owner[] {
  const table = OWNER_TABLES[question.language];
  if (table === undefined) return [ownerOf(bodyOf("member-states"), "lead", "default")];
  const owners = [...listLeads(question, table), ...listOthers(question, table), ...listHosts(question, table)];
  return owners.filter((owner, order) => owners.findIndex((other) => other.body === owner.body && other.role === owner.role) === order);
}
