"use client";

import { useEffect, useRef } from "react";

import { singleKeysOn } from "./key-setting";

const TYPING = "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]:not([contenteditable=false])";
const OPEN = '[role="dialog"][data-state="open"], [role="menu"], [role="listbox"]';

/** Single keys rest while the reader types, while a dialog is open, and with Ctrl, Alt or the command key held. */
export function singleKeyAllowed(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (event.target instanceof Element && event.target.closest(TYPING)) return false;
  return singleKeysOn() && !document.querySelector(OPEN);
}

/** The name of a pressed key as bindings write it: "e", "Shift+E", "Enter", "["; letters by place on layouts without Latin ones. */
export function keyName(event: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string {
  const letter = /^[a-z]$/i.test(event.key) ? event.key : /^Key([A-Z])$/.exec(event.code)?.[1];
  if (!letter) return event.key;
  return event.shiftKey ? `Shift+${letter.toUpperCase()}` : letter.toLowerCase();
}

/** Single keys of one page, such as `{ e: logEntry, "Shift+E": exportRows }`. Keep letters clear of `g` and `l`, which every page has. */
export function useShortcuts(bindings: Record<string, () => void>): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = latest.current[keyName(event)];
      if (!action || !singleKeyAllowed(event)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
