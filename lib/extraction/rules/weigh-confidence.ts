import type { BoundClause } from "./bound-clauses";

/** What is known of a clause beside its words. */
export type Evidence = {
  clause: BoundClause;
  kindByPattern: boolean;
  sectorClear: boolean;
  /** How the translation answers it; `none_expected` where there is no translation or it repeats another paragraph. */
  translation: "same_verb" | "other_verb" | "missing" | "none_expected";
  divergence: boolean;
  certainty: number;
};

type Reason = { code: string; share: number };

function listReasons({ clause, kindByPattern, sectorClear, translation, divergence, certainty }: Evidence): Reason[] {
  const reasons: (Reason | null)[] = [
    clause.subject === null ? { code: "subject.none", share: 0.85 } : { code: clause.carried ? "subject.carried" : "subject.stated", share: 1 },
    clause.afterAdverbial ? { code: "verb.after_phrase", share: 0.91 } : null,
    clause.afterComplement && clause.carried ? { code: "verb.after_statement", share: 0.91 } : null,
    clause.doubt === null ? null : { code: `verb.${clause.doubt}`, share: 0.85 },
    clause.weak ? { code: "verb.not_finite", share: 0.9 } : null,
    translation === "same_verb" ? { code: "translation.same_verb", share: 1 } : null,
    translation === "other_verb" ? { code: "translation.other_verb", share: 0.9 } : null,
    translation === "missing" ? { code: "translation.missing", share: 0.85 } : null,
    kindByPattern ? null : { code: "kind.default", share: 0.94 },
    sectorClear ? null : { code: "sector.close", share: 0.97 },
    certainty < 1 ? { code: "alignment.uncertain", share: certainty } : null,
    divergence ? { code: "official.divergence", share: 0.5 } : null,
  ];
  return reasons.filter((reason) => reason !== null);
}

const SURE = 0.98;

/** How sure the reading of a clause is, 0 to 1, and why; codes, for the interface to say in its language. */
export function weighConfidence(evidence: Evidence): { confidence: number; reasons: string[] } {
  const reasons = listReasons(evidence);
  const product = reasons.reduce((share, reason) => share * reason.share, SURE);
  return { confidence: Math.round(Math.min(product, evidence.divergence ? 0.5 : 1) * 100) / 100, reasons: reasons.map(({ code }) => code) };
}
