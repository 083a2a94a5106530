import { fieldFaultSchema, PASSWORD_LENGTH, type FieldFault, type Role } from "@/lib/accounts/schema";
import type { ErrorCode, ErrorDetails, Refusal } from "@/lib/errors";

const FEWEST_DIFFERENT_CHARACTERS = 5;

/** What is wrong with a new password of this person, or null: its length, too few different characters, or the person's own name or e-mail. */
export function passwordFault(password: string, person: { name: string; email: string }): FieldFault | null {
  const characters = [...password.normalize("NFKC")];
  if (characters.length < PASSWORD_LENGTH.least) return "password_too_short";
  if (characters.length > PASSWORD_LENGTH.most) return "password_too_long";
  if (new Set(characters).size < FEWEST_DIFFERENT_CHARACTERS) return "password_repeats";
  if (sameWords(password, person.email)) return "password_is_email";
  return sameWords(password, person.name) ? "password_is_name" : null;
}

/** Why this password may not be chosen, or null; `fault` in the details says what is wrong. */
export function checkPassword(password: string, person: { name: string; email: string }): Refusal | null {
  const fault = passwordFault(password, person);
  return fault ? { code: "account.weak_password", details: { fault } } : null;
}

/** Why a person may not get this role from that actor, or null. Nobody changes their own; the last administrator keeps the role. */
export function checkRoleChange({ actorId, person, role, otherAdmins }: { actorId: string; person: Standing; role: Role; otherAdmins: number }): Refusal | null {
  if (person.id === actorId) return { code: "account.own_role" };
  return role === "admin" ? null : checkLoss(person, otherAdmins);
}

/** Why a person may not be deactivated, or null: the last administrator may not. */
export function checkDeactivation({ person, otherAdmins }: { person: Standing; otherAdmins: number }): Refusal | null {
  return checkLoss(person, otherAdmins);
}

/** A person as far as these rules ask. */
export type Standing = { id: string; role: Role; active: boolean };

function checkLoss({ role, active }: Standing, otherAdmins: number): Refusal | null {
  return role === "admin" && active && otherAdmins === 0 ? { code: "account.last_admin" } : null;
}

/** A refusal that concerns one field names it, so that the form can mark it; any other answer is left as it is. */
export function withFaults<Answer extends object>(answer: Answer | RefusedAnswer): Answer | RefusedAnswer {
  if (!("code" in answer) || !("details" in answer)) return answer;
  const fields = fieldsOf(answer);
  return fields ? { ...answer, fields: { ...answer.fields, ...fields } } : answer;
}

type RefusedAnswer = { ok: false; code: ErrorCode | "unexpected"; details: ErrorDetails; fields?: Record<string, string> };

function fieldsOf({ code, details }: Pick<RefusedAnswer, "code" | "details">): Record<string, FieldFault> | null {
  if (code === "account.weak_password") return { password: fieldFaultSchema.catch("password_too_short").parse(details.fault) };
  if (code === "account.email_taken") return { email: "email_taken" };
  return code === "account.wrong_password" && details.minutesLeft === undefined ? { current: "password_wrong" } : null;
}

/** Case, width and spaces do not make a password another word. */
function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, "");
}
