import { useTranslations } from "next-intl";

import { Refusal } from "@/components/ui/refusal";
import { Section } from "@/components/ui/section";
import { LANGUAGES } from "@/lib/clauses/schema";
import type { ImportPreview } from "@/lib/communiques/schema";
import type { Language } from "@/lib/extraction/output";
import { langAttribute } from "@/lib/i18n/routing";

type Props = { alignment: ImportPreview["alignment"]; languages: readonly Language[]; confirmed: boolean; onConfirm: (confirmed: boolean) => void };

/** How surely the texts answer each other, the doubtful pairs side by side, and what a person has to say where there are many. */
export function ImportAlignment({ alignment, languages, confirmed, onConfirm }: Props) {
  const t = useTranslations("communiques.recognised");
  const { doubtful, doubtfulCount, unanswered, confirm } = alignment;
  const findings = [doubtfulCount > 0 ? t("doubtful", { count: doubtfulCount }) : null, unanswered > 0 ? t("unanswered", { count: unanswered }) : null].filter((finding) => finding !== null);
  return (
    <Section title={t("alignment")}>
      {languages.length < 2 ? <p className="text-ink-3">{t("oneLanguage")}</p> : <p>{findings.length === 0 ? t("sure") : `${findings.join("; ")}.`}</p>}
      {doubtful.length < doubtfulCount ? <p className="mt-1 text-12 text-ink-3">{t("shown", { count: doubtful.length })}</p> : null}
      {doubtful.length > 0 ? <ol className="mt-2 border-t border-rule">{doubtful.map((pair) => <Pair key={pair.index} pair={pair} />)}</ol> : null}
      {confirm ? (
        <Refusal className="mt-3 max-w-[46rem] text-13" head={t("confirmHead")}>
          <label className="mt-1 flex min-h-6 items-start gap-2 touch:min-h-10">
            <input type="checkbox" checked={confirmed} onChange={(event) => onConfirm(event.target.checked)} className="mt-[3px] size-3.5 accent-(--fill)" />
            {t("confirm")}
          </label>
        </Refusal>
      ) : null}
    </Section>
  );
}

function Pair({ pair: { index, certainty, texts } }: { pair: ImportPreview["alignment"]["doubtful"][number] }) {
  const t = useTranslations("communiques");
  return (
    <li className="border-b border-rule py-2">
      <p className="num mb-1 text-12 text-ink-3">{t("paragraph", { index })} · {t("recognised.certainty", { percent: Math.round(certainty * 100) })}</p>
      <div className="grid gap-x-6 gap-y-1 tablet:grid-cols-2">
        {LANGUAGES.map((language) => (texts[language] ? <p key={language} lang={langAttribute(language)} className="font-serif source-row">{texts[language]}</p> : null))}
      </div>
    </li>
  );
}
