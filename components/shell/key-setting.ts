"use client";

import { useSyncExternalStore } from "react";

const NAME = "single-keys";
const EVENT = "singlekeyschange";

/** Whether single keys do anything; on unless this browser's reader switched them off. */
export function singleKeysOn(): boolean {
  return localStorage.getItem(NAME) !== "off";
}

/** Switches single keys on or off for this browser. */
export function switchSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(NAME);
  else localStorage.setItem(NAME, "off");
  dispatchEvent(new Event(EVENT));
}

function subscribe(listener: () => void): () => void {
  addEventListener(EVENT, listener);
  addEventListener("storage", listener);
  return () => {
    removeEventListener(EVENT, listener);
    removeEventListener("storage", listener);
  };
}

/** The setting, for components that show it or act on it. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, singleKeysOn, () => true);
}
