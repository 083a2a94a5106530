import { useTranslations } from "next-intl";

import { LineageEnd } from "@/components/lineage/lineage-end";
import { LineageReasons } from "@/components/lineage/lineage-reasons";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { LineageChain as Chain, LineagePair } from "@/lib/lineage/schema";

/** What the commitment takes up from earlier texts and where later ones take it up, in the order of time. */
export function LineageChain({ chain, mayDecide }: { chain: Chain; mayDecide: boolean }) {
  const t = useTranslations("lineage");
  if (chain.pairs.length === 0) return null;
  const waits = mayDecide && chain.pairs.some(({ state }) => state === "proposed");
  return (
    <Section title={t("chain")} denominator={t("chainNote")} action={waits ? <TextLink href="/lineage">{t("decide")}</TextLink> : null}>
      <ol>{chain.pairs.map((pair) => <Link key={pair.id} pair={pair} code={chain.code} />)}</ol>
    </Section>
  );
}

/** One link, told from the side of the commitment where it is one of its ends. */
function Link({ pair, code }: { pair: LineagePair; code: string }) {
  const t = useTranslations("lineage");
  const isLater = pair.later.code === code;
  const isEnd = isLater || pair.earlier.code === code;
  return (
    <li className="border-b border-rule py-2.5">
      <p className="mb-1 flex flex-wrap items-center gap-2 text-12">
        <span>{t(isLater ? `takesUp.${pair.relation}` : `takenUp.${pair.relation}`)}</span>
        {pair.state === "proposed" ? <Tag look="dashed">{t("proposed")}</Tag> : null}
      </p>
      {isEnd && !isLater ? null : <LineageEnd end={pair.earlier} name={t("earlier")} />}
      {isLater ? null : <LineageEnd end={pair.later} name={t("later")} />}
      {pair.state === "proposed" ? <LineageReasons pair={pair} /> : null}
    </li>
  );
}
