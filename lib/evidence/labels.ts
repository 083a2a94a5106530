import type { EvidenceMediaType } from "@/lib/evidence/schema";

/** What readers call each kind of file; the same in every language. */
const NAMES: Record<EvidenceMediaType, string> = {
  "application/pdf": "PDF",
  "image/png": "PNG",
  "image/jpeg": "JPEG",
  "image/webp": "WebP",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
  "text/plain": "TXT",
  "text/csv": "CSV",
};

/** The name of a kind of file; undefined for one that is not kept. */
export const MEDIA_NAMES: Partial<Record<string, string>> = NAMES;
