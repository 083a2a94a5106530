import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import { appendInParts, extractClause, numberGiver, registerBodies, type WriteProgress } from "@/lib/communiques/mutations/clause-events";
import { communiqueCode } from "@/lib/communiques/schema";
import type { PrismaClient } from "@/lib/db/generated/client";
import { db, type Transaction } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import type { Extraction } from "@/lib/extraction/output";
import { proposeLineage } from "@/lib/lineage/mutations";
import type { NewEvent } from "@/lib/log/events";

/** Advisory lock of imports: two people importing the same file are told apart, not entangled. */
const IMPORT_GATE = 0x5c0_107;

/** An import reads hundreds of rows and writes as many; it may take longer than an ordinary write. */
export const IMPORT_TIMEOUT = { timeout: 120_000, maxWait: 120_000 };

export type ImportedFile = { sha256: string; bytes: Uint8Array };
export type CommuniqueImport = {
  extraction: Extraction;
  files: readonly ImportedFile[];
  rulesVersion: string;
  /** Who imports; "product" for what it ships with. */
  actor: Actor | "product" | null;
  report?: WriteProgress | undefined;
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
  return client.$transaction(async (tx) => {
    await holdImports(tx);
    const { adoptedOn, body, meeting } = input.extraction.document;
    if (adoptedOn === null) throw new AppError("invalid_input", { field: "adoptedOn" });
    const communiqueId = randomUUID();
    const code = communiqueCode({ body, meeting }, adoptedOn);
    await refuseKnown(tx, { code, files: input.files });
    await keepFiles(tx, input.files);
    const { clauses } = input.extraction;
    const events = [...(await registerBodies(tx, clauses)), ...importEvents({ ...input, communiqueId, code, adoptedOn })];
    await appendInParts(tx, { actorId, events, report: input.report });
    await proposeLineage(tx, { communiqueId, actorId });
    return { code, clauses: clauses.length, commitments: clauses.filter(({ tracked }) => tracked).length };
  }, IMPORT_TIMEOUT);
}

/** Lets one import write at a time, until the transaction ends. */
export async function holdImports(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${IMPORT_GATE})`;
}

async function refuseKnown(tx: Transaction, { code, files }: { code: string; files: readonly ImportedFile[] }) {
  const known = await tx.communiqueSource.findFirst({
    where: { sha256: { in: files.map(({ sha256 }) => sha256) } },
    include: { communique: true },
  });
  if (known) throw new AppError("communique.duplicate", { code: known.communique.code });
  if (await tx.communique.findUnique({ where: { code } })) throw new AppError("communique.code_taken", { code });
}

/** Keeps the original bytes, each once. */
export async function keepFiles(tx: Transaction, files: readonly ImportedFile[]): Promise<void> {
  await tx.sourceFile.createMany({
    data: files.map(({ sha256, bytes }) => ({ sha256, bytes: new Uint8Array(bytes), byteLength: bytes.byteLength })),
    skipDuplicates: true,
  });
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
  const place = { communiqueId, code, adoptedOn, number: numberGiver([]) };
  return [imported, ...extraction.clauses.flatMap((clause) => extractClause({ clause, revision: 1 }, place))];
}
