"use client";

import { useTranslations } from "next-intl";
import { type CSSProperties, type ReactNode, useState } from "react";

import { Section } from "@/components/ui/section";
import { LinkButton } from "@/components/ui/text-link";

type Props = {
  title: ReactNode;
  denominator: ReactNode;
  /** What the chart shows, for those who do not see it. */
  summary: string;
  legend?: ReactNode;
  table: ReactNode;
  /** Stands under the chart and under the table. */
  note?: ReactNode;
  /** Heights that the chart will have, so that nothing moves when it arrives. */
  height: { phone: number; desk: number };
  className?: string;
  children: ReactNode;
};

/** A chart and the table of the same figures, one at a time; the table is the accessible form. */
export function ChartSection({ title, denominator, summary, legend, table, note, height, className, children }: Props) {
  const t = useTranslations("common");
  const [asTable, setAsTable] = useState(false);
  const heights = { "--phone-height": `${height.phone}px`, "--desk-height": `${height.desk}px` } as CSSProperties;
  const action = <LinkButton onClick={() => setAsTable(!asTable)}>{t(asTable ? "asChart" : "asTable")}</LinkButton>;
  return (
    <Section title={title} denominator={denominator} action={action} className={className ?? ""}>
      {asTable ? table : (
        <>
          {legend}
          <p className="sr-only">{summary}</p>
          <div style={heights} className="min-h-(--phone-height) tablet:min-h-(--desk-height)">{children}</div>
        </>
      )}
      {note}
    </Section>
  );
}
