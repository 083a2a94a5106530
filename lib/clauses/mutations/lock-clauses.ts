import { z } from "zod";
import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import { clauseSchema, deadlineSchema, decisionSchema, type Holding, holdingSchema, kindSchema, languageSchema, ownerSchema, sectorCodeSchema, verbSchema } from "@/lib/clauses/schema";
import { db, type Transaction } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { Prisma, PrismaClient } from "@/lib/db/generated/client";
import { AppError } from "@/lib/errors";
import type { Clause, Language } from "@/lib/extraction/output";
import { type CommitmentReviewed, selectionSchema } from "@/lib/commitments/schema";
import type { ClauseRead } from "@/lib/review/schema";

/** Many decisions at once write hundreds of rows each. */
const REVIEW_TIMEOUT_MS = 120_000;

const include = {
  communique: { select: { id: true, code: true, adoptedOn: true } },
  paragraph: { select: { texts: { select: { language: true, line: true, text: true } } } },
  commitment: {
    include: {
      owners: { orderBy: { ordinal: "asc" } },
      deliverables: {
        where: { untilNo: null }, orderBy: { ordinal: "asc" },
        include: { deadlines: { where: { untilNo: null, origin: "text" } }, _count: { select: { entries: true } } },
      },
      _count: { select: { entries: true } },
    },
  },
} satisfies Prisma.ClauseInclude;
type Row = Prisma.ClauseGetPayload<{ include: typeof include }>;

/** The commitment of a clause as it stands: what a decision can change, and what entries rest on. */
export type StandingCommitment = CommitmentReviewed & { id: string; code: string; entries: number; withEntries: ReadonlySet<string> };

/** A clause that a decision is about, locked until the transaction ends. */
export type Subject = {
  id: string;
  communique: { id: string; code: string; adoptedOn: string };
  revision: number;
  paragraph: number;
  ordinal: number;
  texts: Partial<Record<Language, string>>;
  lines: Partial<Record<Language, number>>;
  version: number;
  decision: z.infer<typeof decisionSchema>;
  decidedNo: number | null;
  proposal: Clause;
  holding: Holding | null;
  commitment: StandingCommitment | null;
};

/** Runs a write of the review: in one transaction, by somebody who may decide clauses. @throws AppError signed_out, not_found. */
export async function reviewing<Value>(
  { actor, client = db() }: { actor: Actor | null; client?: PrismaClient | undefined },
  work: (tx: Transaction, by: Actor) => Promise<Value>,
): Promise<Value> {
  requirePermission(actor, "clause.review");
  return client.$transaction((tx) => work(tx, actor), { timeout: REVIEW_TIMEOUT_MS, maxWait: REVIEW_TIMEOUT_MS });
}

/**
 * Locks clauses of one communiqué, and their commitments, in the order asked for. Everybody locks the communiqué first and
 * the log last, so that nobody waits for somebody who waits for them.
 * @throws AppError not_found.
 */
export async function lockClauses(tx: Transaction, ids: readonly string[]): Promise<Subject[]> {
  const wanted = await tx.clause.findMany({ where: { id: { in: [...ids] } }, select: { id: true, communiqueId: true } });
  const communiques = new Set(wanted.map(({ communiqueId }) => communiqueId));
  const [communiqueId] = communiques;
  if (communiqueId === undefined || communiques.size > 1) throw new AppError("not_found");
  await tx.$queryRaw`SELECT id FROM communique WHERE id = ${communiqueId}::uuid FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT id FROM clause WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`
    SELECT s.commitment_id FROM commitment_state s JOIN commitment c ON c.id = s.commitment_id WHERE c.clause_id = ANY(${[...ids]}::uuid[]) ORDER BY 1 FOR UPDATE OF s`;
  const rows = await tx.clause.findMany({ where: { id: { in: [...ids] } }, include });
  const subjects = new Map(rows.map((row) => [row.id, toSubject(row)]));
  return ids.map((id) => {
    const subject = subjects.get(id);
    if (!subject) throw new AppError("not_found");
    return subject;
  });
}

/**
 * Locks one clause for a reviewer who has read its newest version.
 * @throws AppError not_found; stale_version, with the version `read` and the `current` one.
 */
export async function lockClause(tx: Transaction, { clauseId, version }: ClauseRead): Promise<Subject> {
  const [subject] = await lockClauses(tx, [clauseId]);
  if (!subject) throw new AppError("not_found");
  requireVersion(subject, version);
  return subject;
}

/** Holds that a reviewer has read the newest version of a clause. @throws AppError stale_version. */
export function requireVersion({ version: current }: Subject, read: number): void {
  if (current !== read) throw new AppError("stale_version", { read, current });
}

function toSubject(row: Row): Subject {
  const perLanguage = <Value>(pick: (text: Row["paragraph"]["texts"][number]) => Value) =>
    Object.fromEntries(row.paragraph.texts.map((text) => [languageSchema.parse(text.language), pick(text)])) as Partial<Record<Language, Value>>;
  return {
    id: row.id, communique: { ...row.communique, adoptedOn: isoDay(row.communique.adoptedOn) },
    revision: row.revision, paragraph: row.paragraphIndex, ordinal: row.ordinal,
    texts: perLanguage(({ text }) => text), lines: perLanguage(({ line }) => line),
    version: row.version, decision: decisionSchema.parse(row.decision), decidedNo: row.decidedNo,
    proposal: clauseSchema.parse(row.proposal), holding: holdingSchema.nullable().parse(row.holding),
    commitment: row.commitment && toCommitment(row.commitment),
  };
}

function toCommitment({ id, code, verb, kind, sectorCode, selection, owners, deliverables, _count }: NonNullable<Row["commitment"]>): StandingCommitment {
  return {
    id, code, entries: _count.entries,
    withEntries: new Set(deliverables.filter((deliverable) => deliverable._count.entries > 0).map((deliverable) => deliverable.id)),
    verb: verbSchema.parse(verb), kind: kindSchema.parse(kind), sector: sectorCodeSchema.parse(sectorCode), selection: selectionSchema.parse(selection),
    owners: z.array(ownerSchema).parse(owners.map(({ bodyCode, role, basis }) => ({ body: bodyCode, role, basis }))),
    deliverables: deliverables.map(({ textZh, textRu, textEn, deadlines: [deadline], ...deliverable }) => ({
      id: deliverable.id, ordinal: deliverable.ordinal, kind: kindSchema.parse(deliverable.kind),
      text: { ...(textZh === null ? {} : { zh: textZh }), ...(textRu === null ? {} : { ru: textRu }), ...(textEn === null ? {} : { en: textEn }) },
      deadline: deadline ? deadlineSchema.parse({ ...deadline, earliest: isoDay(deadline.earliest), latest: isoDay(deadline.latest) }) : null,
    })),
  };
}
