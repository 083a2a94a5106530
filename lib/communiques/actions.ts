"use server";

import { inspect } from "node:util";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { runAs, type ActionResult } from "@/lib/auth/action-gate";
import { keepChanges, takeChanges } from "@/lib/communiques/mutations/changes";
import { type ImportedTexts, importTexts, previewTexts } from "@/lib/communiques/mutations/import-texts";
import { changeInputSchema, type ImportPreview, MAX_FILES, readingRequestSchema } from "@/lib/communiques/schema";
import { AppError, type ErrorCode, type ErrorDetails } from "@/lib/errors";
import { IntakeError } from "@/lib/intake/intake-error";
import type { CommuniqueFile } from "@/lib/intake/read-communique";

/** Why texts were refused: the intake's code with its own sentence, or one of ours. */
export type ImportRefusal =
  | { of: "intake"; code: string; message: string; details: Record<string, string | number> }
  | { of: "register"; code: ErrorCode | "unexpected"; details: ErrorDetails };

/** How far an import is: events written of all, then what it made, or why it was refused. */
export type ImportStep = { step: "writing"; done: number; total: number } | { step: "done"; outcome: ImportedTexts } | { step: "refused"; refusal: ImportRefusal };

const textsSchema = z.object({ files: z.array(z.file()).max(MAX_FILES), request: readingRequestSchema });

function inputOf(form: FormData, request: unknown) {
  return { files: form.getAll("files").filter((file) => typeof file !== "string" && (file.size > 0 || file.name !== "")), request };
}

async function bytesOf(files: readonly File[]): Promise<CommuniqueFile[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

function toRefusal(error: unknown): ImportRefusal {
  if (error instanceof IntakeError) return { of: "intake", code: error.code, message: error.message, details: error.details };
  if (error instanceof AppError) return { of: "register", code: error.code, details: error.details };
  process.stderr.write(`An import failed: ${inspect(error)}\n`);
  return { of: "register", code: "unexpected", details: {} };
}

/** Says what is recognised in the texts of a form and what importing them would do; nothing is written. */
export async function previewTextsAction(form: FormData, request: unknown): Promise<ActionResult<{ refusal: ImportRefusal } | { preview: ImportPreview }>> {
  return runAs({ schema: textsSchema, input: inputOf(form, request), least: "reviewer" }, async (parsed, { actor }) => {
    try {
      return { preview: await previewTexts({ files: await bytesOf(parsed.files), request: parsed.request, actor }) };
    } catch (error) {
      return { refusal: toRefusal(error) };
    }
  });
}

/** Reads the texts of a form again and writes them as confirmed, telling meanwhile how far it is. */
export async function importTextsAction(form: FormData, request: unknown): Promise<ActionResult<{ steps: ReadableStream<ImportStep> }>> {
  return runAs({ schema: textsSchema, input: inputOf(form, request), least: "reviewer" }, async (parsed, { actor }) => {
    const files = await bytesOf(parsed.files);
    const steps = new ReadableStream<ImportStep>({
      start: async (controller) => {
        // Whoever asked may have gone: what is being written is finished all the same.
        const say = (step: ImportStep) => controller.desiredSize !== null && controller.enqueue(step);
        try {
          const outcome = await importTexts({ files, request: parsed.request, actor, report: (done, total) => say({ step: "writing", done, total }) });
          say({ step: "done", outcome });
        } catch (error) {
          say({ step: "refused", refusal: toRefusal(error) });
        }
        if (controller.desiredSize !== null) controller.close();
      },
    });
    return { steps };
  });
}

/** Takes what the newest reading says of some clauses. */
export async function takeChangesAction(input: unknown) {
  return runAs({ schema: changeInputSchema, input, least: "reviewer" }, async (parsed, { actor }) => {
    const settled = await takeChanges({ input: parsed, actor });
    revalidatePath("/[locale]", "layout");
    return settled;
  });
}

/** Keeps some clauses as they stand. */
export async function keepChangesAction(input: unknown) {
  return runAs({ schema: changeInputSchema, input, least: "reviewer" }, async (parsed, { actor }) => {
    const settled = await keepChanges({ input: parsed, actor });
    revalidatePath("/[locale]", "layout");
    return settled;
  });
}
