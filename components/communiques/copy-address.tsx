"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";

import { getPathname } from "@/lib/i18n/navigation";

/** How long it says that an address was copied. */
const SAID_MS = 2000;

/** Copies the whole address of a paragraph or a clause, to be cited. */
export function CopyAddress({ path, label }: { path: string; label: string }) {
  const t = useTranslations("communiques.reader");
  const locale = useLocale();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(`${window.location.origin}${getPathname({ href: path, locale })}`);
    setCopied(true);
    setTimeout(() => setCopied(false), SAID_MS);
  };
  return (
    <button
      type="button" aria-label={copied ? t("copied") : label} title={label} onClick={() => void copy()}
      className="inline-flex size-6 items-center justify-center rounded-badge text-ink-3 opacity-0 group-hover:opacity-100 hover:text-ink focus-visible:opacity-100 touch:size-10 touch:opacity-100 print:hidden"
    >
      <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5" fill="none" stroke="currentColor">
        {copied ? <path d="M2.5 7.5l3 3 6-7" strokeWidth="1.4" /> : <><rect x="4.5" y="4.5" width="7" height="8" rx="1" /><path d="M2.5 9.5v-7a1 1 0 011-1h5" /></>}
      </svg>
    </button>
  );
}
