import { useTranslations } from "next-intl";

import { ReaderKeys } from "@/components/communiques/reader-keys";
import { VerbCounts } from "@/components/communiques/verb-counts";
import { SegmentedLinks } from "@/components/ui/segmented";
import type { CommuniqueReading } from "@/lib/communiques/schema";
import type { Language } from "@/lib/extraction/output";

/** Which languages are shown, how many clauses there are by verb, and the keys that move between them. */
export function ReaderToolbar({ communique, view }: { communique: CommuniqueReading; view: Language | "all" }) {
  const t = useTranslations("communiques");
  const reading = communique.revision === communique.newest ? "" : `reading=${communique.revision}`;
  const path = `/communiques/${communique.code}`;
  const address = (parts: readonly string[]) => [path, parts.filter(Boolean).join("&")].filter(Boolean).join("?");
  const views = communique.languages.length > 1 ? (["all", ...communique.languages] as const) : [];
  return (
    <div className="sticky top-(--bar) z-5 flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-ink bg-paper py-2 max-tablet:static print:hidden">
      {views.length > 0 ? (
        <SegmentedLinks
          label={t("view.label")}
          segments={views.map((key) => ({ key, href: address([key === "all" ? "" : `view=${key}`, reading]), label: t(`view.${key}`), current: key === view }))}
        />
      ) : null}
      <VerbCounts clauses={communique.clauses} />
      <span className="text-ink-2">{t("otherVerbs")} <b className="num font-semibold">{communique.clauses.other}</b></span>
      <span className="text-notice">{t("notices")} <b className="num font-semibold">{communique.openNotices}</b></span>
      <ReaderKeys />
    </div>
  );
}
