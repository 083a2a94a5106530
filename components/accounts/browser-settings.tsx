"use client";

import { useTranslations } from "next-intl";

import { switchSingleKeys, useSingleKeys } from "@/components/shell/key-setting";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { Checkbox } from "@/components/ui/checkbox";

/** What this browser keeps for its reader: single keys and the theme. */
export function BrowserSettings() {
  const t = useTranslations("accounts.account");
  const on = useSingleKeys();
  return (
    <div className="max-w-[340px]">
      <Checkbox label={t("keys")} checked={on} onChange={(event) => switchSingleKeys(event.target.checked)} aria-describedby="single-keys-hint" />
      <p id="single-keys-hint" className="mt-1 mb-4 text-12 text-ink-3">{t("keysHint")}</p>
      <p aria-hidden="true" className="mb-1 text-ink-2">{t("theme")}</p>
      <ThemeSwitch />
    </div>
  );
}
