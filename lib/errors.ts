/** The closed set of reasons for which a write or a gate refuses; each is translated once, in messages/<language>/errors.json. */
export const ERROR_CODES = [
  "not_found",
  "signed_out",
  "stale_version",
  "invalid_input",
  "clause.deliverable_with_entries",
  "clause.span_outside",
  "clause.span_missing",
  "clause.unknown_body",
  "clause.tracked_already",
  "clause.not_tracked",
  "clause.nothing_left",
  "clause.other_paragraph",
  "clause.has_entries",
  "clause.merged",
  "clause.nothing_to_undo",
  "clause.decided_since",
  "communique.duplicate",
  "communique.code_taken",
  "communique.other_meeting",
  "communique.alignment_unconfirmed",
  "communique.adoption_needed",
  "communique.title_needed",
  "communique.held_range",
  "communique.change_settled",
  "progress.future_date",
  "progress.narrative_required",
  "progress.evidence_required",
  "progress.evidence_restates",
  "progress.search_required",
  "progress.entry_ended",
  "progress.own_entry",
  "progress.unknown_deliverable",
  "progress.reason_required",
  "evidence.link_or_file",
  "evidence.too_large",
  "evidence.unknown_type",
  "evidence.wrong_type",
  "deadline.before_adoption",
  "deadline.range",
  "deadline.precision",
  "deadline.unchanged",
  "sector.unchanged",
  "lineage.unchanged",
  "title.one_line",
  "title.unchanged",
  "account.email_taken",
  "account.weak_password",
  "account.last_admin",
  "account.own_role",
  "account.link_invalid",
  "account.wrong_password",
  "quarter.unknown",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Figures and words that the translated sentence of a code needs. */
export type ErrorDetails = Record<string, string | number>;

/** A refusal with a code from the closed set; pages show the code's sentence in the reader's language, never `message`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.name = "AppError";
    this.code = code;
    this.details = details;
  }
}

/** What a rule answers when it says no: the code and what its sentence needs. Rules return it, mutations throw it. */
export type Refusal = { code: ErrorCode; details?: ErrorDetails };

/** Throws the refusal as an AppError, if there is one. */
export function refuse(refusal: Refusal | null): void {
  if (refusal) throw new AppError(refusal.code, refusal.details);
}
