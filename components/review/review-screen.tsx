import { useLocale, useTranslations } from "next-intl";

import { ProgressBar } from "@/components/review/progress-bar";
import { ReviewDesk } from "@/components/review/review-desk";
import { PageFrame } from "@/components/shell/page-frame";
import { formatDay } from "@/lib/i18n/format";
import type { BodyChoice, ReviewQueue } from "@/lib/review/schema";
import type { SectorChoices } from "@/lib/sectors/schema";

type Props = { queue: ReviewQueue; sectors: readonly SectorChoices[]; bodies: readonly BodyChoice[] };

/** The review of one communiqué. */
export function ReviewScreen({ queue, sectors, bodies }: Props) {
  const t = useTranslations("review");
  const locale = useLocale();
  const { communique, clauses } = queue;
  return (
    <PageFrame
      title={communique.code} crumb={{ label: t("title"), href: "/review" }} flush
      aside={<span className="flex items-center gap-3">{formatDay(communique.adoptedOn, locale)}<ProgressBar decided={clauses.filter(({ decision }) => decision !== "open").length} total={clauses.length} /></span>}
    >
      <ReviewDesk queue={queue} choices={{ sectors, bodies }} />
    </PageFrame>
  );
}
