import type { Actor } from "@/lib/accounts/schema";
import type { WriteProgress } from "@/lib/communiques/mutations/clause-events";
import { importCommunique } from "@/lib/communiques/mutations/import";
import { openReading, type OpenReading } from "@/lib/communiques/mutations/open-reading";
import { auditRefusals } from "@/lib/communiques/mutations/reject";
import { reviseCommunique } from "@/lib/communiques/mutations/revise";
import { listStandingClauses } from "@/lib/communiques/queries/standing";
import { checkHead, listDoubtful, needsConfirmation } from "@/lib/communiques/rules/correct-head";
import { planReading } from "@/lib/communiques/rules/plan-reading";
import { countPlan, countVerbs } from "@/lib/communiques/rules/preview";
import type { ImportPreview, ReadingRequest } from "@/lib/communiques/schema";
import { db } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError, refuse } from "@/lib/errors";
import { type CommuniqueFile, RULES_VERSION } from "@/lib/intake/read-communique";

export type TextsToImport = { files: readonly CommuniqueFile[]; request: ReadingRequest; actor: Actor | null; report?: WriteProgress };

/** What was written: the communiqué, which reading of it, and what there is to look at. */
export type ImportedTexts = { code: string; revision: number; clauses: number; commitments: number; changed: number; vanished: number; added: number };

/** How much of a doubtful paragraph is shown. */
const SHOWN = 160;
/** How many doubtful pairs are shown, the most doubtful first. */
const MOST_DOUBTFUL = 12;

/**
 * Says what is recognised in files, and what importing them would do. Nothing is written, but a line for the audit where they are refused.
 * @throws IntakeError; AppError as openReading
 */
export async function previewTexts({ files, request, actor }: TextsToImport, client: PrismaClient = db()): Promise<ImportPreview> {
  return auditRefusals({ actor, files, client }, async () => toPreview(await openReading({ given: files, request }, client), client));
}

/**
 * Reads files again and writes them as the person has confirmed them, all or nothing.
 * @throws IntakeError; AppError as openReading, communique.code_taken where it became another reading meanwhile, stale_version
 * where another reading was written meanwhile, communique.alignment_unconfirmed, and for a head that is not whole.
 */
export async function importTexts({ files, request, actor, report }: TextsToImport, client: PrismaClient = db()): Promise<ImportedTexts> {
  return auditRefusals({ actor, files, client }, async () => {
    const open = await openReading({ given: files, request }, client);
    const { extraction, standing, cause } = open;
    if (standing !== null && request.revision === null) throw new AppError("communique.code_taken", { code: standing.head.code });
    refuse(checkHead(extraction.document));
    if (needsConfirmation(extraction.paragraphs, extraction.document.languages) && !request.confirmed) throw new AppError("communique.alignment_unconfirmed");
    const writing = { extraction, files: open.files, rulesVersion: RULES_VERSION, actor, report };
    const commitments = extraction.clauses.filter(({ tracked }) => tracked).length;
    if (standing === null || cause === "import") return { ...(await importCommunique(writing, client)), revision: 1, changed: 0, vanished: 0, added: extraction.clauses.length };
    const revised = await reviseCommunique({ ...writing, cause, code: standing.head.code, revision: request.revision ?? standing.revision }, client);
    return { ...revised, clauses: extraction.clauses.length, commitments };
  });
}

async function toPreview({ extraction, files, standing, cause }: OpenReading, client: PrismaClient): Promise<ImportPreview> {
  const { document: { sources, ...head }, paragraphs, clauses } = extraction;
  const stored = new Set(standing?.files.map(({ sha256 }) => sha256));
  const notices = [...clauses.flatMap((clause) => clause.notices), ...extraction.notices];
  const doubtful = listDoubtful(paragraphs);
  return {
    head,
    files: files.map(({ name, sha256, bytes }) => ({
      name, sha256, byteLength: bytes.byteLength, stored: stored.has(sha256),
      languages: sources.filter((source) => source.sha256 === sha256).map(({ language }) => language),
    })),
    paragraphs: paragraphs.length,
    clauses: countVerbs(clauses),
    notices: [...new Set(notices.map(({ code }) => code))].map((code) => ({ code, count: notices.filter((notice) => notice.code === code).length })),
    alignment: {
      doubtful: doubtful.slice(0, MOST_DOUBTFUL).map(({ index, alignment, text }) => ({
        index, certainty: alignment.certainty,
        texts: Object.fromEntries(Object.entries(text).map(([language, words]) => [language, words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words])),
      })),
      doubtfulCount: doubtful.length,
      unanswered: paragraphs.filter(({ text }) => Object.keys(text).length < head.languages.length).length,
      confirm: needsConfirmation(paragraphs, head.languages),
    },
    standing: standing === null || cause === "import" ? null : {
      code: standing.head.code, revision: standing.revision, cause,
      counts: countPlan(planReading(await listStandingClauses(standing.id, client), extraction)),
    },
  };
}
