"use client";

import { useTranslations } from "next-intl";
import { useId, useSyncExternalStore } from "react";

import { Select } from "@/components/ui/controls";

import { THEME_COOKIE, THEME_EVENT } from "./theme-script";

const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];
const YEAR = 60 * 60 * 24 * 365;

function readTheme(): Theme {
  const [, value] = new RegExp(`(?:^|; )${THEME_COOKIE}=(light|dark)(?:;|$)`).exec(document.cookie) ?? [];
  return value === "light" || value === "dark" ? value : "system";
}

function chooseTheme(theme: string): void {
  const rest = "; path=/; samesite=lax";
  document.cookie = theme === "system" ? `${THEME_COOKIE}=; max-age=0${rest}` : `${THEME_COOKIE}=${theme}; max-age=${YEAR}${rest}`;
  dispatchEvent(new Event(THEME_EVENT));
}

function subscribe(listener: () => void): () => void {
  addEventListener(THEME_EVENT, listener);
  return () => removeEventListener(THEME_EVENT, listener);
}

/** Light, dark, or as the system; kept in a cookie of this browser. */
export function ThemeSwitch() {
  const t = useTranslations("shell.theme");
  const id = useId();
  const theme = useSyncExternalStore<Theme>(subscribe, readTheme, () => "system");
  return (
    <div>
      <label htmlFor={id} className="sr-only">{t("label")}</label>
      <Select id={id} value={theme} onChange={(event) => chooseTheme(event.target.value)}>
        {THEMES.map((value) => <option key={value} value={value}>{t(value)}</option>)}
      </Select>
    </div>
  );
}
