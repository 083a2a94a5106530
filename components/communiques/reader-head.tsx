import { useLocale, useTranslations } from "next-intl";

import { CommuniqueTitles } from "@/components/communiques/communique-titles";
import { SelectionDownloads } from "@/components/selection/selection-downloads";
import { OutsideLink } from "@/components/ui/text-link";
import { isOfficial } from "@/lib/clauses/rules";
import { LANGUAGES } from "@/lib/clauses/schema";
import type { CommuniqueReading } from "@/lib/communiques/schema";
import { formatBytes, formatDay } from "@/lib/i18n/format";
import { langAttribute } from "@/lib/i18n/routing";

/** What the communiqué is: titles, days, place, which texts there are, and the original file with its hash. */
export function ReaderHead({ communique }: { communique: CommuniqueReading }) {
  return (
    <header className="border-b-[3px] border-double border-rule-2 pb-3">
      <CommuniqueTitles title={communique.title} heading />
      <Facts communique={communique} />
      <Sources communique={communique} />
      <SelectionDownloads code={communique.code} />
    </header>
  );
}

function Facts({ communique }: { communique: CommuniqueReading }) {
  const t = useTranslations("communiques.head");
  const common = useTranslations("common");
  const locale = useLocale();
  const day = (iso: string) => formatDay(iso, locale);
  const { heldFrom, heldTo, place, adoptedOn, publishedOn, languages } = communique;
  const held = heldFrom && (heldTo && heldTo !== heldFrom ? t("held", { from: day(heldFrom), to: day(heldTo) }) : t("heldOne", { from: day(heldFrom) }));
  const language = place[locale] ? locale : LANGUAGES.find((official) => place[official]);
  const texts = LANGUAGES.map((text) => {
    const name = common(`languages.${text}`);
    if (!languages.includes(text)) return t("textMissing", { language: name });
    return isOfficial(text) ? t("textOfficial", { language: name }) : t("textTranslation", { language: name });
  });
  const facts = [t("adopted", { date: day(adoptedOn) }), held, publishedOn && t("published", { date: day(publishedOn) }), ...texts];
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 text-12 text-ink-3">
      {language ? <li lang={langAttribute(language)}>{place[language]}</li> : null}
      {facts.filter(Boolean).map((fact) => <li key={fact}>{fact}</li>)}
    </ul>
  );
}

function Sources({ communique }: { communique: CommuniqueReading }) {
  const t = useTranslations("communiques.head");
  const locale = useLocale();
  return (
    <ul className="text-12 text-ink-3">
      {communique.sources.map(({ fileName, byteLength, sha256 }) => (
        <li key={sha256} className="wrap-anywhere">
          <OutsideLink href={`/api/communiques/${communique.code}/source/${sha256}`}>{t("source")}</OutsideLink>
          {" "}{t("sourceLabel", { file: fileName, size: formatBytes(byteLength, locale), hash: `${sha256.slice(0, 12)}…${sha256.slice(-4)}` })}
          <span className="num hidden print:block">{sha256.match(/.{4}/gu)?.join(" ")}</span>
        </li>
      ))}
    </ul>
  );
}
