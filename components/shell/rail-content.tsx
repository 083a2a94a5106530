"use client";

import { useLocale, useTranslations } from "next-intl";

import { classNames } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";
import { formatNumber } from "@/lib/i18n/format";
import { Link, usePathname } from "@/lib/i18n/navigation";

import { isCurrent, type Screen, screensFor } from "./screens";
import { useShell } from "./shell-context";

const ITEM = "flex min-h-[30px] items-center gap-2 py-[5px] pr-4 touch:min-h-11";

function RailItem({ screen, current }: { screen: Screen; current: boolean }) {
  const t = useTranslations("shell.screens");
  const { counts } = useShell();
  const locale = useLocale();
  const count = screen.name === "overview" || screen.name === "administration" ? null : counts[screen.name];
  const look = current ? "border-l-2 border-accent bg-paper pl-4 font-semibold text-ink" : "pl-[18px] text-ink-2 hover:bg-paper-3 hover:text-ink";
  return (
    <Link href={screen.href} aria-current={current ? "page" : undefined} className={classNames(ITEM, look, "focus-visible:-outline-offset-2")}>
      {t(screen.name)}
      {count === null ? null : <span className="num ml-auto text-12 font-normal text-ink-3">{formatNumber(count, locale)}</span>}
    </Link>
  );
}

/** The sections as words and counts; a navigation landmark stands around them. */
export function RailSections() {
  const path = usePathname();
  const { person } = useShell();
  return (
    <div>
      {screensFor(person.role).map((group, index) => (
        <ul key={group[0]?.name} className={classNames(index > 0 && "mt-2 border-t border-rule pt-2")}>
          {group.map((screen) => (
            <li key={screen.name}><RailItem screen={screen} current={isCurrent(screen, path)} /></li>
          ))}
        </ul>
      ))}
    </div>
  );
}

/** Who is signed in, the way out, and the list of keys. */
export function RailFoot() {
  const t = useTranslations("shell");
  const roles = useTranslations("roles");
  const { person, signOut, setHelpOpen } = useShell();
  return (
    <div className="mt-auto border-t border-rule px-4 pt-2.5 text-12 text-ink-3">
      <Link href="/account" title={t("screens.account")} className="block min-h-6 py-[3px] break-words underline-offset-3 hover:text-ink hover:underline">
        {t("personAndRole", { name: person.name, role: roles(person.role) })}
      </Link>
      <div className="flex flex-wrap items-center gap-x-3">
        {signOut}
        <button type="button" onClick={() => setHelpOpen(true)} className="inline-flex min-h-6 items-center gap-1.5 underline-offset-3 hover:text-ink hover:underline">
          {t("shortcuts.open")} <Kbd>?</Kbd>
        </button>
      </div>
    </div>
  );
}
