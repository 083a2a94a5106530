import { useLocale, useTranslations } from "next-intl";

import { OutsideLink } from "@/components/ui/text-link";
import { selectionFileName, selectionHref } from "@/lib/selection/labels";
import { SELECTION_FORMATS, SELECTION_LISTS } from "@/lib/selection/schema";

/** Every clause with who decided what about it, and the list of discrepancies, as files in the language of the page. */
export function SelectionDownloads({ code }: { code: string }) {
  const t = useTranslations("selection");
  const locale = useLocale();
  return (
    <ul className="text-12 text-ink-3 print:hidden">
      {SELECTION_LISTS.map((list) => (
        <li key={list} className="flex flex-wrap items-center gap-x-2">
          {t(`download.${list}`)}
          {SELECTION_FORMATS.map((format) => (
            <OutsideLink
              key={format} href={selectionHref({ code, list, format, locale })} download={selectionFileName({ code, list, format, locale })}
              aria-label={t("downloadLabel", { list: t(list), format: format.toUpperCase() })} className="inline-flex min-h-6 min-w-6 items-center"
            >
              {format.toUpperCase()}
            </OutsideLink>
          ))}
        </li>
      ))}
    </ul>
  );
}
