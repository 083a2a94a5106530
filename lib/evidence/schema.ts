import { z } from "zod";

/** The kinds of file that can be kept as evidence, as their content says, with the endings that go with each. */
export const EVIDENCE_FILES = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/webp": ["webp"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "text/plain": ["txt"],
  "text/csv": ["csv"],
} as const satisfies Record<string, readonly string[]>;
export type EvidenceMediaType = keyof typeof EVIDENCE_FILES;

/** For file inputs: every ending that is taken. */
export const ACCEPTED_ENDINGS = Object.values(EVIDENCE_FILES).flat().map((ending) => `.${ending}`).join(",");

/** A file as a form hands it over; its size and content are judged by the rules. */
export const fileFormSchema = z.object({ file: z.file() });

/** A file that is kept: its hash, what it is, and how large. */
export type KeptFile = { sha256: string; mediaType: EvidenceMediaType; byteLength: number };
