"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";

/** Ctrl+Enter or ⌘Enter sends the form from any of its fields; Escape closes it where `close` is given. */
export function useFormKeys(form: RefObject<HTMLFormElement | null>, { submit, close }: { submit: () => void; close?: () => void }): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!form.current?.contains(event.target as Node) || event.defaultPrevented || event.isComposing) return;
    if (event.key === "Escape") close?.();
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  });
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
