import { cache } from "react";
import { requireActor, requireRole } from "@/lib/auth/page-gate";
import { isAllowed } from "@/lib/auth/permissions";
import { getCommunique, getSourceFile, listCommuniques } from "@/lib/communiques/queries/reading";
import { AppError } from "@/lib/errors";

/** Every communiqué, and whether the reader may import another. */
export async function loadCommuniques() {
  const actor = await requireActor();
  return { communiques: await listCommuniques(), mayImport: isAllowed(actor.role, "communique.import") };
}

/** A communiqué to read; null if there is none of that code. Read once a request, for the page and its title. */
export const loadCommunique = cache(async (code: string) => {
  await requireActor();
  return getCommunique(code);
});

/** Lets those pass who may import; others see the page for what is not there. */
export async function loadImport(): Promise<void> {
  await requireRole("reviewer");
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
