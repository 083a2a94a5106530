import { useLocale, useTranslations } from "next-intl";

import { ButtonLink } from "@/components/ui/button";
import { formatNumber } from "@/lib/i18n/format";
import { registerHref } from "@/lib/register/rules";
import { PAGE_SIZE, type RegisterFilter, type RegisterPage } from "@/lib/register/schema";

type Props = { filter: RegisterFilter; page: RegisterPage };

function Pages({ filter, page: { page, pages, rows, total } }: Props) {
  const t = useTranslations("register.pages");
  const locale = useLocale();
  const first = (page - 1) * PAGE_SIZE + 1;
  const figure = (value: number) => formatNumber(value, locale);
  const range = t("range", { first: figure(first), last: figure(first + rows.length - 1), total: figure(total) });
  return (
    <nav aria-label={t("label")} className="flex items-center gap-2">
      <span className="num font-semibold whitespace-nowrap">{range}</span>
      {page > 1 ? <ButtonLink href={registerHref({ ...filter, page: page - 1 })} rel="prev">{t("previous")}</ButtonLink> : null}
      {page < pages ? <ButtonLink href={registerHref({ ...filter, page: page + 1 })} rel="next">{t("next")}</ButtonLink> : null}
    </nav>
  );
}

/** Which rows these are, and what the figures are counted out of: always also what the filter hides. */
export function RegisterFooter({ filter, page }: Props) {
  const t = useTranslations("register.figures");
  const { followUp, information, hidden, tracked, total, unreviewed } = page;
  const sentence = t(filter.follow, { followUp, information, hidden, tracked });
  return (
    <footer className="sticky bottom-0 z-5 flex min-h-[46px] flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule-2 bg-paper-2 px-6 py-2 max-tablet:static max-tablet:px-4 print:static">
      {total > 0 ? <Pages filter={filter} page={page} /> : null}
      <p className="num ml-auto text-ink-3 max-tablet:ml-0">
        {sentence}
        {total > 0 ? <span className="max-desk:hidden">{` · ${t("unreviewed", { count: unreviewed, total })}`}</span> : null}
      </p>
    </footer>
  );
}
