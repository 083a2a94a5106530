import { useTranslations } from "next-intl";

import { VerbBadge } from "@/components/commitments/verb-badge";
import { TRACKED_VERBS } from "@/lib/clauses/schema";
import type { ClauseCounts } from "@/lib/communiques/schema";

/** How many clauses approved, supported and noted something: three figures, the strongest first. */
export function VerbCounts({ clauses }: { clauses: ClauseCounts }) {
  const t = useTranslations("verbs");
  return (
    <span className="inline-flex flex-wrap items-center gap-x-4 gap-y-1">
      {TRACKED_VERBS.toReversed().map((verb) => (
        <span key={verb} className="inline-flex items-center gap-1.5 whitespace-nowrap">
          <span aria-hidden="true" className="contents"><VerbBadge verb={verb} /></span>
          {t(`short.${verb}`)} <b className="num font-semibold">{clauses[verb]}</b>
        </span>
      ))}
    </span>
  );
}
