import { useTranslations } from "next-intl";

import { classNames } from "@/components/ui/class-names";
import type { TrackedVerb, Verb } from "@/lib/extraction/output";

const LOOKS: Record<TrackedVerb, string> = {
  noted: "border-dotted border-verb-line font-medium text-accent",
  supported: "border-solid border-verb-line bg-verb-supported font-[650] text-accent",
  approved: "border-solid border-accent bg-accent font-[750] text-on-accent",
};

function isTracked(verb: Verb): verb is TrackedVerb {
  return verb in LOOKS;
}

/** How strong the text is: one letter of the interface's language in an edge that grows with the verb. Other verbs get a dot. */
export function VerbBadge({ verb }: { verb: Verb }) {
  const t = useTranslations("verbs");
  const name = t(verb);
  const box = "inline-flex size-[18px] shrink-0 items-center justify-center rounded-badge align-middle font-sans text-11 leading-none";
  if (!isTracked(verb)) {
    return <span role="img" aria-label={name} title={name} className={classNames(box, "text-ink-3")}>·</span>;
  }
  return (
    <span data-badge={verb} role="img" aria-label={name} title={name} className={classNames(box, "border", LOOKS[verb])}>
      <span aria-hidden="true">{t(`letter.${verb}`)}</span>
    </span>
  );
}

/** The badge and its word: for legends, filters and the commitment's head. */
export function VerbLabel({ verb }: { verb: Verb }) {
  const t = useTranslations("verbs");
  return (
    <span className="inline-flex items-center gap-2 align-middle">
      <span aria-hidden="true" className="contents"><VerbBadge verb={verb} /></span>
      {isTracked(verb) ? t(`short.${verb}`) : t(verb)}
    </span>
  );
}

const WORD_WEIGHT: Record<TrackedVerb, string> = { noted: "font-[450]", supported: "font-semibold", approved: "font-[750]" };

/** The weight and colour of the operative verb's own words in a row of the register. */
export function verbWordClass(verb: Verb): string {
  return classNames("text-accent", isTracked(verb) && WORD_WEIGHT[verb]);
}
