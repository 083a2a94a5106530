"use client";

import { type RefObject, useEffect } from "react";

/** Puts the focus into the first field of a form; as the form's `ref`, once it is there, which in a dialog is later than its component. */
export function focusFirst(form: HTMLFormElement | null): void {
  const fields = form?.querySelectorAll<HTMLElement>("input, textarea, select");
  const first = [...(fields ?? [])].find((field) => !(field instanceof HTMLInputElement && field.type === "radio" && !field.checked));
  first?.focus();
}

/** The same for a form that opens inside the page. */
export function useFirstFocus(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => focusFirst(form.current), [form]);
}
