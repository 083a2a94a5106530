"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Least space between a panel and the edge of the window. */
const MARGIN = 16;

/** Moves an open panel that would stand out of the window back into it. */
function keepInside(details: HTMLDetailsElement, panel: HTMLElement | null): void {
  if (!details.open || !panel) return;
  panel.style.setProperty("translate", "none");
  const over = panel.getBoundingClientRect().right - (document.documentElement.clientWidth - MARGIN);
  if (over > 0) panel.style.setProperty("translate", `${-over}px`);
}

type Props = { summary: ReactNode; summaryClass: string; label?: string | undefined; align?: "start" | "end"; marks?: Record<`data-${string}`, string>; children: ReactNode };

/**
 * A panel that hangs from a chip. It opens without a script; with one, Escape and a click elsewhere close it too, and so
 * does sending the form inside.
 */
export function Disclosure({ summary, summaryClass, label, align = "start", marks, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const element = details.current;
      if (element?.open && event.target instanceof Node && !element.contains(event.target)) element.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      const element = details.current;
      if (event.key !== "Escape" || !element?.open) return;
      event.preventDefault();
      element.open = false;
      element.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
      document.removeEventListener("keydown", escape);
    };
  }, []);
  return (
    <details
      ref={details}
      name="register-menu"
      {...marks}
      className="relative"
      onToggle={(event) => keepInside(event.currentTarget, panel.current)}
      onSubmit={(event) => event.currentTarget.removeAttribute("open")}
    >
      <summary aria-label={label} className={`list-none [&::-webkit-details-marker]:hidden ${summaryClass}`}>{summary}</summary>
      <div
        ref={panel}
        className={
          "z-20 mt-1 w-max max-w-[calc(100vw-32px)] min-w-48 rounded-box border border-rule-2 bg-paper p-3 shadow-float tablet:absolute tablet:max-w-[560px] " +
          `max-tablet:fixed max-tablet:inset-x-4 max-tablet:bottom-4 max-tablet:w-auto ${align === "end" ? "tablet:right-0" : "tablet:left-0"}`
        }
      >
        {children}
      </div>
    </details>
  );
}
