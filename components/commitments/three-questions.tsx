import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { CompletionLabel } from "@/components/commitments/completion-glyph";
import { VerbLabel } from "@/components/commitments/verb-badge";
import { LANGUAGES } from "@/lib/clauses/schema";
import type { CommitmentView } from "@/lib/commitments/schema";
import { formatDay } from "@/lib/i18n/format";
import { langAttribute } from "@/lib/i18n/routing";

type Props = { commitment: Pick<CommitmentView, "verb" | "verbWords" | "completion" | "since" | "partiesBasis" | "parties" | "communique"> };

/** Three questions that never mix: how strong is the text, how far is the work, who is bound. */
export function ThreeQuestions({ commitment }: Props) {
  const t = useTranslations("commitment.questions");
  const locale = useLocale();
  const { verb, completion, since } = commitment;
  return (
    <dl className="mb-6 grid border-b border-rule tablet:grid-cols-3">
      <Question question={t("strength")}>
        <VerbLabel verb={verb} />
        <Small><VerbWords words={commitment.verbWords} /></Small>
      </Question>
      <Question question={t("progress")}>
        <CompletionLabel completion={completion} />
        <Small>{since === null ? t("nobodyLooked") : t("since", { date: formatDay(since, locale) })}</Small>
      </Question>
      <Question question={t("parties")}><Bound commitment={commitment} /></Question>
    </dl>
  );
}

function Question({ question, children }: { question: string; children: ReactNode }) {
  return (
    <div className="border-rule py-[9px] max-tablet:grid max-tablet:grid-cols-[118px_minmax(0,1fr)] max-tablet:items-baseline not-first:max-tablet:border-t tablet:pb-[11px] tablet:not-first:border-l tablet:not-first:pl-3.5 tablet:not-last:pr-3.5">
      <dt className="text-12 text-ink-3">{question}</dt>
      <dd className="flex flex-wrap items-center gap-x-2 text-14 leading-6 font-semibold">{children}</dd>
    </div>
  );
}

function Small({ children }: { children: ReactNode }) {
  return <small className="text-12 font-normal text-ink-3">{children}</small>;
}

function VerbWords({ words }: { words: CommitmentView["verbWords"] }) {
  const said = LANGUAGES.flatMap((language) => (words[language] ? [{ language, text: words[language] }] : []));
  return said.map(({ language, text }, at) => (
    <span key={language}>
      {at > 0 ? " · " : ""}
      <span lang={langAttribute(language)} className="font-serif text-13">{text}</span>
    </span>
  ));
}

function Bound({ commitment: { partiesBasis, parties, communique } }: Props) {
  const t = useTranslations("commitment.parties");
  const q = useTranslations("commitment.questions");
  const locale = useLocale();
  const bound = parties.filter((party) => party.bound).length;
  const total = t("ofMembers", { total: parties.length, date: formatDay(communique.adoptedOn, locale) });
  if (partiesBasis === "unspecified") return <>{t("unspecified")}<Small>{t("andScores", { members: total, scores: q("scoresOff") })}</Small></>;
  return (
    <>
      {t(partiesBasis, { count: bound })}
      <Small>{partiesBasis === "named" ? t("andScores", { members: total, scores: q("scoresOff") }) : q("scoresOff")}</Small>
    </>
  );
}
