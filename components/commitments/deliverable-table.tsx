import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { CompletionLabel } from "@/components/commitments/completion-glyph";
import { DeliverableDeadlineControls } from "@/components/commitments/deadline-controls";
import { DeadlineWords } from "@/components/commitments/deadline-words";
import { NoticeRing } from "@/components/commitments/notice-ring";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { languageOfWords, wordsFor } from "@/lib/commitments/labels";
import type { DeliverableView } from "@/lib/commitments/schema";
import type { Language } from "@/lib/extraction/output";
import { langAttribute } from "@/lib/i18n/routing";

type Props = {
  deliverables: readonly DeliverableView[];
  /** The languages in which the paragraph was supplied. */
  supplied: readonly Language[];
  maySetDeadline: boolean;
};

/** The objects under the verb that can be dated or checked one by one. On a phone each is a block. */
export function DeliverableTable({ deliverables, supplied, maySetDeadline }: Props) {
  const t = useTranslations("commitment.deliverables");
  const dated = deliverables.filter(({ set, written }) => set ?? written).length;
  const denominator = t("denominator", { count: deliverables.length, dated });
  // The only deliverable's deadline is the commitment's own, whose controls stand beside it.
  const hasControls = maySetDeadline && deliverables.length > 1;
  const controlsOf = (current: DeliverableView) => (hasControls ? <DeliverableDeadlineControls deliverables={deliverables} current={current} /> : null);
  return (
    <Section title={t("title")} denominator={denominator}>
      <Table caption={t("title")} className="max-tablet:block">
        <thead className="max-tablet:sr-only">
          <tr>
            <Th className="w-10 whitespace-nowrap">{t("number")}</Th><Th>{t("words")}</Th><Th>{t("kind")}</Th><Th>{t("deadline")}</Th><Th>{t("completion")}</Th>
          </tr>
        </thead>
        <tbody className="max-tablet:block">
          {deliverables.map((deliverable) => (
            <Row key={deliverable.id} deliverable={deliverable} supplied={supplied} controls={controlsOf(deliverable)} />
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

const CELL = "py-1.5 max-tablet:h-auto max-tablet:border-0 max-tablet:p-0";

type RowProps = Pick<Props, "supplied"> & { deliverable: DeliverableView; controls: ReactNode };

function Row({ deliverable: { ordinal, kind, text, completion, written, set }, supplied, controls }: RowProps) {
  const locale = useLocale();
  const t = useTranslations("commitment.deliverables");
  const common = useTranslations("common.languages");
  const kinds = useTranslations("kinds");
  const words = wordsFor(text, locale);
  const missing = words !== null && words.language !== locale && supplied.includes(locale);
  const deadline = set ?? written;
  return (
    <tr data-row className="max-tablet:flex max-tablet:flex-wrap max-tablet:gap-x-3 max-tablet:gap-y-0.5 max-tablet:border-b max-tablet:border-rule max-tablet:py-2">
      <Td className={`${CELL} num text-ink-3`}>{ordinal}</Td>
      <Td className={`${CELL} max-tablet:basis-4/5`}>{words ? <span lang={langAttribute(words.language)} className="source-row font-serif leading-6">{words.text}</span> : null}{missing ? <> <NoticeRing label={t("noWords", { language: common(locale) })} /></> : null}</Td>
      <Td className={`${CELL} whitespace-nowrap text-ink-2`}>{kinds(kind)}</Td>
      <Td className={CELL}><DeadlineWords deadline={deadline} {...(deadline ? { lang: languageOfWords(deadline.text) } : {})} dense />{controls}</Td>
      <Td className={`${CELL} whitespace-nowrap`}><CompletionLabel completion={completion} short /></Td>
    </tr>
  );
}
