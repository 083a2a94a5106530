import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import { communiqueCode } from "@/lib/communiques/schema";
import type { PrismaClient } from "@/lib/db/generated/client";
import { db, type Transaction } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import type { Clause, Extraction, TrackedVerb } from "@/lib/extraction/output";
import { proposeLineage } from "@/lib/lineage/mutations";
import { appendEvents } from "@/lib/log/append";
import type { NewEvent } from "@/lib/log/events";
import { titlesProposed } from "@/lib/titles/mutations";

/** Advisory lock of imports: two people importing the same file are told apart, not entangled. */
const IMPORT_GATE = 0x5c0_107;

/** An import reads hundreds of rows and writes as many; it may take longer than an ordinary write. */
const IMPORT_TIMEOUT_MS = 120_000;

export type ImportedFile = { sha256: string; bytes: Uint8Array };
export type CommuniqueImport = {
  extraction: Extraction;
  files: readonly ImportedFile[];
  rulesVersion: string;
  /** Who imports; "product" for what it ships with. */
  actor: Actor | "product" | null;
};

/** What an import made: the communiqué's code, and how many clauses and commitments it holds. */
export type ImportOutcome = { code: string; clauses: number; commitments: number };

/**
 * Writes a communiqué with its clauses, and a commitment for each tracked clause, in one transaction.
 * @throws AppError communique.duplicate where a file of the same bytes is there already, communique.code_taken where that
 * meeting's communiqué is, invalid_input where the text does not say when it was adopted.
 */
export async function importCommunique({ actor, ...input }: CommuniqueImport, client: PrismaClient = db()): Promise<ImportOutcome> {
  if (actor !== "product") requirePermission(actor, "communique.import");
  const actorId = actor === "product" ? null : actor.id;
  return client.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${IMPORT_GATE})`;
      const { adoptedOn, body, meeting } = input.extraction.document;
      if (adoptedOn === null) throw new AppError("invalid_input", { field: "adoptedOn" });
      const communiqueId = randomUUID();
      const code = communiqueCode({ body, meeting }, adoptedOn);
      await refuseKnown(tx, { code, files: input.files });
      await keepFiles(tx, input.files);
      const events = [...(await unknownBodies(tx, input.extraction.clauses)), ...importEvents({ ...input, communiqueId, code, adoptedOn })];
      await appendEvents(tx, { actorId, events });
      await proposeLineage(tx, { communiqueId, actorId });
      const { clauses } = input.extraction;
      return { code, clauses: clauses.length, commitments: clauses.filter(({ tracked }) => tracked).length };
    },
    { timeout: IMPORT_TIMEOUT_MS, maxWait: IMPORT_TIMEOUT_MS },
  );
}

async function refuseKnown(tx: Transaction, { code, files }: { code: string; files: readonly ImportedFile[] }) {
  const known = await tx.communiqueSource.findFirst({
    where: { sha256: { in: files.map(({ sha256 }) => sha256) } },
    include: { communique: true },
  });
  if (known) throw new AppError("communique.duplicate", { code: known.communique.code });
  if (await tx.communique.findUnique({ where: { code } })) throw new AppError("communique.code_taken", { code });
}

async function keepFiles(tx: Transaction, files: readonly ImportedFile[]) {
  await tx.sourceFile.createMany({
    data: files.map(({ sha256, bytes }) => ({ sha256, bytes: new Uint8Array(bytes), byteLength: bytes.byteLength })),
    skipDuplicates: true,
  });
}

/** A body that a text names and the registry lacks is registered with the words that the text has for it. */
async function unknownBodies(tx: Transaction, clauses: readonly Clause[]): Promise<NewEvent[]> {
  const named = new Map(clauses.flatMap(({ owners }) => owners.map((owner) => [owner.body, owner.name] as const)));
  const known = await tx.body.findMany({ where: { code: { in: [...named.keys()] } }, select: { code: true } });
  for (const { code } of known) named.delete(code);
  return [...named].map(([id, name]) => ({
    kind: "body.registered",
    subject: { type: "body", id },
    data: { kind: "unclassified", name, aliases: { zh: [], en: [], ru: [] } },
  }));
}

type EventsInput = { communiqueId: string; extraction: Extraction; rulesVersion: string; code: string; adoptedOn: string };

function importEvents({ communiqueId, extraction, rulesVersion, code, adoptedOn }: EventsInput): NewEvent[] {
  const imported: NewEvent = {
    kind: "communique.imported",
    subject: { type: "communique", id: communiqueId },
    effectiveOn: adoptedOn,
    data: {
      code, adoptedOn, rulesVersion, head: extraction.document, paragraphs: extraction.paragraphs,
      notices: extraction.notices.map((notice) => ({ ...notice, id: randomUUID() })),
    },
  };
  const numbers = new Map<number, number>();
  return [imported, ...extraction.clauses.flatMap((clause) => clauseEvents({ clause, communiqueId, code, adoptedOn, numbers }))];
}

type ClauseInput = { clause: Clause; communiqueId: string; code: string; adoptedOn: string; numbers: Map<number, number> };

function isTracked(clause: Clause): clause is Clause & { verb: TrackedVerb } {
  return clause.tracked;
}

/** One event for the clause; for a tracked one two more: the commitment with its code (numbered within its paragraph), and its short titles. */
function clauseEvents({ clause, communiqueId, code, adoptedOn, numbers }: ClauseInput): NewEvent[] {
  const clauseId = randomUUID();
  const extracted: NewEvent = {
    kind: "clause.extracted",
    subject: { type: "clause", id: clauseId },
    data: { communiqueId, clause, noticeIds: clause.notices.map(() => randomUUID()) },
  };
  if (!isTracked(clause)) return [extracted];
  const ordinal = (numbers.get(clause.paragraph) ?? 0) + 1;
  numbers.set(clause.paragraph, ordinal);
  const commitmentId = randomUUID();
  const proposed: NewEvent = {
    kind: "commitment.proposed",
    subject: { type: "commitment", id: commitmentId },
    commitmentId,
    effectiveOn: adoptedOn,
    data: {
      communiqueId, clauseId, adoptedOn, ordinal,
      code: `${code}-${clause.paragraph}.${ordinal}`,
      paragraph: clause.paragraph, verb: clause.verb, kind: clause.kind, sector: clause.sector.code,
      owners: clause.owners.map(({ body, role, basis }) => ({ body, role, basis })),
      parties: clause.subject.parties, partiesBasis: clause.subject.partiesBasis,
      deliverables: clause.deliverables.map((deliverable, at) => ({ id: randomUUID(), ordinal: at + 1, ...deliverable })),
    },
  };
  return [extracted, proposed, titlesProposed({ commitmentId, clause })];
}
