import { isFollowUp } from "@/lib/commitments/rules";
import type { Language, Verb } from "@/lib/extraction/output";
import type { Agreement, ReviewClause, Share } from "@/lib/review/schema";
import type { Decision } from "@/lib/clauses/schema";

/** What one open notice leaves of the confidence in a clause. */
const LEFT_BY_NOTICE = 0.7;
/** Nothing is beyond doubt, so that weight orders what the machine is sure of, too. */
const LEAST_DOUBT = 0.01;
/** How much hangs on a clause by its verb: undertakings are often the weightiest text. */
const VERB_WEIGHT: Partial<Record<Verb, number>> = { approved: 3, supported: 2, noted: 1.5, will: 1.5 };
const OTHER_VERB_WEIGHT = 0.5;
/** Nothing is due of what is for information. */
const INFORMATION_WEIGHT = 0.5;

type Weighed = Pick<ReviewClause, "confidence" | "notices" | "proposal">;

/** How much a person's look at a clause is worth: doubt (what confidence and open notices leave) times weight (verb and kind). */
export function reviewPriority({ confidence, notices, proposal: { verb, kind } }: Weighed): number {
  const open = notices.filter(({ state }) => state === "open").length;
  const doubt = Math.max(LEAST_DOUBT, 1 - confidence * LEFT_BY_NOTICE ** open);
  return doubt * (VERB_WEIGHT[verb] ?? OTHER_VERB_WEIGHT) * (isFollowUp(kind) ? 1 : INFORMATION_WEIGHT);
}

type Ordered = Weighed & Pick<ReviewClause, "paragraph" | "ordinal">;

/** Clauses with the one first that most needs a look; equal ones in the text's order. */
export function orderForReview<C extends Ordered>(clauses: readonly C[]): C[] {
  return clauses.toSorted((one, other) => reviewPriority(other) - reviewPriority(one) || one.paragraph - other.paragraph || one.ordinal - other.ordinal);
}

/** The lists of the review: what the machine tracks, undertakings that can be promoted, what it does not track, and what is decided. */
export const REVIEW_TABS = ["tracked", "undertakings", "others", "decided"] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

/** In which list a clause stands. */
export function tabOf({ decision, proposal, commitment }: Pick<ReviewClause, "decision" | "proposal" | "commitment">): ReviewTab {
  if (decision !== "open") return "decided";
  if (commitment !== null && commitment.selection !== "rejected") return "tracked";
  return proposal.verb === "will" ? "undertakings" : "others";
}

type Expected = Pick<ReviewClause, "confidence" | "notices">;

/** The clauses that accepting above a threshold takes: as sure as that, and without an open notice. */
export function acceptableAbove<C extends Expected>(clauses: readonly C[], threshold: number): C[] {
  return clauses.filter(({ confidence, notices }) => confidence >= threshold && notices.every(({ state }) => state !== "open"));
}

/** How many of these clauses are to be expected wrong, by the machine's own confidence. */
export function expectedErrors(clauses: readonly Pick<ReviewClause, "confidence">[]): number {
  return clauses.reduce((sum, { confidence }) => sum + 1 - confidence, 0);
}

/** The next clause after a place in a list that nobody else looks at; from the end on to the beginning; null where there is none. */
export function nextFree<C extends { id: string }>(clauses: readonly C[], { from, busy }: { from: number; busy: ReadonlySet<string> }): C | null {
  const round = [...clauses.slice(Math.max(0, from)), ...clauses.slice(0, Math.max(0, from))];
  return round.find(({ id }) => !busy.has(id)) ?? round[0] ?? null;
}

/** A clause that people have decided, as far as agreement with the machine goes. */
export type DecidedClause = { decision: Decision; verb: Verb; tracked: boolean; confidence: number; reasons: readonly string[]; languages: readonly Language[] };

/** From each of these on, up to the next. */
const CONFIDENCE_STEPS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

/** Whether the decision leaves the machine's proposal as it was. */
function agrees({ decision }: DecidedClause): boolean {
  return decision === "accepted";
}

/** The language whose text decides: Chinese, else Russian, else English. */
function decidingLanguage(languages: readonly Language[]): Language {
  return (["zh", "ru"] as const).find((language) => languages.includes(language)) ?? "en";
}

function confidenceStep(confidence: number): string {
  return String(CONFIDENCE_STEPS.findLast((from) => confidence >= from) ?? 0);
}

function shares(clauses: readonly DecidedClause[], keysOf: (clause: DecidedClause) => readonly string[]): Share[] {
  const found = new Map<string, Share>();
  for (const clause of clauses) {
    for (const key of keysOf(clause)) {
      const share = found.get(key) ?? { key, agreed: 0, decided: 0 };
      found.set(key, { key, agreed: share.agreed + (agrees(clause) ? 1 : 0), decided: share.decided + 1 });
    }
  }
  return [...found.values()].toSorted((one, other) => other.decided - one.decided || (one.key < other.key ? -1 : 1));
}

/** How often people agree with the machine, by what it went by, language, verb and how sure it was; each with its denominator. */
export function countAgreement(clauses: readonly DecidedClause[]): Agreement {
  const byConfidence = shares(clauses, ({ confidence }) => [confidenceStep(confidence)]);
  return {
    total: { key: "all", agreed: clauses.filter(agrees).length, decided: clauses.length },
    byReason: shares(clauses, ({ reasons }) => [...new Set(reasons)]),
    byLanguage: shares(clauses, ({ languages }) => [decidingLanguage(languages)]),
    byVerb: shares(clauses, ({ verb }) => [verb]),
    byConfidence: byConfidence.toSorted((one, other) => Number(other.key) - Number(one.key)),
  };
}
