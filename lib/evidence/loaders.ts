import { requireActor } from "@/lib/auth/page-gate";
import { AppError } from "@/lib/errors";
import { getEvidenceFile } from "@/lib/evidence/queries";

/**
 * A file of evidence for somebody signed in.
 * @throws AppError not_found.
 */
export async function loadEvidenceFile(sha256: string): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array }> {
  await requireActor();
  const file = await getEvidenceFile(sha256);
  if (!file) throw new AppError("not_found");
  return file;
}
