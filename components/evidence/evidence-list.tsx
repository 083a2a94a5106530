import { useLocale, useTranslations } from "next-intl";

import { Tag } from "@/components/ui/tag";
import { OutsideLink } from "@/components/ui/text-link";
import type { EvidenceView } from "@/lib/commitments/schema";
import { MEDIA_NAMES } from "@/lib/evidence/labels";
import { formatBytes, formatDay } from "@/lib/i18n/format";

/** What an entry rests on: the kind of source, the title as a link, and what the link leads to. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceView[] }) {
  const t = useTranslations("evidence");
  if (evidence.length === 0) return null;
  return (
    <ul aria-label={t("evidence")} className="flex flex-col gap-1 text-12 text-ink-2">
      {evidence.map((item) => (
        <li key={item.id} className="flex flex-wrap items-baseline gap-x-2 tablet:flex-nowrap">
          <Tag look="quiet">{t(`tiers.${item.tier}`)}</Tag>
          <span className="min-w-0 wrap-anywhere"><Title item={item} /> <Facts item={item} /></span>
        </li>
      ))}
    </ul>
  );
}

function Title({ item: { title, url, file } }: { item: EvidenceView }) {
  if (file) return <OutsideLink href={`/api/evidence/${file.sha256}`} download={file.name}>{title}</OutsideLink>;
  return url ? <OutsideLink href={url} target="_blank">{title}</OutsideLink> : title;
}

function Facts({ item }: { item: EvidenceView }) {
  const t = useTranslations("progress.evidence");
  const common = useTranslations("common.languages");
  const locale = useLocale();
  const { file, publisher, language, publishedOn, accessedOn, statesFact } = item;
  const facts = [
    publisher,
    file ? t("download", { type: MEDIA_NAMES[file.mediaType] ?? file.mediaType, size: formatBytes(file.bytes, locale) }) : t("link"),
    language ? common(language) : null,
    publishedOn ? t("published", { date: formatDay(publishedOn, locale) }) : null,
    accessedOn ? t("accessed", { date: formatDay(accessedOn, locale) }) : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <span className="text-ink-3">{facts.join(" · ")}</span>
      {statesFact ? <span className="block">{t("statesFact", { fact: statesFact })}</span> : null}
    </>
  );
}
