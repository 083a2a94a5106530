import { useLocale, useTranslations } from "next-intl";

import { ChartSection } from "@/components/charts/chart-section";
import { deadlineChartHeight } from "@/components/charts/chart-heights";
import { LazyDeadlines } from "@/components/charts/lazy-charts";
import { Section } from "@/components/ui/section";
import { RowHead, ScrollX, Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { DeadlineSpans } from "@/lib/charts/prepare-deadlines";
import { formatDay } from "@/lib/i18n/format";
import { registerHref } from "@/lib/register/rules";

type Props = { spans: DeadlineSpans | null; open: number; dated: number };

/** The open commitments with a date, as the spans that their words allow. */
export function DeadlineSection({ spans, open, dated }: Props) {
  const t = useTranslations("overview.deadlines");
  const charts = useTranslations("charts");
  if (!spans) return <Section title={t("title")}><p className="text-ink-3">{t("none")}</p></Section>;
  const height = deadlineChartHeight(spans.rows.length);
  const more = <p className="mt-1.5 text-12"><TextLink href={registerHref({ dated: "yes", follow: "follow_up", order: "deadline" })}>{t("more", { count: spans.more })}</TextLink></p>;
  return (
    <ChartSection
      title={t("title")} denominator={t("denominator", { open, dated })} summary={`${charts("deadlineSummary", { rows: spans.rows.length })} ${charts("keys")}`}
      height={{ phone: height, desk: height }} table={<DeadlineTable spans={spans} />} note={spans.more > 0 ? more : null}
    >
      <LazyDeadlines spans={spans} />
    </ChartSection>
  );
}

function DeadlineTable({ spans }: { spans: DeadlineSpans }) {
  const t = useTranslations("charts");
  const title = useTranslations("overview.deadlines")("title");
  const locale = useLocale();
  return (
    <ScrollX label={t("tableOf", { title })}>
      <Table caption={title}>
        <thead><tr><Th>{t("code")}</Th><Th>{t("words")}</Th><Th>{t("earliest")}</Th><Th>{t("latest")}</Th></tr></thead>
        <tbody>
          {spans.rows.map(({ code, href, text, lang, earliest, latest }) => (
            <tr key={code}>
              <RowHead className="num whitespace-nowrap"><TextLink href={href} prefetch={false}>{code}</TextLink></RowHead>
              <Td lang={lang}>{text}</Td>
              <Td className="num whitespace-nowrap">{formatDay(earliest, locale)}</Td>
              <Td className="num whitespace-nowrap">{formatDay(latest, locale)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollX>
  );
}
