"use client";

import { useTranslations } from "next-intl";

import { SourceText, type SourceMark } from "@/components/commitments/source-text";
import { classNames } from "@/components/ui/class-names";
import { isOfficial } from "@/lib/clauses/rules";
import { LANGUAGES } from "@/lib/clauses/schema";
import { LANGUAGE_NAMES } from "@/lib/commitments/labels";
import { findVerb } from "@/lib/communiques/rules/places";
import type { Language } from "@/lib/extraction/output";
import { langAttribute } from "@/lib/i18n/routing";
import type { HoldingDraft, ReviewClause, ReviewParagraph } from "@/lib/review/schema";

type Props = {
  clause: ReviewClause;
  draft: HoldingDraft;
  /** All clauses of the communiqué: those of the paragraph are marked too. */
  clauses: readonly ReviewClause[];
  paragraphs: readonly ReviewParagraph[];
  languages: readonly Language[];
  /** How many neighbouring paragraphs stand before and after. */
  context: number;
};

const COLUMNS: Record<number, string> = { 2: "tablet:grid-cols-2", 3: "tablet:grid-cols-2 wide:grid-cols-3" };

/** However long the neighbours are, the clause is in view; on a narrow screen the page itself would scroll away from the list. */
function bringIntoView(paragraph: HTMLElement | null): void {
  if (matchMedia("(min-width: 1100px)").matches) paragraph?.scrollIntoView({ block: "nearest" });
}

/** The clause's paragraph in every language, its words marked, between its neighbours. */
export function SourceView({ clause, draft, clauses, paragraphs, languages, context }: Props) {
  const t = useTranslations("review");
  const own = paragraphs.filter(({ revision }) => revision === clause.revision);
  const at = own.findIndex(({ index }) => index === clause.paragraph);
  const shown = own.slice(Math.max(0, at - context), at + context + 1);
  return (
    <section aria-label={t("source")} className="border-t border-b border-t-ink border-b-rule py-2">
      {shown.map((paragraph) => (
        <div key={paragraph.index === clause.paragraph ? `${clause.id} ${context}` : paragraph.index} ref={paragraph.index === clause.paragraph ? bringIntoView : undefined} className={classNames("grid gap-x-9 gap-y-3 py-2", COLUMNS[languages.length])}>
          {LANGUAGES.filter((language) => languages.includes(language)).map((language) => (
            <Cell key={language} paragraph={paragraph} language={language} clause={clause} draft={draft} clauses={clauses} />
          ))}
        </div>
      ))}
    </section>
  );
}

type CellProps = { paragraph: ReviewParagraph; language: Language } & Pick<Props, "clause" | "draft" | "clauses">;

function Cell({ paragraph, language, clause, draft, clauses }: CellProps) {
  const t = useTranslations("commitment.source");
  const common = useTranslations("common");
  const own = paragraph.index === clause.paragraph;
  const words = paragraph.texts[language];
  if (!words) return <p className="text-12 text-ink-3">{common("notSupplied")}</p>;
  return (
    <div className="min-w-0">
      <p className="mb-1 flex items-baseline gap-2 text-12 text-ink-3">
        {own ? <b lang={langAttribute(language)} className="font-sans font-semibold text-ink">{LANGUAGE_NAMES[language]}</b> : null}
        {own ? (isOfficial(language) ? t("official") : t("translation")) : null}
        <span className="num ml-auto">{t("line", { line: words.line })}</span>
      </p>
      {own
        ? <OwnText text={words.text} language={language} clause={clause} draft={draft} clauses={clauses} />
        : <p lang={langAttribute(language)} className="max-w-measure font-serif source-reading text-pretty text-ink-3">{words.text}</p>}
    </div>
  );
}

function OwnText({ text, language, clause, draft, clauses }: Omit<CellProps, "paragraph"> & { text: string }) {
  const t = useTranslations("review");
  const verbs = useTranslations("verbs");
  const notices = useTranslations("notices");
  const beside = clauses.filter((other) => other.id !== clause.id && other.decision !== "merged" && other.paragraph === clause.paragraph && other.revision === clause.revision);
  const marks: SourceMark[] = [{ clause, place: draft.span[language], verb: draft.verb, current: true }, ...beside.map((other) => ({ clause: other, place: other.current.span[language], verb: other.current.verb, current: false }))]
    .flatMap(({ clause: marked, place, verb, current }) => {
      if (!place) return [];
      const found = findVerb({ start: place.start, text: text.slice(place.start, place.end) }, marked.verbText[language] ?? "");
      return [{ ...place, verbStart: found?.start, verbEnd: found?.end, verb, label: verbs(verb), current }];
    });
  const flags = clause.notices.flatMap(({ places, state, code }, at) => {
    const place = places[language];
    return place && state === "open" && code !== "translation.duplicate" ? [{ start: place.start, end: place.end, number: at + 1, label: notices(`head.${code}`) }] : [];
  });
  const repeats = !isOfficial(language) && clause.notices.some(({ code, state }) => code === "translation.duplicate" && state === "open");
  return (
    <>
      <div className={repeats ? "-ml-3.5 border-l-2 border-notice-line pl-3" : ""}>
        <SourceText text={text} lang={language} marks={marks} flags={flags} dimOutside size={isOfficial(language) ? "text" : "reading"} />
      </div>
      {draft.span[language] ? null : <p className="mt-1 text-12 text-ink-3">{t("noClause")}</p>}
    </>
  );
}
