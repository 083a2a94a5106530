import { createHash } from "node:crypto";
import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import { db, type Reader } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { identifyFile, type OfferedFile } from "@/lib/evidence/rules";
import type { KeptFile } from "@/lib/evidence/schema";

/**
 * Keeps a file by its content, so that the same bytes are kept once however often they are attached.
 * @throws AppError evidence.too_large, evidence.unknown_type, evidence.wrong_type, or that of the gate.
 */
export async function keepEvidenceFile({ file, actor }: { file: OfferedFile; actor: Actor | null }, client: Reader = db()): Promise<KeptFile> {
  requirePermission(actor, "progress.record");
  const identified = identifyFile(file);
  if ("code" in identified) throw new AppError(identified.code, identified.details);
  const { bytes } = file;
  const kept = { sha256: createHash("sha256").update(bytes).digest("hex"), mediaType: identified.mediaType, byteLength: bytes.byteLength };
  await client.evidenceFile.createMany({ data: [{ ...kept, bytes: new Uint8Array(bytes) }], skipDuplicates: true });
  return kept;
}
