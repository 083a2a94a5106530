"use client";

import { useTranslations } from "next-intl";

import { OPEN_COMPOSER_ID, useComposer } from "@/components/progress/composer-context";
import { useShortcuts } from "@/components/shell/use-shortcuts";
import { Button } from "@/components/ui/button";

/** Opens the composer, by hand or by its key. */
export function OpenComposer() {
  const t = useTranslations("progress.history");
  const { open, isOpen } = useComposer();
  useShortcuts({ e: () => open() });
  return <Button id={OPEN_COMPOSER_ID} variant="quiet" shortcut="E" aria-expanded={isOpen} onClick={() => open()}>{t("log")}</Button>;
}
