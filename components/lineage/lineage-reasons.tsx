import { useLocale, useTranslations } from "next-intl";

import type { LineagePair } from "@/lib/lineage/schema";

/** Why two commitments are held to be alike: each part of the measure, and what they share. */
export function LineageReasons({ pair: { similarity, explanation, bodies } }: { pair: Pick<LineagePair, "similarity" | "explanation" | "bodies"> }) {
  const t = useTranslations("lineage");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "unit" });
  const share = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const shared = [...bodies.map((name) => name[locale]), ...explanation.shared];
  return (
    <p className="text-12 text-ink-3">
      <b className="num font-semibold text-ink-2">{t("similarity", { value: share.format(similarity) })}</b>{" "}
      {list.format(explanation.parts.map(({ part, share: own }) => t(`part.${part}`, { value: share.format(own) })))}
      {shared.length > 0 ? <span className="wrap-anywhere"> {t("shared", { words: shared.join(" · ") })}</span> : null}
    </p>
  );
}
