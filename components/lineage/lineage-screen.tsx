import { useTranslations } from "next-intl";

import { LineageEnd } from "@/components/lineage/lineage-end";
import { LineageForm } from "@/components/lineage/lineage-form";
import { LineageReasons } from "@/components/lineage/lineage-reasons";
import { PageFrame } from "@/components/shell/page-frame";
import { EmptyState } from "@/components/ui/empty-state";
import type { LineagePair } from "@/lib/lineage/schema";

/** The links that wait for a reviewer: both texts side by side, the likeness explained, and the decision. */
export function LineageScreen({ pairs }: { pairs: readonly LineagePair[] }) {
  const t = useTranslations("lineage");
  return (
    <PageFrame title={t("title")} aside={t("waiting", { count: pairs.length })}>
      {pairs.length === 0 ? <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState> : <p className="mb-4 max-w-[90ch] text-12 text-ink-3">{t("note")}</p>}
      {pairs.map((pair) => (
        <article key={pair.id} aria-label={t("pair", { later: pair.later.code, earlier: pair.earlier.code })} className="mb-6 border-t border-ink pt-2.5">
          <div className="grid gap-x-9 gap-y-3 tablet:grid-cols-2">
            <LineageEnd end={pair.earlier} name={t("earlier")} />
            <LineageEnd end={pair.later} name={t("later")} />
          </div>
          <div className="mt-3 grid max-w-[60rem] gap-2.5">
            <LineageReasons pair={pair} />
            <LineageForm pair={pair} />
          </div>
        </article>
      ))}
    </PageFrame>
  );
}
