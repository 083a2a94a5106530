"use client";

import { type RefObject, useEffect } from "react";

/** Puts the focus into the first field of a form that has just been opened by the reader, so that they can type at once. */
export function useFirstFocus(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const fields = form.current?.querySelectorAll<HTMLElement>("input, textarea, select");
    const first = [...(fields ?? [])].find((field) => !(field instanceof HTMLInputElement && field.type === "radio" && !field.checked));
    first?.focus();
  }, [form]);
}
