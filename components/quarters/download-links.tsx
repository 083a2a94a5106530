import { useLocale, useTranslations } from "next-intl";

import { OutsideLink } from "@/components/ui/text-link";
import { formatQuarterName } from "@/lib/i18n/format";
import { exportFileName, exportHref } from "@/lib/quarters/labels";
import type { QuarterFormat } from "@/lib/quarters/schema";

/** The files of a quarter's summary, in the language of the page. */
export function DownloadLinks({ quarter, formats }: { quarter: string; formats: readonly QuarterFormat[] }) {
  const t = useTranslations("quarters.download");
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {formats.map((format) => (
        <li key={format}>
          <OutsideLink
            href={exportHref({ quarter, format, locale })} download={exportFileName({ quarter, format, locale })}
            className="inline-flex min-h-6 min-w-6 items-center" aria-label={t(`${format}Of`, { quarter: formatQuarterName(quarter, locale) })}
          >
            {t(format)}
          </OutsideLink>
        </li>
      ))}
    </ul>
  );
}
