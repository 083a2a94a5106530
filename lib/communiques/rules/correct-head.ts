import { communiqueCode, type HeadCorrection } from "@/lib/communiques/schema";
import type { Refusal } from "@/lib/errors";
import type { CommuniqueHead, Paragraph } from "@/lib/extraction/output";

/** The head as a person has it; what they cannot correct (languages, files) is as it was read. */
export function correctHead(head: CommuniqueHead, correction: HeadCorrection | null): CommuniqueHead {
  return correction === null ? head : { ...head, ...correction };
}

/** What is wrong with a head that is about to be written, or null. */
export function checkHead({ adoptedOn, heldFrom, heldTo, title }: CommuniqueHead): Refusal | null {
  if (adoptedOn === null) return { code: "communique.adoption_needed" };
  if (Object.values(title).every((words) => words.trim() === "")) return { code: "communique.title_needed" };
  return heldFrom !== null && heldTo !== null && heldTo < heldFrom ? { code: "communique.held_range" } : null;
}

/** A communiqué that stands: what tells its meeting from others. */
export type StandingHead = { code: string; body: string; meeting: number | null; adoptedOn: string };

const DAY_MS = 24 * 60 * 60 * 1000;
/** A slip in a date is smaller than this; the next meeting is further away. */
const SLIP_DAYS = 60;

/** Whether a text is of another meeting than a communiqué that stands: it says so by its day, or by body and number. */
export function isOtherMeeting(standing: StandingHead, { body, meeting, adoptedOn }: Pick<CommuniqueHead, "body" | "meeting" | "adoptedOn">): boolean {
  const apart = adoptedOn === null ? 0 : Math.abs(Date.parse(adoptedOn) - Date.parse(standing.adoptedOn)) / DAY_MS;
  if (apart > SLIP_DAYS) return true;
  const code = communiqueCode({ body, meeting }, adoptedOn ?? standing.adoptedOn);
  return meeting !== null && standing.meeting !== null && code !== standing.code && apart > 0;
}

/** Below this a pair of paragraphs is for a person to compare: texts of one document hardly ever have such a pair. */
const DOUBTFUL = 0.85;
/** From this share of doubtful pairs on, a person has to say that the texts are of one communiqué. */
const MANY = 0.25;

/** The paragraphs in several languages whose texts may not answer each other, the least certain first. */
export function listDoubtful(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.filter(({ text, alignment }) => Object.keys(text).length > 1 && alignment.certainty < DOUBTFUL).toSorted((one, other) => one.alignment.certainty - other.alignment.certainty);
}

/** Whether so much of the alignment is in doubt, or unanswered, that a person has to confirm it before anything is written. */
export function needsConfirmation(paragraphs: readonly Paragraph[], languages: readonly string[]): boolean {
  if (languages.length < 2) return false;
  const unanswered = paragraphs.filter(({ text }) => Object.keys(text).length < languages.length);
  return listDoubtful(paragraphs).length + unanswered.length > paragraphs.length * MANY;
}
