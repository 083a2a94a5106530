/** Why a file cannot be read as a communiqué. */
export type IntakeErrorCode =
  | "file.empty"
  | "file.too_large"
  | "file.binary"
  | "file.encoding"
  | "file.damaged"
  | "file.password"
  | "file.scanned"
  | "lines.odd"
  | "document.not_communique"
  | "document.languages"
  | "document.paragraphs"
  | "document.different";

/** Numbers and names that the sentence needs, for an interface that says it in another language. */
export type IntakeErrorDetails = Record<string, string | number>;

/** A file that cannot be read: a closed code, its details, and one English sentence that says what to do. */
export class IntakeError extends Error {
  override readonly name = "IntakeError";
  readonly code: IntakeErrorCode;
  readonly details: IntakeErrorDetails;

  constructor({ code, message, details }: { code: IntakeErrorCode; message: string; details: IntakeErrorDetails }) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
