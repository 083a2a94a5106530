import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/accounts/schema";
import { proposalOf } from "@/lib/clauses/mutations/decision-events";
import { readSpans } from "@/lib/clauses/mutations/draft";
import { lockClause, lockClauses, requireVersion, reviewing, type Subject } from "@/lib/clauses/mutations/lock-clauses";
import { findNextCode, recordDecision } from "@/lib/clauses/mutations/record";
import { cutPlace, holdingOf, isTracked, joinPlaces, trimPlace } from "@/lib/clauses/rules";
import { type Holding, LANGUAGES } from "@/lib/clauses/schema";
import type { Transaction } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError } from "@/lib/errors";
import type { Clause } from "@/lib/extraction/output";
import type { NewEvent } from "@/lib/log/events";
import { listReviewClauses } from "@/lib/review/queries/read-queue";
import type { MergeInput, Reviewed, SplitInput } from "@/lib/review/schema";

type By<Input> = { input: Input; actor: Actor | null };

/**
 * Splits words off a clause as a clause of its own, which stands open in review; what is left of the first counts as edited.
 * Deliverables, and entries on them, stay with the first.
 * @throws AppError signed_out, not_found, stale_version, clause.span_outside, clause.span_missing, clause.nothing_left.
 */
export async function splitClause({ input, actor }: By<SplitInput>, client?: PrismaClient): Promise<Reviewed> {
  return reviewing({ actor, client }, async (tx, by) => {
    const subject = await lockClause(tx, input);
    const held = heldOf(subject);
    const part = readSpans(input.span, subject);
    const holding = { ...held, span: remainder({ held, part, subject }) };
    const clause = newClause({ subject, held, part, order: await nextOrdinal(tx, subject) });
    const clauseId = randomUUID();
    const before = [...(await splitEvents(tx, { subject, clause, clauseId }))];
    const decision = subject.decision === "promoted" ? "promoted" : "edited";
    await recordDecision(tx, { actor: by, subject, outcome: { decision, holding, batch: randomUUID() }, before });
    return { clauses: await listReviewClauses([clauseId, subject.id], tx) };
  });
}

/**
 * Joins a clause to another of its paragraph, whose place then holds both and which takes its deliverables over; the first leaves the register.
 * @throws AppError signed_out, not_found, stale_version, clause.other_paragraph, clause.has_entries.
 */
export async function mergeClause({ input, actor }: By<MergeInput>, client?: PrismaClient): Promise<Reviewed> {
  return reviewing({ actor, client }, async (tx, by) => {
    const [subject, target] = await lockClauses(tx, [input.clauseId, input.into.clauseId]);
    if (!subject || !target) throw new AppError("not_found");
    requireVersion(subject, input.version);
    requireVersion(target, input.into.version);
    refuseMerge(subject, target);
    const batch = randomUUID();
    await recordDecision(tx, { actor: by, subject, outcome: { decision: "merged", holding: null, mergedInto: target.id, batch } });
    const decision = target.decision === "promoted" ? "promoted" : "edited";
    await recordDecision(tx, { actor: by, subject: target, outcome: { decision, holding: joined(heldOf(target), { subject, texts: target.texts }), batch } });
    return { clauses: await listReviewClauses([target.id, subject.id], tx) };
  });
}

/** @throws AppError clause.other_paragraph, clause.has_entries. */
function refuseMerge(subject: Subject, target: Subject): void {
  const together = subject.paragraph === target.paragraph && subject.revision === target.revision && subject.id !== target.id;
  if (!together || target.decision === "merged") throw new AppError("clause.other_paragraph");
  if (subject.commitment && subject.commitment.entries > 0) throw new AppError("clause.has_entries", { code: subject.commitment.code });
}

/** What stands of a clause: what a person holds, else what is proposed, in the sector that the register has. */
function heldOf(subject: Subject): Holding {
  const proposed = proposalOf(subject);
  return subject.holding ?? { ...proposed, sector: subject.commitment?.sector ?? proposed.sector };
}

/** @throws AppError clause.nothing_left where the part is all of the clause in every language. */
function remainder({ held, part, subject }: { held: Holding; part: Holding["span"]; subject: Subject }): Holding["span"] {
  let changed = false;
  const span = { ...held.span };
  for (const language of LANGUAGES) {
    const [own, off, text = ""] = [held.span[language], part[language], subject.texts[language]];
    if (!own || !off) continue;
    const left = trimPlace(cutPlace(own, off), text);
    if (off.start <= own.start && off.end >= own.end) continue;
    changed = true;
    const words = text.slice(left.start, left.end);
    if (words === "") throw new AppError("clause.nothing_left");
    span[language] = { ...left, text: words, verbText: words.includes(own.verbText) ? own.verbText : "" };
  }
  if (!changed) throw new AppError("clause.nothing_left");
  return span;
}

/** The clause that is split off, in the form of a proposal: like the first, but for its words and one deliverable without a date. */
function newClause({ subject, held, part, order }: { subject: Subject; held: Holding; part: Holding["span"]; order: number }): Clause {
  const { proposal, texts, lines } = subject;
  const found = LANGUAGES.flatMap((language) => {
    const place = part[language];
    if (!place) return [];
    const { start, end } = trimPlace(place, texts[language] ?? "");
    return [[language, { start, end, text: (texts[language] ?? "").slice(start, end) }] as const];
  });
  const verbs = found.flatMap(([language, { text }]) => {
    const verb = held.span[language]?.verbText ?? "";
    return verb !== "" && text.includes(verb) ? [[language, verb] as const] : [];
  });
  return {
    ...proposal, id: `split-${randomUUID()}`, order, line: Object.fromEntries(found.map(([language]) => [language, lines[language] ?? proposal.line[language] ?? 1])),
    span: Object.fromEntries(found), verb: held.verb, verbText: Object.fromEntries(verbs), kind: held.kind, tracked: isTracked(held.verb),
    deliverables: [{ text: {}, kind: held.kind, deadline: null }], notices: [], documents: [], eventDate: null, reasons: [],
  };
}

async function nextOrdinal(tx: Transaction, { communique, revision, paragraph }: Subject): Promise<number> {
  const last = await tx.clause.aggregate({ where: { communiqueId: communique.id, revision, paragraphIndex: paragraph }, _max: { ordinal: true } });
  return (last._max.ordinal ?? 0) + 1;
}

/** The clause that is split off, and as the machine would have it, its commitment where the verb is a tracked one. */
async function splitEvents(tx: Transaction, { subject, clause, clauseId }: { subject: Subject; clause: Clause; clauseId: string }): Promise<NewEvent[]> {
  const { communique, revision, paragraph } = subject;
  const split: NewEvent = {
    kind: "clause.split", subject: { type: "clause", id: clauseId },
    data: { communiqueId: communique.id, revision, clause, noticeIds: [], from: subject.id },
  };
  if (!clause.tracked) return [split];
  const commitmentId = randomUUID();
  const { verb, kind, sector, owners, deliverables } = holdingOf(clause, clause.deliverables.map(() => randomUUID()));
  return [split, {
    kind: "commitment.proposed", subject: { type: "commitment", id: commitmentId }, commitmentId, effectiveOn: communique.adoptedOn,
    data: {
      communiqueId: communique.id, clauseId, adoptedOn: communique.adoptedOn, paragraph, verb, kind, sector, owners, ...(await findNextCode(tx, subject)),
      parties: clause.subject.parties, partiesBasis: clause.subject.partiesBasis, deliverables: deliverables.map((deliverable, at) => ({ ...deliverable, ordinal: at + 1 })),
    },
  }];
}

/** Both clauses as one: the places joined, the deliverables of the second after those of the first. */
function joined(held: Holding, { subject, texts }: { subject: Subject; texts: Subject["texts"] }): Holding {
  const other = heldOf(subject);
  const span = { ...held.span };
  for (const language of LANGUAGES) {
    const [own, added] = [held.span[language], other.span[language]];
    if (!added) continue;
    const place = own ? joinPlaces(own, added) : { start: added.start, end: added.end };
    span[language] = { ...place, text: (texts[language] ?? "").slice(place.start, place.end), verbText: own?.verbText ?? added.verbText };
  }
  const taken = other.deliverables.map((deliverable) => ({ ...deliverable, id: randomUUID(), text: Object.keys(deliverable.text).length > 0 ? deliverable.text : wordsOf(other) }));
  const own = held.deliverables.map((deliverable) => ({ ...deliverable, text: Object.keys(deliverable.text).length > 0 ? deliverable.text : wordsOf(held) }));
  return { ...held, span, supplied: { ...other.supplied, ...held.supplied }, deliverables: [...own, ...taken] };
}

/** The clause's own words name its one deliverable once it is one of several. */
function wordsOf({ span }: Holding): Holding["supplied"] {
  return Object.fromEntries(LANGUAGES.flatMap((language) => (span[language] ? [[language, span[language].text]] : [])));
}
