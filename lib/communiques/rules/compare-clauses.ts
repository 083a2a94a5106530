import type { Clause, Deliverable } from "@/lib/extraction/output";
import { bareWords, sharedLanguages } from "./words";

/** How a newer reading of a clause stands to the one before: the same; other words; or the same words, understood otherwise. */
export type Difference = "same" | "words" | "reading";

function saysTheSame({ text }: Deliverable, other: Deliverable): boolean {
  return sharedLanguages(text, other.text).every((language) => bareWords(text[language] ?? "") === bareWords(other.text[language] ?? ""));
}

function termsOf({ kind, deadline }: Deliverable): string {
  return JSON.stringify([kind, deadline?.type, deadline?.earliest, deadline?.latest]);
}

function hasSameDeliverables({ deliverables }: Clause, other: Clause): boolean {
  return deliverables.length === other.deliverables.length && deliverables.every((own, at) => {
    const their = other.deliverables[at];
    return their !== undefined && termsOf(own) === termsOf(their) && saysTheSame(own, their);
  });
}

/** What of a clause the register is made of, its deliverables apart. */
function attributesOf({ verb, tracked, kind, sector, owners }: Clause): string {
  return JSON.stringify([verb, tracked, kind, sector.code, owners.map(({ body, role }) => [body, role])]);
}

/** Tells whether a newer reading changes what a person has to look at. A language that is only added changes nothing. */
export function compareClauses(before: Clause, after: Clause): Difference {
  const shared = sharedLanguages(before.span, after.span);
  if (shared.some((language) => bareWords(before.span[language]?.text ?? "") !== bareWords(after.span[language]?.text ?? ""))) return "words";
  const isLost = Object.keys(before.span).length > shared.length;
  return !isLost && attributesOf(before) === attributesOf(after) && hasSameDeliverables(before, after) ? "same" : "reading";
}
