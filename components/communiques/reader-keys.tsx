"use client";

import { useTranslations } from "next-intl";

import { useShortcuts } from "@/components/shell/use-shortcuts";
import { Kbd } from "@/components/ui/kbd";

const MARKS = "[data-reader] a[data-mark]:not([tabindex='-1'])";

/** Moves the focus to the next or previous tracked clause: from the focused one, else from what is on screen. */
function moveTo(step: 1 | -1): void {
  const marks = [...document.querySelectorAll<HTMLElement>(MARKS)];
  const focused = marks.indexOf(document.activeElement as HTMLElement);
  const below = marks.findIndex((mark) => mark.getBoundingClientRect().top > window.innerHeight * 0.2);
  const from = focused >= 0 ? focused : (below < 0 ? marks.length : below) - (step === 1 ? 1 : 0);
  const next = marks[from + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "center" });
}

/** N and P step through the clauses of the reader. */
export function ReaderKeys() {
  const t = useTranslations("communiques");
  useShortcuts({ n: () => moveTo(1), p: () => moveTo(-1) });
  return (
    <span data-shell className="ml-auto text-12 text-ink-3 max-desk:hidden">
      {t("keyNext")} <Kbd>N</Kbd> {t("keyPrevious")} <Kbd>P</Kbd>
    </span>
  );
}
