import { useTranslations } from "next-intl";

import type { DatedDeliverable } from "@/components/commitments/deadline-draft";
import { DeadlineWords } from "@/components/commitments/deadline-words";
import { languageOfWords } from "@/lib/commitments/labels";

/** What the text says of the deadline, and what a person has set beside it. */
export function StandingDeadlines({ deliverable: { written, set } }: { deliverable: Pick<DatedDeliverable, "written" | "set"> }) {
  const t = useTranslations("commitment.deadline");
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5">
      <dt className="text-ink-3">{t("inText")}</dt>
      <dd><DeadlineWords deadline={written} {...(written ? { lang: languageOfWords(written.text) } : {})} /></dd>
      {set ? (
        <>
          <dt className="text-ink-3">{t("setBy", { name: set.by ?? t("nobody") })}</dt>
          <dd><DeadlineWords deadline={set} lang={languageOfWords(set.text)} /></dd>
        </>
      ) : null}
    </dl>
  );
}
