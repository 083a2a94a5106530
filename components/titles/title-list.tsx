import { useTranslations } from "next-intl";

import { TitleControl } from "@/components/titles/title-control";
import { LANGUAGE_NAMES } from "@/lib/commitments/labels";
import { langAttribute } from "@/lib/i18n/routing";
import type { TitleView } from "@/lib/titles/schema";

/** The commitment's short title in each language, with where it comes from; checked ones alone name it in documents. */
export function TitleList({ titles, mayCheck }: { titles: readonly TitleView[]; mayCheck: boolean }) {
  const t = useTranslations("commitment.titles");
  return (
    <ul className="grid gap-1.5">
      {titles.map(({ language, title }) => (
        <li key={language}>
          {title ? <span lang={langAttribute(language)} className="font-serif">{title.text}</span> : <span className="text-ink-3">{t("none")}</span>}
          <span className="block text-12 text-ink-3">
            <span lang={langAttribute(language)}>{LANGUAGE_NAMES[language]}</span>{title ? `, ${t(`state.${title.state}`)}` : ""}
            {mayCheck ? <TitleControl language={language} title={title} /> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
