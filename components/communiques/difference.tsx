import { useLocale, useTranslations } from "next-intl";

import { diffWords } from "@/lib/communiques/rules/diff-words";
import type { ClauseState } from "@/lib/communiques/schema";
import type { Language } from "@/lib/extraction/output";
import { langAttribute } from "@/lib/i18n/routing";

/** The words of a clause in one language, what is gone struck through and what is new underlined. */
export function WordDifference({ language, before = "", after = "" }: { language: Language; before?: string | undefined; after?: string | undefined }) {
  const t = useTranslations("communiques.readings");
  if (before === "" && after === "") return null;
  return (
    <p lang={langAttribute(language)} className="max-w-measure font-serif source-reading">
      {diffWords(before, after).map(({ kind, text }, at) => {
        if (kind === "same") return <span key={at}>{text}</span>;
        if (kind === "removed") return <del key={at} title={t("removed")} className="text-ink-3 decoration-ink-3">{text}</del>;
        return <ins key={at} title={t("added")} className="bg-accent-wash decoration-accent decoration-2 underline-offset-4">{text}</ins>;
      })}
    </p>
  );
}

/** What else the newest reading understands otherwise: only what differs. */
export function ChangedAttributes({ before, after }: { before: ClauseState; after: ClauseState }) {
  const t = useTranslations("communiques.readings");
  const describe = useDescribe();
  const [own, other] = [describe(before), describe(after)];
  const differing = (["verb", "kind", "sector", "owners", "deadlines"] as const).filter((part) => own[part] !== other[part]);
  if (differing.length === 0) return null;
  return (
    <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-12">
      {differing.map((part) => (
        <div key={part} className="flex flex-wrap gap-x-1.5">
          <dt className="text-ink-3">{t(part)}</dt>
          <dd><del className="text-ink-3">{own[part] || t("none")}</del> <ins className="bg-accent-wash decoration-accent">{other[part] || t("none")}</ins></dd>
        </div>
      ))}
    </dl>
  );
}

/** A clause's attributes in words. */
function useDescribe() {
  const verbs = useTranslations("verbs");
  const kinds = useTranslations("kinds");
  const roles = useTranslations("owners.role");
  const locale = useLocale();
  return ({ verb, kind, sector, owners, deadlines }: ClauseState) => ({
    verb: verbs(verb), kind: kinds(kind), sector: sector.name[locale],
    owners: owners.map(({ name, role }) => `${name[locale]} (${roles(role)})`).join(", "),
    deadlines: deadlines.join(", "),
  });
}
