import { useLocale, useTranslations } from "next-intl";

import { TabLinks } from "@/components/ui/tabs";
import { formatNumber } from "@/lib/i18n/format";
import { registerHref, viewOf, withView } from "@/lib/register/rules";
import { REGISTER_VIEWS, type RegisterFilter, type RegisterPage } from "@/lib/register/schema";

/** The views of the register; each keeps what is narrowed otherwise, and counts what it would show. */
export function ViewTabs({ filter, views }: { filter: RegisterFilter; views: RegisterPage["views"] }) {
  const t = useTranslations("register.views");
  const locale = useLocale();
  const current = viewOf(filter);
  const tabs = REGISTER_VIEWS.map((view) => ({
    key: view, href: registerHref(withView(filter, view)), label: t(view), count: formatNumber(views[view], locale), current: view === current,
  }));
  return <TabLinks label={t("label")} tabs={tabs} />;
}
