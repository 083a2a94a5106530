import { useTranslations } from "next-intl";

const KNOWN = [
  "subject.none", "subject.stated", "subject.carried", "verb.after_phrase", "verb.after_statement", "verb.not_finite", "translation.same_verb", "translation.other_verb",
  "translation.missing", "kind.default", "sector.close", "alignment.uncertain", "official.divergence",
] as const;

/** What the machine went by, in words; a code that this version does not know stands as it is. */
export function ReasonWords({ reasons }: { reasons: readonly string[] }) {
  const t = useTranslations("review.reasons");
  return reasons.map((reason, at) => {
    const known = KNOWN.find((each) => each === reason);
    return <span key={reason}>{at > 0 ? "; " : ""}{known ? t(known) : <code>{reason}</code>}</span>;
  });
}
