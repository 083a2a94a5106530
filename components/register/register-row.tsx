import { useLocale, useTranslations } from "next-intl";

import { CompletionLabel } from "@/components/commitments/completion-glyph";
import { DeadlineWords } from "@/components/commitments/deadline-words";
import { NoticeRing } from "@/components/commitments/notice-ring";
import { StatusTag } from "@/components/commitments/status-labels";
import { VerbBadge, verbWordClass } from "@/components/commitments/verb-badge";
import { RowHead, Td } from "@/components/ui/table";
import { formatDay, formatDayShort } from "@/lib/i18n/format";
import { Link } from "@/lib/i18n/navigation";
import { langAttribute } from "@/lib/i18n/routing";
import { deadlineIn, lacksWords, nameIn, wordsIn } from "@/lib/register/labels";
import type { RegisterRow as Row } from "@/lib/register/schema";

import { COLUMNS } from "./columns";
import { Phrases } from "./phrase";

const DERIVED = ["overdue", "date_passed", "term_ended", "due_soon"] as const;

/** States that follow from dates and entries; stale only where there was an entry once, else the empty column says it. */
function Labels({ row }: { row: Row }) {
  const derived = DERIVED.find((status) => status === row.timeliness);
  return (
    <>
      {derived ? <StatusTag status={derived} /> : null}
      {row.stale && row.lastEntryOn !== null ? <StatusTag status="stale" /> : null}
    </>
  );
}

/** One ring for all that a person should look at here. */
function Ring({ row }: { row: Row }) {
  const t = useTranslations("register");
  const heads = useTranslations("notices.head");
  const locale = useLocale();
  const missing = lacksWords(row, locale) ? [t("missing")] : [];
  const label = [...row.notices.map((code) => heads(code)), ...missing].join("; ");
  return label ? <span className="relative z-1 inline-flex"><NoticeRing label={label} /></span> : null;
}

/** The keyboard has no pointer to hover with: the row in focus shows its words in full, over what is below. */
const FULL_ON_FOCUS =
  "tablet:focus-visible:absolute tablet:focus-visible:top-[3px] tablet:focus-visible:left-[calc(var(--words-start)-8px)] tablet:focus-visible:z-3 tablet:focus-visible:px-2 tablet:focus-visible:py-1 " +
  "tablet:focus-visible:max-w-[min(680px,calc(100%-var(--words-start)))] tablet:focus-visible:whitespace-normal tablet:focus-visible:bg-paper tablet:focus-visible:shadow-float";

/** The commitment's own words as the row's link, which reaches over the whole row. */
function WordsLink({ row }: { row: Row }) {
  const locale = useLocale();
  const words = wordsIn(row.words, locale);
  const text = words ? `${words.verb}${words.rest}` : row.code;
  return (
    <Link
      href={`/commitments/${row.code}`}
      prefetch={false}
      data-row-link=""
      lang={words ? langAttribute(words.lang) : undefined}
      title={text}
      className={`min-w-0 font-serif source-row after:absolute after:inset-0 max-tablet:line-clamp-3 tablet:truncate print:whitespace-normal ${FULL_ON_FOCUS}`}
    >
      {words ? <><span className={verbWordClass(row.verb)}>{words.verb}</span>{words.rest}</> : row.code}
    </Link>
  );
}

function Owners({ row }: { row: Row }) {
  const t = useTranslations("register");
  const locale = useLocale();
  if (row.owners.length === 0) return <span className="text-ink-3">{t("noneNamed")}</span>;
  return <Phrases list={row.owners.map(({ name }) => nameIn(name, locale))} between="; " />;
}

function Deadline({ row }: { row: Row }) {
  const t = useTranslations("register");
  const locale = useLocale();
  if (!row.deadline) return <DeadlineWords deadline={null} dense />;
  const { text, lang, by } = deadlineIn(row.deadline, locale);
  const shown = { precision: row.deadline.precision, text: by ? t("by", { when: text }) : text };
  return <span title={row.deadline.text}><DeadlineWords deadline={shown} lang={lang} /></span>;
}

function LastEntry({ day, today }: { day: string | null; today: string }) {
  const t = useTranslations("register");
  const locale = useLocale();
  if (day === null) return <><span aria-hidden="true">–</span><span className="sr-only">{t("noEntry")}</span></>;
  return day.slice(0, 4) === today.slice(0, 4) ? formatDayShort(day, locale) : formatDay(day, locale);
}

/** How far the work is; what is for information has nothing due. */
function Completion({ row }: { row: Row }) {
  const t = useTranslations("common");
  return row.followUp ? <CompletionLabel completion={row.completion} short /> : <span className="text-ink-3">{t("forInformation")}</span>;
}

/** What the columns say, under the words, where there is no room for columns. */
function Beneath({ row }: { row: Row }) {
  const t = useTranslations("register");
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-12 text-ink-2 tablet:hidden">
      <Completion row={row} />
      {row.deadline ? <Deadline row={row} /> : null}
      {row.owners.length > 0 ? <span><Owners row={row} /></span> : null}
      {row.parts > 1 ? <span className="num text-ink-3">{t("parts", { count: row.parts })}</span> : null}
    </div>
  );
}

type Props = { row: Row; code: string; today: string };

/** A row of the register: a link to its commitment. On a phone a block, with what the columns say beneath the words. */
export function RegisterRow({ row, code, today }: Props) {
  const t = useTranslations("register");
  return (
    <tr data-row className="group relative hover:bg-paper-2 has-focus-visible:bg-paper-2">
      <RowHead className={`num pl-2 group-has-focus-visible:shadow-[inset_2px_0_0_var(--accent)] max-tablet:hidden ${COLUMNS.code}`}><span className="font-[550]">{code}</span></RowHead>
      <Td className={COLUMNS.verb}><VerbBadge verb={row.verb} /></Td>
      <Td className={COLUMNS.words}>
        <div className="mb-1 hidden items-center gap-2 max-tablet:flex">
          <VerbBadge verb={row.verb} /><span className="num font-[550]">{code}</span><Labels row={row} /><Ring row={row} />
        </div>
        <div className="flex items-center gap-2 pr-3 max-tablet:pr-0">
          <WordsLink row={row} />
          <span className="contents max-tablet:hidden">
            {row.parts > 1 ? <span className="num shrink-0 text-12 whitespace-nowrap text-ink-3">{t("parts", { count: row.parts })}</span> : null}
            <Labels row={row} /><Ring row={row} />
          </span>
        </div>
        <Beneath row={row} />
      </Td>
      <Td className={`truncate text-ink-2 print:whitespace-normal ${COLUMNS.owner}`}><Owners row={row} /></Td>
      <Td className={COLUMNS.deadline}><Deadline row={row} /></Td>
      <Td className={`whitespace-nowrap ${COLUMNS.completion}`}><Completion row={row} /></Td>
      <Td numeric className={`whitespace-nowrap text-ink-3 ${COLUMNS.lastEntry}`}><LastEntry day={row.lastEntryOn} today={today} /></Td>
    </tr>
  );
}
