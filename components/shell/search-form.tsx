"use client";

import { useLocale, useTranslations } from "next-intl";
import Form from "next/form";
import { usePathname, useSearchParams } from "next/navigation";
import { useId } from "react";

import { classNames } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";

/** Marks the field that the `/` key goes to. */
export const SEARCH_FIELD = "data-search-field";

/** Searches the register from anywhere. It works without a script: a form that gets an address. */
export function SearchForm({ className }: { className?: string }) {
  const t = useTranslations("shell");
  const locale = useLocale();
  const id = useId();
  const onRegister = usePathname() === `/${locale}/register`;
  const words = useSearchParams().get("q") ?? "";
  const shown = onRegister ? words : "";
  return (
    <Form action={`/${locale}/register`} role="search" className={classNames("relative", className)}>
      <label htmlFor={id} className="sr-only">{t("search")}</label>
      <input
        key={shown}
        id={id}
        name="q"
        type="search"
        defaultValue={shown}
        placeholder={t("search")}
        enterKeyHint="search"
        {...{ [SEARCH_FIELD]: "" }}
        className="peer block h-(--control) w-full rounded-box border border-rule-2 bg-paper pr-7 pl-2 text-13 touch:h-10 [&::-webkit-search-cancel-button]:hidden"
      />
      <span aria-hidden="true" className="pointer-events-none absolute top-1/2 right-1.5 flex -translate-y-1/2 peer-focus:hidden"><Kbd>/</Kbd></span>
    </Form>
  );
}
