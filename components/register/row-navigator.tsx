"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

import { useShortcuts } from "@/components/shell/use-shortcuts";

const ROWS = "[data-row-link]";

function rowsIn(frame: HTMLElement | null): HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
}

/** Makes one row the stop of the Tab key. */
function keepStop(links: readonly HTMLElement[], stop: HTMLElement): void {
  for (const link of links) link.tabIndex = link === stop ? 0 : -1;
}

/** Moves from the row in focus; from nowhere to the first. */
function moveBy(links: readonly HTMLElement[], step: number): void {
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))];
  if (!next) return;
  keepStop(links, next);
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
  // After each rendering, since another view brings other rows.
  useEffect(() => {
    const links = rowsIn(frame.current);
    const stop = links.find((link) => link === document.activeElement) ?? links[0];
    if (stop) keepStop(links, stop);
  });
  useShortcuts({ j: () => moveBy(rowsIn(frame.current), 1), k: () => moveBy(rowsIn(frame.current), -1), f: openFilter });
  const onArrow = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target instanceof Element) || !event.target.matches(ROWS)) return;
    event.preventDefault();
    moveBy(rowsIn(frame.current), step);
  };
  return <div ref={frame} role="presentation" onKeyDown={onArrow}>{children}</div>;
}
