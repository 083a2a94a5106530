import { useTranslations } from "next-intl";

import { ChangeList } from "@/components/communiques/change-list";
import { ReadingList } from "@/components/communiques/reading-list";
import { VerbBadge } from "@/components/commitments/verb-badge";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { LANGUAGES } from "@/lib/clauses/schema";
import type { ClauseChange, Reading, VanishedClause } from "@/lib/communiques/schema";
import { langAttribute } from "@/lib/i18n/routing";

type Props = { code: string; readings: readonly Reading[]; changes: readonly ClauseChange[]; vanished: readonly VanishedClause[]; mayImport: boolean; timeZone: string };

/** What the newest reading says otherwise, what it lacks, and every reading with its files. */
export function ReadingsPage({ code, readings, changes, vanished, mayImport, timeZone }: Props) {
  const t = useTranslations("communiques.readings");
  return (
    <div className="max-w-[72rem]">
      <Section title={t("changes")} denominator={t("changesCount", { count: changes.length })}>
        {changes.length === 0 ? <p className="text-ink-3">{t("noChanges")}</p> : <ChangeList code={code} changes={changes} mayDecide={mayImport} />}
      </Section>
      {vanished.length > 0 ? (
        <Section title={t("vanished")} denominator={t("changesCount", { count: vanished.length })}>
          <p className="mb-2 text-12 text-ink-3">{t("vanishedNote")}</p>
          <VanishedList vanished={vanished} />
        </Section>
      ) : null}
      <ReadingList code={code} readings={readings} timeZone={timeZone} mayImport={mayImport} />
    </div>
  );
}

function VanishedList({ vanished }: Pick<Props, "vanished">) {
  const t = useTranslations("communiques.readings");
  return (
    <ul className="border-t border-rule">
      {vanished.map(({ id, code, verb, revision, paragraph, words }) => {
        const language = LANGUAGES.find((official) => words[official]);
        return (
          <li key={id} className="grid gap-x-4 gap-y-1 border-b border-rule py-2 tablet:grid-cols-[150px_minmax(0,1fr)]">
            <div>
              <p className="num flex items-center gap-1.5"><VerbBadge verb={verb} />{code ? <TextLink href={`/commitments/${code}`} className="inline-flex min-h-6 items-center">{code}</TextLink> : null}</p>
              <p className="text-12 text-ink-3">{t("was", { reading: revision, index: paragraph })}</p>
            </div>
            {language ? <p lang={langAttribute(language)} className="max-w-measure font-serif source-reading">{words[language]}</p> : null}
          </li>
        );
      })}
    </ul>
  );
}
