import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";

import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { activeDimensions, registerHref, WHOLE_REGISTER, withoutDimension } from "@/lib/register/rules";
import type { Alternative, Dimension, FilterOptions, RegisterClock, RegisterFilter } from "@/lib/register/schema";

import { useChosenWords } from "./filter-model";
import { Phrases } from "./phrase";

type Props = { filter: RegisterFilter; options: FilterOptions; clock: RegisterClock; alternatives: readonly Alternative[] };

/** Nothing matches: what was asked, what there is instead, and the filter to drop. */
function NothingMatches({ filter, options, clock, alternatives }: Props) {
  const t = useTranslations("register.empty");
  const locale = useLocale();
  const wordsOf = useChosenWords({ options, clock });
  const named = (dimension: Dimension) => wordsOf(filter, dimension).map(({ text }) => text).join(", ");
  const comma = locale === "zh" ? "、" : ", ";
  const conditions = activeDimensions(filter).map((dimension, index) => (
    <Fragment key={dimension}>{index > 0 ? comma : null}<b className="font-semibold"><Phrases list={wordsOf(filter, dimension)} /></b></Fragment>
  ));
  const drops = alternatives.map(({ dimension }) => (
    <ButtonLink key={dimension} href={registerHref(withoutDimension(filter, dimension))}>{t("drop", { filter: named(dimension) })}</ButtonLink>
  ));
  return (
    <EmptyState
      title={t.rich("none", { filters: () => conditions })}
      action={<>{drops}<ButtonLink variant="quiet" href={registerHref(WHOLE_REGISTER)}>{t("clear")}</ButtonLink></>}
    >
      {alternatives.length === 0 ? <p>{t("noSingle")}</p> : null}
      {alternatives.map(({ dimension, ...counts }) => <p key={dimension}>{t("without", { filter: named(dimension), ...counts })}</p>)}
    </EmptyState>
  );
}

/** A view without rows: because nothing was imported yet, or because nothing matches. */
export function RegisterEmpty(props: Props) {
  const t = useTranslations("register.empty");
  if (activeDimensions(props.filter).length > 0) return <NothingMatches {...props} />;
  return <EmptyState title={t("register")} action={<ButtonLink href="/communiques">{t("registerAction")}</ButtonLink>}>{t("registerText")}</EmptyState>;
}
