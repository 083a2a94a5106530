import { useTranslations } from "next-intl";

import { CopyAddress } from "@/components/communiques/copy-address";
import { ParagraphSide } from "@/components/communiques/paragraph-side";
import { SourceText, type SourceFlag, type SourceMark } from "@/components/commitments/source-text";
import { classNames } from "@/components/ui/class-names";
import type { CommuniqueReading, ReaderClause, ReaderNotice, ReaderParagraph as Paragraph } from "@/lib/communiques/schema";
import type { Language } from "@/lib/extraction/output";
import { Link } from "@/lib/i18n/navigation";

type Props = { paragraph: Paragraph; languages: readonly Language[]; communique: Pick<CommuniqueReading, "code" | "revision" | "newest"> };

const COLUMNS: Record<number, string> = {
  1: "desk:grid-cols-[54px_minmax(0,1fr)_184px] print:grid-cols-[28px_minmax(0,1fr)_104px]",
  2: "desk:grid-cols-[54px_minmax(0,1fr)_minmax(0,1.28fr)_184px] print:grid-cols-[28px_minmax(0,1fr)_minmax(0,1.28fr)_104px]",
  3: "desk:grid-cols-[54px_minmax(0,1fr)_minmax(0,1.28fr)_minmax(0,1.28fr)_184px] print:grid-cols-[28px_minmax(0,1fr)_minmax(0,1.28fr)_minmax(0,1.28fr)_104px]",
};

/** One paragraph in the languages shown, its clauses marked, and at the side what each of them is. */
export function ReaderParagraph({ paragraph, languages, communique }: Props) {
  return (
    <article
      id={`p${paragraph.index}`}
      data-paragraph={paragraph.index}
      className={classNames("group grid gap-x-6 gap-y-2 border-b border-rule py-3 target:bg-accent-wash print:gap-x-3 print:py-2 print:break-inside-avoid", COLUMNS[languages.length])}
    >
      <Address paragraph={paragraph} communique={communique} />
      {languages.map((language) => <Text key={language} paragraph={paragraph} language={language} languages={languages} />)}
      <ParagraphSide paragraph={paragraph} languages={languages} code={communique.code} />
    </article>
  );
}

/** The paragraph's number, which is its permanent address, and its lines in the file. */
function Address({ paragraph: { index, texts }, communique: { code, revision, newest } }: Pick<Props, "paragraph" | "communique">) {
  const t = useTranslations("communiques");
  const lines = [...new Set(Object.values(texts).map(({ line }) => line))];
  return (
    <div className="num text-12 text-ink-3 desk:text-right">
      <Link href={revision === newest ? `/communiques/${code}#p${index}` : `/communiques/${code}?reading=${revision}#p${index}`} aria-label={t("paragraphLink", { index })} title={t("lines", { lines: lines.join(", ") })} className="inline-flex min-h-6 min-w-6 items-center underline-offset-3 hover:text-ink hover:underline desk:justify-end">
        {index}
      </Link>
      <CopyAddress path={`/communiques/${code}?reading=${revision}#p${index}`} label={t("reader.copyParagraph", { index })} />
    </div>
  );
}

function Text({ paragraph, language, languages }: { paragraph: Paragraph; language: Language; languages: readonly Language[] }) {
  const t = useTranslations("communiques");
  const verbs = useTranslations("verbs");
  const notices = useTranslations("notices");
  const source = paragraph.texts[language];
  if (!source) return <p className="text-12 text-ink-3">{t("missingText")}</p>;
  const label = (clause: ReaderClause) => {
    const verb = verbs(clause.verb);
    return clause.commitment ? t("markTracked", { code: clause.commitment.code, verb }) : t("notTracked", { verb });
  };
  const marks = paragraph.clauses.flatMap((clause) => toMark(clause, { language, label: label(clause), isFirst: languages.find((shown) => clause.spans[shown]) === language }));
  const flags = paragraph.notices.flatMap((notice, at) => toFlag(notice, { language, number: at + 1, label: notices(`sentence.${notice.code}`), whole: source.text.length }));
  return (
    <div className={repeats(paragraph, language) ? "-ml-3.5 border-l-2 border-notice-line pl-3" : ""}>
      <SourceText text={source.text} lang={language} marks={marks} flags={flags} size="reading" />
    </div>
  );
}

/** A translation that repeats another paragraph's gets a bar beside it. */
function repeats({ notices }: Paragraph, language: Language): boolean {
  return language === "en" && notices.some(({ code, state }) => code === "translation.duplicate" && state === "open");
}

function toMark({ spans, verb, commitment, address, standing }: ReaderClause, { language, label, isFirst }: { language: Language; label: string; isFirst: boolean }): SourceMark[] {
  const span = spans[language];
  if (!span) return [];
  const href = commitment ? `/commitments/${commitment.code}` : undefined;
  return [{ start: span.start, end: span.end, verbStart: span.verb?.start, verbEnd: span.verb?.end, verb, href, label, pending: standing !== "current", ...(isFirst ? { id: `c-${address}` } : {}) }];
}

type FlagContext = { language: Language; number: number; label: string; whole: number };

/** Words that a notice is about; a notice on the whole paragraph has no words of its own to underline. */
function toFlag({ places, state }: ReaderNotice, { language, number, label, whole }: FlagContext): SourceFlag[] {
  const place = places[language];
  const isWhole = place !== undefined && place.end - place.start >= whole - 1;
  return place && state === "open" && !isWhole ? [{ ...place, number, label }] : [];
}
