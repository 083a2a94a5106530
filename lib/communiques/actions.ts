"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { runAs, type ActionResult } from "@/lib/auth/action-gate";
import { importCommunique, type ImportOutcome } from "@/lib/communiques/mutations/import";
import { IntakeError } from "@/lib/intake/intake-error";
import { readCommunique, RULES_VERSION } from "@/lib/intake/read-communique";

/** Why the bytes could not be read as a communiqué: the intake's code and what its sentence needs. */
export type IntakeRefusal = { code: string; message: string; details: Record<string, string | number> };
export type ImportResult = ActionResult<{ refusal: IntakeRefusal } | { outcome: ImportOutcome }>;

const filesSchema = z.array(z.file()).min(1).max(3);

/** Reads the files that a form carries as one communiqué and writes it, or says why not; nothing is written by halves. */
export async function importCommuniqueAction(form: FormData): Promise<ImportResult> {
  return runAs({ schema: filesSchema, input: form.getAll("files"), least: "reviewer" }, async (files, { actor }) => {
    try {
      const read = await readCommunique(await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))));
      const outcome = await importCommunique({ ...read, rulesVersion: RULES_VERSION, actor });
      revalidatePath("/[locale]", "layout");
      return { outcome };
    } catch (error) {
      if (!(error instanceof IntakeError)) throw error;
      return { refusal: { code: error.code, message: error.message, details: error.details } };
    }
  });
}
