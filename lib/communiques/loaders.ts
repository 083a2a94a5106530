import { cache } from "react";
import { requireActor, requireRole } from "@/lib/auth/page-gate";
import { isAllowed } from "@/lib/auth/permissions";
import { listChanges, listReadings, listVanished } from "@/lib/communiques/queries/changes";
import { getCommunique, getSourceFile, listCommuniques } from "@/lib/communiques/queries/reading";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { RULES_VERSION } from "@/lib/extraction/extract";

/** Every communiqué, and whether the reader may import another. */
export async function loadCommuniques() {
  const actor = await requireActor();
  return { communiques: await listCommuniques(), mayImport: isAllowed(actor.role, "communique.import") };
}

/** The number of a reading in an address; undefined for the newest. */
function readingNumber(asked: string | undefined): number | undefined {
  return asked === undefined ? undefined : /^[1-9]\d{0,5}$/u.test(asked) ? Number(asked) : 0;
}

/** A communiqué to read, in one of its readings; null if there is none. Read once a request, for the page and its title. */
export const loadCommunique = cache(async (code: string, reading?: string) => {
  const actor = await requireActor();
  const revision = readingNumber(reading);
  const communique = await getCommunique(code, revision === undefined ? {} : { revision });
  return communique && { ...communique, mayImport: isAllowed(actor.role, "communique.import"), hasNewerRules: communique.rulesVersion !== RULES_VERSION };
});

/** Lets those pass who may import; others see the page for what is not there. */
export async function loadImport(): Promise<void> {
  await requireRole("reviewer");
}

/** What a form needs to read a communiqué again; null if there is none of that code. Others than reviewers see what is not there. */
export async function loadRereading(code: string) {
  await requireRole("reviewer");
  const communique = await getCommunique(code);
  return communique && { code, revision: communique.newest, languages: communique.languages, hasNewerRules: communique.rulesVersion !== RULES_VERSION };
}

/** The readings of a communiqué, and what the newest says otherwise; null if there is none of that code. */
export async function loadReadings(code: string) {
  const actor = await requireActor();
  const readings = await listReadings(code);
  if (readings.length === 0) return null;
  return { readings, changes: await listChanges(code), vanished: await listVanished(code), mayImport: isAllowed(actor.role, "communique.import"), timeZone: env().REPORT_TIME_ZONE };
}

/**
 * The original bytes of a communiqué's file, with its name.
 * @throws AppError not_found.
 */
export async function loadSourceFile(file: { code: string; sha256: string }): Promise<{ fileName: string; bytes: Uint8Array }> {
  await requireActor();
  const found = await getSourceFile(file);
  if (!found) throw new AppError("not_found");
  return found;
}
