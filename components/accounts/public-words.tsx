import { useTranslations } from "next-intl";

import { SourceText } from "@/components/commitments/source-text";
import type { PublicClause } from "@/lib/accounts/schema";
import { langAttribute } from "@/lib/i18n/routing";

const OFFICIAL_FIRST = ["zh", "ru", "en"] as const;
const NAMES = { zh: "中文", ru: "Русский", en: "English" } as const;

/** A clause of the newest communiqué side by side in two of its languages, official text first. */
export function PublicWords({ clause }: { clause: PublicClause }) {
  const t = useTranslations("verbs");
  const words = OFFICIAL_FIRST.flatMap((language) => clause.words.filter((text) => text.language === language)).slice(0, 2);
  return (
    <div className="grid max-w-[760px] border-t border-b border-t-ink border-b-rule max-tablet:divide-y tablet:grid-cols-2 tablet:divide-x divide-rule">
      {words.map(({ language, line, text, verbText }) => {
        const at = text.indexOf(verbText);
        const verb = at < 0 ? {} : { verbStart: at, verbEnd: at + verbText.length };
        return (
          <div key={language} className="py-3 tablet:px-5 tablet:first:pl-0 tablet:last:pr-0">
            <p className="num mb-2 flex justify-between text-12 text-ink-3">
              <b lang={langAttribute(language)} className={language === "zh" ? "font-han-marks font-semibold text-ink" : "font-semibold text-ink"}>{NAMES[language]}</b>
              {line}
            </p>
            <SourceText text={text} lang={language} size="text" marks={[{ start: 0, end: text.length, verb: "approved", label: `${clause.code} · ${t("approved")}`, ...verb }]} />
          </div>
        );
      })}
    </div>
  );
}
