import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { NoticeRing } from "@/components/commitments/notice-ring";
import { classNames } from "@/components/ui/class-names";
import { TextLink } from "@/components/ui/text-link";
import { LANGUAGES } from "@/lib/clauses/schema";
import type { NoticeView } from "@/lib/commitments/schema";
import type { Language } from "@/lib/extraction/output";
import { langAttribute } from "@/lib/i18n/routing";

type Props = { notice: NoticeView; number: number; communique: string; /** The official languages in which the paragraph was supplied: they decide. */ official: readonly Language[]; /** What can be done about it. */ children?: ReactNode };

/** Longer words than this stand above already, under their wavy line; the note quotes their beginning. */
const LONGEST_QUOTE = 80;

function quoted(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join("")}…` : text;
}

/** What a notice says: its code in words, both languages' own words, and who decides. */
export function NoticeNote({ notice, number, communique, official, children }: Props) {
  const t = useTranslations("notices");
  const { code, settled, places, repeats } = notice;
  return (
    <li className={classNames("border-l-2 px-2.5 pt-[7px] pb-2 text-12", settled ? "border-rule-2 text-ink-3" : "border-notice-line bg-notice-wash")}>
      <NoticeRing number={number} label={t(`head.${code}`)} settled={settled} />{" "}
      <b className={classNames("font-semibold", !settled && "text-notice")}>{t(`head.${code}`)}</b>{" "}
      {code === "translation.duplicate" && repeats !== null
        ? <Repeated paragraph={repeats} communique={communique} official={official} />
        : <><Quotes places={places} />{t(`sentence.${code}`)}</>}
      <Remark message={notice.message} />
      {children}
    </li>
  );
}

/** Which paragraph's translation stands here instead, and which language decides. */
function Repeated({ paragraph, communique, official }: { paragraph: number; communique: string; official: readonly Language[] }) {
  const t = useTranslations("commitment.source");
  const common = useTranslations("common.languages");
  const list = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  return (
    <>
      <TextLink href={`/communiques/${communique}#p${paragraph}`}>{t("repeats", { paragraph })}</TextLink>{" "}
      {t("decides", { language: list.format(official.map((language) => common(language))), count: official.length })}
    </>
  );
}

function Quotes({ places }: { places: NoticeView["places"] }) {
  const common = useTranslations("common");
  const quotes = LANGUAGES.flatMap((language) => (places[language] ? [{ language, text: places[language].text }] : []));
  return quotes.map(({ language, text }) => (
    <span key={language} className="mr-1">
      {common(`languages.${language}`)} <q lang={langAttribute(language)} className="font-serif text-13">{quoted(text)}</q>{"; "}
    </span>
  ));
}

/** The machine remarks in English; elsewhere that is said by its language. */
function Remark({ message }: { message: string }) {
  const locale: Language = useLocale();
  if (!message) return null;
  return <span lang="en" className={classNames("mt-0.5 block", locale === "en" ? "text-ink-2" : "text-ink-3")}>{message}</span>;
}
