"use client";

import { useLocale, useTranslations } from "next-intl";
import { Suspense, useState } from "react";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { formatDay } from "@/lib/i18n/format";
import { usePathname } from "@/lib/i18n/navigation";

import { LanguageSwitch } from "./language-switch";
import { RailFoot, RailSections } from "./rail-content";
import { SearchForm } from "./search-form";
import { useShell } from "./shell-context";
import { ThemeSwitch } from "./theme-switch";

/** The date that every figure on the page is counted for. */
function AsOf() {
  const t = useTranslations("shell");
  const { today } = useShell();
  return <p className="num whitespace-nowrap text-ink-2">{t("asOfToday", { date: formatDay(today, useLocale()) })}</p>;
}

/** The sections, search, language and theme, behind one button where the rail does not fit. */
function Menu() {
  const t = useTranslations("shell");
  const path = usePathname();
  // Open for the page it was opened on: going elsewhere closes it.
  const [openOn, setOpenOn] = useState<string | null>(null);
  return (
    <Dialog open={openOn === path} onOpenChange={(open) => setOpenOn(open ? path : null)} kind="menu" title={t("menu")} trigger={<Button>{t("menu")}</Button>}>
      <div className="-mx-4 flex min-h-full flex-col gap-4">
        <div className="px-4"><SearchForm /></div>
        <nav aria-label={t("mainNavigation")}><RailSections /></nav>
        <div className="flex flex-wrap items-center gap-3 px-4"><LanguageSwitch long /><ThemeSwitch /></div>
        <div className="px-4"><AsOf /></div>
        <RailFoot />
      </div>
    </Dialog>
  );
}

/** The right end of the top bar. */
export function TopBarTools() {
  return (
    <Suspense>
      <SearchForm className="w-[180px] min-w-24 max-tablet:hidden wide:w-[250px]" />
      <div className="max-desk:hidden"><AsOf /></div>
      <div className="max-desk:hidden"><LanguageSwitch /></div>
      <div className="desk:hidden"><Menu /></div>
    </Suspense>
  );
}
