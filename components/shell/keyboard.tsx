"use client";

import { useLocale } from "next-intl";
import { useEffect, useRef } from "react";

import { useRouter } from "@/lib/i18n/navigation";
import { routing } from "@/lib/i18n/routing";

import { useAddressIn } from "./language-switch";
import { SEARCH_FIELD } from "./search-form";
import { useShell } from "./shell-context";
import { ShortcutsDialog } from "./shortcuts-dialog";
import { type Command, readKey } from "./shortcut-keys";
import { singleKeyAllowed } from "./use-shortcuts";

const SEQUENCE_MS = 1500;

function focusSearch(): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>(`[${SEARCH_FIELD}]`)];
  const visible = fields.find((field) => field.offsetParent !== null);
  visible?.focus();
  visible?.select();
}

function useCommands(): (command: Command) => void {
  const router = useRouter();
  const locale = useLocale();
  const addressIn = useAddressIn();
  const { setHelpOpen } = useShell();
  return (command) => {
    if (command.kind === "search") focusSearch();
    if (command.kind === "help") setHelpOpen(true);
    if (command.kind === "go") router.push(command.href);
    if (command.kind === "language") {
      const next = routing.locales[(routing.locales.indexOf(locale) + 1) % routing.locales.length];
      if (next) location.assign(addressIn(next));
    }
  };
}

/** The keys that work on every page, and the list of them. */
export function Keyboard() {
  const run = useCommands();
  const latest = useRef(run);
  const waitingSince = useRef(0);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!singleKeyAllowed(event)) return;
      const pending = event.timeStamp - waitingSince.current < SEQUENCE_MS && waitingSince.current > 0;
      const command = readKey({ key: event.key, code: event.code, pending });
      waitingSince.current = command?.kind === "wait" ? event.timeStamp : 0;
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return <ShortcutsDialog />;
}
