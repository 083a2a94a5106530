"use server";

import { runAs } from "@/lib/auth/action-gate";
import { keepEvidenceFile } from "@/lib/evidence/mutations";
import { fileFormSchema } from "@/lib/evidence/schema";

/** Keeps the file of a form's field `file` and answers its hash; its content decides whether it is kept. */
export async function keepEvidenceFileAction(form: FormData) {
  return runAs({ least: "analyst", schema: fileFormSchema, input: { file: form.get("file") } }, async ({ file }, { actor }) =>
    keepEvidenceFile({ file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, actor }),
  );
}
