"use client";

import { type KeyboardEvent as ReactKeyboardEvent, type ReactNode, useEffect, useRef } from "react";

import { singleKeyAllowed } from "@/components/shell/keyboard";

const ROWS = "[data-row-link]";

function letterOf(event: KeyboardEvent): string {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  return /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? "";
}

/** Moves from the row in focus; from nowhere to the first. The row reached is the one that Tab comes back to. */
function moveBy(links: readonly HTMLElement[], step: number): void {
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))];
  if (!next) return;
  for (const link of links) link.tabIndex = link === next ? 0 : -1;
  next.focus({ preventScroll: true });
  next.closest("tr")?.scrollIntoView({ block: "nearest" });
}

function openFilter(): void {
  const menu = document.querySelector<HTMLDetailsElement>("details[data-filter-more]");
  if (!menu) return;
  menu.open = true;
  menu.querySelector("summary")?.focus();
}

/** Makes the rows inside one stop of the keyboard: arrows and J K move between them, Enter opens, F opens the filter. */
export function RowNavigator({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const links = () => [...(frame.current?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
  useEffect(() => {
    for (const [index, link] of [...(frame.current?.querySelectorAll<HTMLElement>(ROWS) ?? [])].entries()) link.tabIndex = index === 0 ? 0 : -1;
  }, [children]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!singleKeyAllowed(event)) return;
      const letter = letterOf(event);
      if (!["j", "k", "f"].includes(letter)) return;
      event.preventDefault();
      if (letter === "f") openFilter();
      else moveBy([...(frame.current?.querySelectorAll<HTMLElement>(ROWS) ?? [])], letter === "j" ? 1 : -1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const onArrow = (event: ReactKeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target instanceof Element) || !event.target.matches(ROWS)) return;
    event.preventDefault();
    moveBy(links(), step);
  };
  return <div ref={frame} role="presentation" onKeyDown={onArrow}>{children}</div>;
}
