import { createHash, randomUUID } from "node:crypto";
import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError } from "@/lib/errors";
import { IntakeError } from "@/lib/intake/intake-error";
import type { CommuniqueFile } from "@/lib/intake/read-communique";
import { appendEvents } from "@/lib/log/append";

/** SHA-256 of a file's bytes, in lower-case hex. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Why the server refused an import, if it is the text's fault and not the reader's rights or a slip of the form. */
function reasonOf(error: unknown): string | null {
  if (error instanceof IntakeError) return error.code;
  const ours = error instanceof AppError && ["communique.duplicate", "communique.code_taken", "communique.other_meeting"].includes(error.code);
  return ours ? error.code : null;
}

type Attempt = { actor: Actor | null; files: readonly CommuniqueFile[]; client: PrismaClient };

/**
 * Runs an import or its preview. What it refuses leaves one line in the log: who tried, which files by name and hash, and why;
 * neither bytes nor words are kept.
 */
export async function auditRefusals<Value>({ actor, files, client }: Attempt, work: () => Promise<Value>): Promise<Value> {
  requirePermission(actor, "communique.import");
  try {
    return await work();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    const data = { reason, files: files.map(({ name, bytes }) => ({ name, sha256: hashBytes(bytes) })) };
    await client.$transaction((tx) => appendEvents(tx, { actorId: actor.id, events: [{ kind: "import.rejected", subject: { type: "import", id: randomUUID() }, data }] }));
    throw error;
  }
}
