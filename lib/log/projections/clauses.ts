import { clauseSchema, type Holding, holdingSchema, LANGUAGES, languageSchema } from "@/lib/clauses/schema";
import { holdingOf, isTracked } from "@/lib/clauses/rules";
import { findWords } from "@/lib/communiques/rules/words";
import type { Transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { EventData, LoggedEvent } from "@/lib/log/events";
import { indexWords } from "@/lib/log/projections/commitments";

type Read = LoggedEvent<"clause.extracted"> | LoggedEvent<"clause.split"> | LoggedEvent<"clause.reread"> | LoggedEvent<"clause.changeTaken">;
type ReadData = EventData<"clause.extracted">;

function noticeRows({ subjectId, no, data: { communiqueId, revision, clause, noticeIds } }: Read) {
  return clause.notices.flatMap((notice, at) => {
    const id = noticeIds[at];
    if (id === undefined) return [];
    const { code, message, span } = notice;
    return [{ id, communiqueId, revision, clauseId: subjectId, paragraphIndex: clause.paragraph, code, message, places: span, raisedNo: no }];
  });
}

/** Where a clause stands from now on. Its line is the proposal's, in a language that only a person marked the paragraph's. */
async function writeSpans(tx: Transaction, { clauseId, span, data }: { clauseId: string; span: Holding["span"]; data: Pick<ReadData, "communiqueId" | "revision" | "clause"> }) {
  const { communiqueId, revision, clause } = data;
  const texts = await tx.paragraphText.findMany({ where: { communiqueId, revision, paragraphIndex: clause.paragraph }, select: { language: true, line: true } });
  await tx.clauseSpan.deleteMany({ where: { clauseId } });
  await tx.clauseSpan.createMany({
    data: LANGUAGES.flatMap((language) => {
      const found = span[language];
      const line = clause.line[language] ?? texts.find((text) => text.language === language)?.line;
      return found && line !== undefined ? [{ clauseId, language, line, ...found }] : [];
    }),
  });
}

function columnsOf({ revision, clause }: Pick<ReadData, "revision" | "clause">) {
  return { revision, paragraphIndex: clause.paragraph, ordinal: clause.order, key: clause.id, confidence: clause.confidence, proposal: clause };
}

async function keepAlias(tx: Transaction, { subjectId, data }: Read) {
  await tx.clauseAlias.createMany({ data: [{ communiqueId: data.communiqueId, key: data.clause.id, clauseId: subjectId }], skipDuplicates: true });
}

/** A clause with its spans and notices; the machine's proposal is kept whole beside them. */
async function createClause(tx: Transaction, { event, origin }: { event: Read; origin: "machine" | "person" }) {
  const { subjectId, no, data } = event;
  const { verb, tracked, kind } = data.clause;
  await tx.clause.create({ data: { id: subjectId, communiqueId: data.communiqueId, ...columnsOf(data), verb, tracked, kind, origin, extractedNo: no } });
  await keepAlias(tx, event);
  await writeSpans(tx, { clauseId: subjectId, span: holdingOf(data.clause, []).span, data });
  await tx.notice.createMany({ data: noticeRows(event) });
}

/** Open notices of the earlier reading give way to the new one's; what somebody has settled stays settled. */
async function replaceNotices(tx: Transaction, event: Read) {
  await tx.notice.deleteMany({ where: { clauseId: event.subjectId, state: "open" } });
  const settled = await tx.notice.findMany({ where: { clauseId: event.subjectId }, select: { code: true, message: true } });
  const isSettled = ({ code, message }: { code: string; message: string }) => settled.some((other) => other.code === code && other.message === message);
  await tx.notice.createMany({ data: noticeRows(event).filter((notice) => !isSettled(notice)) });
}

/** Where the words that a person marked stand in another reading; the machine's place in a language that has them no more. */
async function findHeld(tx: Transaction, { holding, data }: { holding: Holding; data: ReadData }): Promise<Holding["span"]> {
  const { communiqueId, revision, clause } = data;
  const texts = await tx.paragraphText.findMany({ where: { communiqueId, revision, paragraphIndex: clause.paragraph } });
  const spans = { ...holdingOf(clause, []).span };
  for (const { language, text } of texts) {
    const held = holding.span[languageSchema.parse(language)];
    const found = held ? findWords(text, { words: held.text, near: held.start }) : null;
    if (held && found) spans[languageSchema.parse(language)] = { ...found, verbText: held.verbText };
  }
  return spans;
}

/** The clause stands in another reading; what a person holds of it stays, at the place where the new text has its words. */
async function moveClause(tx: Transaction, event: Read) {
  const { subjectId, data } = event;
  const row = await tx.clause.findUniqueOrThrow({ where: { id: subjectId }, select: { holding: true, commitment: { select: { id: true } } } });
  const { verb, tracked, kind } = data.clause;
  const held = row.holding === null ? null : holdingSchema.parse(row.holding);
  const span = held ? await findHeld(tx, { holding: held, data }) : holdingOf(data.clause, []).span;
  const own = held ? { holding: { ...held, span } } : { verb, tracked, kind };
  await tx.clause.update({ where: { id: subjectId }, data: { ...columnsOf(data), ...own, standing: "current", version: { increment: 1 } } });
  await keepAlias(tx, event);
  await writeSpans(tx, { clauseId: subjectId, span, data });
  await replaceNotices(tx, event);
  if (row.commitment) await indexWords(tx, { commitmentId: row.commitment.id });
}

async function decideClause(tx: Transaction, { subjectId, no, data }: LoggedEvent<"clause.decided">) {
  const { decision, holding } = data;
  const row = await tx.clause.findUniqueOrThrow({ where: { id: subjectId }, select: { proposal: true, revision: true, communiqueId: true } });
  const clause = clauseSchema.parse(row.proposal);
  const { verb, kind, span } = holding ?? holdingOf(clause, []);
  await tx.clause.update({
    where: { id: subjectId },
    data: { decision, decidedNo: decision === "open" ? null : no, holding: holding ?? Prisma.DbNull, verb, kind, tracked: isTracked(verb), version: { increment: 1 } },
  });
  await writeSpans(tx, { clauseId: subjectId, span, data: { communiqueId: row.communiqueId, revision: row.revision, clause } });
}

type Settled = LoggedEvent<"notice.dismissed"> | LoggedEvent<"notice.accepted"> | LoggedEvent<"notice.reopened">;

async function settleNotice(tx: Transaction, { subjectId, no, data, kind }: Settled) {
  const state = ({ "notice.dismissed": "dismissed", "notice.accepted": "accepted", "notice.reopened": "open" } as const)[kind];
  const settled = state === "open" ? { settledNo: null, reason: null } : { settledNo: no, reason: data.reason };
  await tx.notice.update({ where: { id: subjectId }, data: { state, ...settled } });
}

async function markClause(tx: Transaction, { clauseId, standing }: { clauseId: string; standing: "current" | "changed" | "vanished" }) {
  await tx.clause.update({ where: { id: clauseId }, data: { standing, version: { increment: 1 } } });
}

async function settleChange(tx: Transaction, { clauseId, revision, state, no }: { clauseId: string; revision: number; state: "taken" | "kept"; no: number }) {
  await tx.clauseChange.update({ where: { clauseId_revision: { clauseId, revision } }, data: { state, decidedNo: no } });
}

/** Clauses as read, as read again and as decided; and the notices at them. */
export const clauseProjections = {
  "clause.extracted": (tx: Transaction, event: LoggedEvent<"clause.extracted">) => createClause(tx, { event, origin: "machine" }),
  "clause.split": (tx: Transaction, event: LoggedEvent<"clause.split">) => createClause(tx, { event, origin: "person" }),
  "clause.reread": moveClause,
  "clause.changed": async (tx: Transaction, { subjectId, no, data }: LoggedEvent<"clause.changed">) => {
    await tx.clauseChange.create({ data: { clauseId: subjectId, revision: data.revision, proposal: data.clause, raisedNo: no } });
    await markClause(tx, { clauseId: subjectId, standing: "changed" });
  },
  "clause.changeTaken": async (tx: Transaction, event: LoggedEvent<"clause.changeTaken">) => {
    await settleChange(tx, { clauseId: event.subjectId, revision: event.data.revision, state: "taken", no: event.no });
    await moveClause(tx, event);
  },
  "clause.changeKept": async (tx: Transaction, { subjectId, no, data }: LoggedEvent<"clause.changeKept">) => {
    await settleChange(tx, { clauseId: subjectId, revision: data.revision, state: "kept", no });
    await markClause(tx, { clauseId: subjectId, standing: "current" });
  },
  "clause.vanished": (tx: Transaction, { subjectId }: LoggedEvent<"clause.vanished">) => markClause(tx, { clauseId: subjectId, standing: "vanished" }),
  "clause.decided": decideClause,
  "notice.dismissed": settleNotice,
  "notice.accepted": settleNotice,
  "notice.reopened": settleNotice,
};
