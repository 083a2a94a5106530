import { useTranslations } from "next-intl";

import { CopyAddress } from "@/components/communiques/copy-address";
import { CompletionLabel } from "@/components/commitments/completion-glyph";
import { NoticeRing } from "@/components/commitments/notice-ring";
import { VerbBadge } from "@/components/commitments/verb-badge";
import type { ReaderClause, ReaderNotice, ReaderParagraph } from "@/lib/communiques/schema";
import { LANGUAGES } from "@/lib/clauses/schema";
import { isFollowUp } from "@/lib/commitments/rules";
import type { Language } from "@/lib/extraction/output";
import { Link } from "@/lib/i18n/navigation";
import { langAttribute } from "@/lib/i18n/routing";

const LONGEST_QUOTE = 60;

type Props = { paragraph: ReaderParagraph; languages: readonly Language[]; code: string };

/** What stands in a paragraph: its commitments with their state, its other clauses by verb, its notices. */
export function ParagraphSide({ paragraph, languages, code }: Props) {
  const others = [...new Set(paragraph.clauses.filter(({ commitment }) => !commitment).map(({ verb }) => verb))];
  const verbs = useTranslations("verbs");
  const t = useTranslations("communiques");
  return (
    <div className="flex flex-col gap-0.5 text-12">
      {paragraph.clauses.map((clause) => <Tracked key={clause.id} clause={clause} languages={languages} code={code} />)}
      {others.length > 0 ? <p className="text-ink-3">{t("notTracked", { verb: others.map((verb) => verbs(verb)).join(", ") })}</p> : null}
      {paragraph.notices.filter(({ state }) => state === "open").map((notice, at) => <Notice key={notice.id} notice={notice} number={at + 1} texts={paragraph.texts} />)}
    </div>
  );
}

function Tracked({ clause, languages, code }: { clause: ReaderClause; languages: readonly Language[]; code: string }) {
  const t = useTranslations("communiques");
  const common = useTranslations("common");
  const { verb, kind, spans, commitment, address, formerly } = clause;
  const anchors = [...formerly, ...(languages.some((language) => spans[language]) ? [] : [address])].map((id) => <span key={id} id={`c-${id}`} />);
  if (!commitment) return anchors;
  const missing = languages.filter((language) => !spans[language]);
  return (
    <div className="relative">
      {anchors}
      <div className="flex items-start gap-1">
        <Link href={`/commitments/${commitment.code}`} className="num flex min-h-6 flex-wrap items-center gap-x-[7px] underline-offset-3 hover:underline touch:min-h-10">
          <VerbBadge verb={verb} />
          <b className="font-semibold">{shortCode(commitment.code)}</b>
          {isFollowUp(kind) ? <CompletionLabel completion={commitment.completion} short /> : <span className="text-ink-3">{t("forInformation")}</span>}
        </Link>
        <CopyAddress path={`/communiques/${code}#c-${address}`} label={t("reader.copyClause", { clause: address })} />
      </div>
      <Standing clause={clause} code={code} />
      {missing.map((language) => <p key={language} className="text-ink-3">{t("clauseMissing", { language: common(`languages.${language}`) })}</p>)}
    </div>
  );
}

/** Says where the newest reading words a clause otherwise. */
function Standing({ clause: { standing }, code }: { clause: ReaderClause; code: string }) {
  const t = useTranslations("communiques.reader");
  if (standing === "current") return null;
  if (standing === "kept") return <p className="text-ink-2">{t("kept")}</p>;
  return <p className="text-notice"><Link href={`/communiques/${code}/readings`} className="underline underline-offset-3">{t("changed")}</Link></p>;
}

/** Within its own communiqué a code needs no prefix. */
function shortCode(code: string): string {
  return code.slice(code.lastIndexOf("-") + 1);
}

function Notice({ notice, number, texts }: { notice: ReaderNotice; number: number; texts: ReaderParagraph["texts"] }) {
  const t = useTranslations("notices");
  return (
    <div className="flex items-baseline gap-1.5">
      <NoticeRing number={number} label={t(`sentence.${notice.code}`)} />
      <p className="min-w-0 text-ink-2 wrap-anywhere">
        <b className="font-semibold text-notice">{t(`head.${notice.code}`)}</b>{" "}
        {notice.code === "translation.duplicate" ? <Repeated paragraph={notice.repeats} /> : <Quotes places={notice.places} texts={texts} />}
      </p>
    </div>
  );
}

function Repeated({ paragraph }: { paragraph: number | null }) {
  const t = useTranslations("communiques");
  if (paragraph === null) return <>{t("duplicateShort")}</>;
  return <a href={`#p${paragraph}`} className="underline underline-offset-3">{t("repeatsParagraph", { index: paragraph })}</a>;
}

/** Both languages' own words, where they are short enough to quote; longer ones carry their wavy line in the text. */
function Quotes({ places, texts }: { places: ReaderNotice["places"]; texts: ReaderParagraph["texts"] }) {
  const quotes = LANGUAGES.flatMap((language) => {
    const place = places[language];
    const words = place ? texts[language]?.text.slice(place.start, place.end) : undefined;
    return words && words.length <= LONGEST_QUOTE ? [{ language, words }] : [];
  });
  return quotes.map(({ language, words }) => <q key={language} lang={langAttribute(language)} className="mr-1 font-serif">{words}</q>);
}
