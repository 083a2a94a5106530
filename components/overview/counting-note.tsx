"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Popover } from "@/components/ui/popover";
import { LinkButton } from "@/components/ui/text-link";

/** "How this is counted", unfolding on request. */
export function CountingNote({ children }: { children: ReactNode }) {
  const t = useTranslations("common");
  return (
    <Popover label={t("howCounted")} trigger={<LinkButton>{t("howCounted")}</LinkButton>}>
      <div className="max-w-[52ch]">{children}</div>
    </Popover>
  );
}
