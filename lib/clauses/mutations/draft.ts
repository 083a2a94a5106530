import { proposalOf } from "@/lib/clauses/mutations/decision-events";
import type { Subject } from "@/lib/clauses/mutations/lock-clauses";
import { randomUUID } from "node:crypto";
import { sameHolding } from "@/lib/clauses/rules";
import { type Holding, LANGUAGES, type placesSchema } from "@/lib/clauses/schema";
import { checkDeadline } from "@/lib/commitments/rules";
import type { Transaction } from "@/lib/db/client";
import { AppError, refuse } from "@/lib/errors";
import type { Language, PerLanguage } from "@/lib/extraction/output";
import type { HoldingDraft } from "@/lib/review/schema";
import type { z } from "zod";

type Places = z.infer<typeof placesSchema>;

/** The words at these places of the clause's paragraph. @throws AppError clause.span_outside, clause.span_missing. */
export function readSpans(places: Places, { texts, proposal, holding }: Subject): Holding["span"] {
  const spans: Holding["span"] = {};
  for (const language of LANGUAGES) {
    const place = places[language];
    if (!place) continue;
    const text = texts[language]?.slice(place.start, place.end) ?? "";
    if (place.end <= place.start || text.length !== place.end - place.start || text.trim() === "") throw new AppError("clause.span_outside");
    const verbText = holding?.span[language]?.verbText || (proposal.verbText[language] ?? "");
    spans[language] = { ...place, text, verbText: text.includes(verbText) ? verbText : "" };
  }
  if (Object.keys(spans).length === 0) throw new AppError("clause.span_missing");
  return spans;
}

/** Words without the empty ones. */
function filled(words: PerLanguage<string>): PerLanguage<string> {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== "")) as Partial<Record<Language, string>>;
}

/** @throws AppError clause.unknown_body. */
async function requireBodies(tx: Transaction, { owners }: HoldingDraft): Promise<void> {
  const codes = [...new Set(owners.map(({ body }) => body))];
  if ((await tx.body.count({ where: { code: { in: codes } } })) < codes.length) throw new AppError("clause.unknown_body");
}

/**
 * A reviewer's draft as a holding, or null where it says what the machine proposes.
 * @throws AppError clause.span_outside, clause.span_missing, clause.unknown_body, deadline.before_adoption, deadline.range, deadline.precision.
 */
export async function readDraft(tx: Transaction, { draft, subject }: { draft: HoldingDraft; subject: Subject }): Promise<Holding | null> {
  await requireBodies(tx, draft);
  const holding: Holding = {
    ...draft, span: readSpans(draft.span, subject), supplied: filled(draft.supplied),
    deliverables: draft.deliverables.map(({ id, text, ...rest }) => ({ ...rest, id: id ?? randomUUID(), text: filled(text) })),
  };
  const proposed = proposalOf(subject);
  for (const { deadline } of holding.deliverables) {
    const written = proposed.deliverables.some((other) => JSON.stringify(other.deadline) === JSON.stringify(deadline));
    if (!written) refuse(checkDeadline(deadline, subject.communique.adoptedOn));
  }
  return sameHolding(holding, { ...proposed, sector: subject.commitment?.sector ?? proposed.sector }) ? null : holding;
}
