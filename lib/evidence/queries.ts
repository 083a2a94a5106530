import { db, type Reader } from "@/lib/db/client";

/** A file of evidence with the name under which it was first attached; null where no entry refers to one of this hash. */
export async function getEvidenceFile(sha256: string, reader: Reader = db()): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array } | null> {
  const attached = await reader.evidence.findFirst({
    where: { fileSha256: sha256 },
    orderBy: [{ recordedNo: "asc" }, { id: "asc" }],
    select: { fileName: true, file: { select: { mediaType: true, bytes: true } } },
  });
  return attached?.file ? { fileName: attached.fileName ?? sha256, ...attached.file } : null;
}
