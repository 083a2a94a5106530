import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { DeadlineSpans } from "@/lib/charts/prepare-deadlines";
import type { SectorBars } from "@/lib/charts/prepare-sector-bars";
import type { AttentionItem } from "@/lib/overview/rules/attention";
import type { LatestEntry } from "@/lib/overview/schema";

import { AttentionList } from "./attention-list";
import { DeadlineSection } from "./deadline-section";
import { Headline, type HeadlineFacts } from "./headline";
import { LatestEntries } from "./latest-entries";
import { type LedgerFacts, OverviewLedger } from "./overview-ledger";
import { SectorSection } from "./sector-section";

type Overview = HeadlineFacts & LedgerFacts & {
  bars: SectorBars;
  /** Null where no open commitment is dated. */
  deadlines: DeadlineSpans | null;
  latest: readonly LatestEntry[];
  attention: readonly AttentionItem[];
};

/** The overview. The course over time arrives on its own and has its place kept. */
export function OverviewPage({ overview, trend }: { overview: Overview; trend: ReactNode }) {
  const t = useTranslations("overview.empty");
  const { figures, notices } = overview;
  if (figures.tracked === 0) {
    return <EmptyState title={t("title")} action={<ButtonLink href="/communiques">{t("action")}</ButtonLink>}>{t("text")}</EmptyState>;
  }
  return (
    <>
      <Headline overview={overview} />
      <OverviewLedger figures={figures} notices={notices} />
      <div className="grid gap-x-9 desk:grid-cols-[minmax(0,1fr)_300px]">
        <div className="min-w-0">
          <SectorSection bars={overview.bars} />
          <div className="grid gap-x-8 wide:grid-cols-2">
            <div className="min-w-0">{trend}</div>
            <div className="min-w-0"><DeadlineSection spans={overview.deadlines} open={figures.open} dated={figures.dated} /></div>
          </div>
        </div>
        <div className="min-w-0">
          <LatestEntries entries={overview.latest} timeZone={overview.timeZone} />
          <AttentionList items={overview.attention} freshSince={overview.freshSince} />
        </div>
      </div>
    </>
  );
}
