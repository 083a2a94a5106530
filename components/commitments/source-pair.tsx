import { useTranslations } from "next-intl";

import { paragraphHref } from "@/components/commitments/paragraph-href";
import { NoticeNote } from "@/components/commitments/notice-note";
import { NoticeControls } from "@/components/review/notice-controls";
import { SourceText, type SourceFlag } from "@/components/commitments/source-text";
import { classNames } from "@/components/ui/class-names";
import { LANGUAGES } from "@/lib/clauses/schema";
import { LANGUAGE_NAMES } from "@/lib/commitments/labels";
import type { CommitmentView, NoticeView, SourceColumn } from "@/lib/commitments/schema";
import type { Language } from "@/lib/extraction/output";
import { Link } from "@/lib/i18n/navigation";
import { langAttribute } from "@/lib/i18n/routing";

type Props = { commitment: Pick<CommitmentView, "code" | "communique" | "paragraph" | "text" | "sources" | "notices">; /** Whether the reader settles notices. */ maySettle: boolean };

const COLUMNS: Record<number, string> = { 2: "tablet:grid-cols-2", 3: "tablet:grid-cols-2 wide:grid-cols-3" };

/** The paragraph in every language that was supplied, side by side, with the notices about its words. */
export function SourcePair({ commitment, maySettle }: Props) {
  const t = useTranslations("commitment.source");
  const { sources, notices, communique } = commitment;
  const missing = LANGUAGES.filter((language) => !sources.some((source) => source.language === language));
  return (
    <section aria-label={t("title")} className={classNames("grid border-t border-b border-t-ink border-b-rule", COLUMNS[sources.length])}>
      {sources.map((source, at) => (
        <div key={source.language} className="min-w-0 border-rule pt-2.5 pb-5 not-first:border-t tablet:not-first:border-t-0 tablet:not-first:border-l tablet:not-first:pl-[22px] tablet:not-last:pr-[22px]">
          <Column source={source} notices={notices} href={paragraphHref(commitment)} />
          {at === 0 ? <Missing languages={missing} /> : null}
          {at === sources.length - 1 ? <Notes notices={notices} maySettle={maySettle} communique={communique.code} official={sources.filter(({ official }) => official).map(({ language }) => language)} /> : null}
        </div>
      ))}
    </section>
  );
}

function Missing({ languages }: { languages: readonly Language[] }) {
  const t = useTranslations("commitment.source");
  return languages.map((language) => (
    <p key={language} className="mt-3.5 text-12 text-ink-3">
      {t.rich("missing", { name: () => <span lang={langAttribute(language)}>{LANGUAGE_NAMES[language]}</span> })}
    </p>
  ));
}

type ColumnProps = { source: SourceColumn; notices: readonly NoticeView[]; href: string };

function Column({ source, notices, href }: ColumnProps) {
  const t = useTranslations("commitment.source");
  const verbs = useTranslations("verbs");
  const words = useTranslations("notices");
  const marks = source.marks.map(({ code, verb, ...place }) => ({
    ...place, verb, ...(code ? { href: `/commitments/${code}` } : {}),
    label: code ? t("mark", { code, verb: verbs(verb) }) : verbs("untrackedVerb", { verb: verbs(verb) }),
  }));
  const flags = notices.flatMap((notice, at) => toFlag({ notice, number: at + 1, language: source.language, label: words(`head.${notice.code}`) }));
  const repeated = repeatsAnother(source, notices);
  return (
    <>
      <h2 className="mb-2 flex flex-wrap items-baseline gap-x-2 text-12 font-normal text-ink-3">
        <b lang={langAttribute(source.language)} className="font-sans font-semibold text-ink">{LANGUAGE_NAMES[source.language]}</b>
        {source.official ? t("official") : t("translation")}
        <Link href={href} className="num ml-auto underline decoration-rule-2 underline-offset-3 hover:text-ink hover:decoration-ink">{t("line", { line: source.line })}</Link>
      </h2>
      <div className={repeated ? "-ml-3.5 border-l-2 border-notice-line pl-3" : ""}>
        <SourceText text={source.text} lang={source.language} marks={marks} flags={flags} dimOutside size="hero" />
      </div>
      {source.marks.some(({ current }) => current) ? null : <p className="mt-2 text-12 text-ink-3">{t("noClause")}</p>}
    </>
  );
}

/** Whether the whole of a translation is another paragraph's: it gets a bar beside it, not a line under words. */
function repeatsAnother({ official }: SourceColumn, notices: readonly NoticeView[]): boolean {
  return !official && notices.some(({ code, settled }) => code === "translation.duplicate" && !settled);
}

type FlagInput = { notice: NoticeView; number: number; language: Language; label: string };

function toFlag({ notice, number, language, label }: FlagInput): SourceFlag[] {
  const place = notice.places[language];
  if (!place || notice.settled || notice.code === "translation.duplicate") return [];
  return [{ start: place.start, end: place.end, number, label }];
}

function Notes({ notices, maySettle, ...rest }: { notices: readonly NoticeView[]; maySettle: boolean; communique: string; official: readonly Language[] }) {
  const t = useTranslations("notices");
  if (notices.length === 0) return null;
  return (
    <ol className="mt-3.5 flex flex-col gap-2">
      {notices.map((notice, at) => (
        <NoticeNote key={notice.id} notice={notice} number={at + 1} {...rest}>
          {maySettle ? <NoticeControls key={notice.state} notice={notice} name={`${t("ring", { number: at + 1 })}: ${t(`head.${notice.code}`)}`} /> : null}
        </NoticeNote>
      ))}
    </ol>
  );
}
