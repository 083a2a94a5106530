import { useTranslations } from "next-intl";

import type { ImportPreview } from "@/lib/communiques/schema";

/** What a newer reading does to the clauses of a communiqué that stands, in figures. */
export function ImportMerge({ standing: { code, revision, cause, counts } }: { standing: NonNullable<ImportPreview["standing"]> }) {
  const t = useTranslations("communiques.merge");
  const figures = [
    { name: t("unchanged"), count: counts.unchanged }, { name: t("changed"), count: counts.changed }, { name: t("readOtherwise"), count: counts.readOtherwise },
    { name: t("vanished"), count: counts.vanished }, { name: t("added"), count: counts.added, note: counts.addedTracked > 0 ? t("addedTracked", { count: counts.addedTracked }) : null },
  ];
  return (
    <div className="mb-3">
      <p className="mb-2 max-w-measure font-serif source-text">{t(`cause.${cause}`, { code, reading: revision + 1 })}</p>
      <dl aria-label={t("title")} className="flex flex-wrap gap-x-8 gap-y-2">
        {figures.map(({ name, count, note }) => (
          <div key={name}>
            <dt className="text-12 text-ink-3">{name}</dt>
            <dd className="num text-21 font-medium">{count}{note ? <span className="ml-1.5 text-12 font-normal text-ink-3">{note}</span> : null}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1.5 text-12 text-ink-3">{t("kept")}</p>
    </div>
  );
}
