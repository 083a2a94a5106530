import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { CompletionLabel } from "@/components/commitments/completion-glyph";
import { DeadlineWords } from "@/components/commitments/deadline-words";
import { NoticeRing } from "@/components/commitments/notice-ring";
import { StatusTag } from "@/components/commitments/status-labels";
import { VerbBadge } from "@/components/commitments/verb-badge";
import { RowHead, ScrollX, Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { languageOfWords, wordsFor } from "@/lib/commitments/labels";
import { formatDay } from "@/lib/i18n/format";
import { langAttribute } from "@/lib/i18n/routing";
import type { ReportPeriod } from "@/lib/quarters/rules/period";
import type { Change } from "@/lib/quarters/rules/summarise";
import type { Standing } from "@/lib/quarters/rules/standing";
import type { Words } from "@/lib/quarters/schema";

/** A cell of the table; a block of its own on a phone. */
const CELL = "py-1.5 align-top max-tablet:block max-tablet:h-auto max-tablet:border-b-0 max-tablet:py-0.5";

type WordsOf = ReadonlyMap<string, Words>;

/** Commitments with their words, deadline and completion. */
export function StandingTable({ caption, standings, words }: { caption: string; standings: readonly Standing[]; words: WordsOf }) {
  const t = useTranslations("quarters.lists");
  return (
    <Frame caption={caption} heads={<><Th className="w-40">{t("deadline")}</Th><Th className="w-44">{t("completion")}</Th></>}>
      {standings.map((standing) => (
        <WordsRow key={standing.facts.id} standing={standing} words={words.get(standing.facts.id)}>
          <Td className={CELL}><Deadline standing={standing} /></Td>
          <Td className={CELL}><CompletionLabel completion={standing.completion} /></Td>
        </WordsRow>
      ))}
    </Frame>
  );
}

/** Commitments whose completion changed, from what to what. */
export function ChangeTable({ caption, changes, period, words }: { caption: string; changes: readonly Change[]; period: ReportPeriod; words: WordsOf }) {
  const t = useTranslations("quarters.lists");
  const locale = useLocale();
  return (
    <Frame caption={caption} heads={<><Th className="w-44">{t("from", { date: formatDay(period.openingDay, locale) })}</Th><Th className="w-44">{t("to", { date: formatDay(period.day, locale) })}</Th></>}>
      {changes.map(({ standing, from }) => (
        <WordsRow key={standing.facts.id} standing={standing} words={words.get(standing.facts.id)}>
          <Td className={CELL}>{from === null ? <span className="text-ink-3">{t("new")}</span> : <CompletionLabel completion={from} />}</Td>
          <Td className={CELL}><CompletionLabel completion={standing.completion} /></Td>
        </WordsRow>
      ))}
    </Frame>
  );
}

function Frame({ caption, heads, children }: { caption: string; heads: ReactNode; children: ReactNode }) {
  const t = useTranslations("quarters.lists");
  const charts = useTranslations("charts");
  return (
    <ScrollX label={charts("tableOf", { title: caption })}>
      <Table caption={caption} className="max-tablet:block tablet:min-w-[660px] tablet:table-fixed">
        <thead className="max-tablet:sr-only"><tr><Th className="w-32">{t("code")}</Th><Th>{t("words")}</Th>{heads}</tr></thead>
        <tbody className="max-tablet:block">{children}</tbody>
      </Table>
    </ScrollX>
  );
}

/** The code, and the words in the reader's language; the official ones with a mark where that text is missing. */
function WordsRow({ standing: { facts }, words, children }: { standing: Standing; words: Words | undefined; children: ReactNode }) {
  const t = useTranslations("common");
  const locale = useLocale();
  const shown = wordsFor(words ?? {}, locale);
  return (
    <tr data-row className="max-tablet:block max-tablet:border-b max-tablet:border-rule max-tablet:py-2">
      <RowHead className={`${CELL} whitespace-nowrap`}>
        <span className="inline-flex items-center gap-2">
          <VerbBadge verb={facts.verb} />
          <TextLink href={`/commitments/${encodeURIComponent(facts.code)}`} prefetch={false} className="num font-semibold">{facts.code}</TextLink>
        </span>
      </RowHead>
      <Td className={CELL}>
        {shown ? <span lang={langAttribute(shown.language)} className="font-serif source-row">{shown.text}</span> : null}
        {shown && shown.language !== locale ? <span className="ml-1.5"><NoticeRing label={`${t(`languages.${locale}`)}: ${t("notSupplied")}`} /></span> : null}
      </Td>
      {children}
    </tr>
  );
}

function Deadline({ standing: { deadline, timeliness } }: { standing: Standing }) {
  const late = timeliness === "overdue" || timeliness === "date_passed" || timeliness === "term_ended" ? timeliness : null;
  return (
    <span className="flex flex-col items-start gap-1">
      <DeadlineWords deadline={deadline} lang={deadline ? languageOfWords(deadline.text) : undefined} dense />
      {late ? <StatusTag status={late} /> : null}
    </span>
  );
}
