import type { Language } from "@/lib/extraction/output";

/** Whether a language is one of the Organisation's official ones, whose texts decide. */
export function isOfficial(language: Language): boolean {
  return language === "zh" || language === "ru";
}
