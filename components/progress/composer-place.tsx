"use client";

import { useLocale, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

import { useComposer } from "@/components/progress/composer-context";
import { Composer } from "@/components/progress/composer";
import { Dialog } from "@/components/ui/dialog";
import { formatDay } from "@/lib/i18n/format";

const PHONE = "(width < 720px)";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(PHONE);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Where the composer stands when it is open: in the page, or over all of it on a phone. What is typed outlives the change. */
export function ComposerPlace() {
  const t = useTranslations("progress.composer");
  const locale = useLocale();
  const { isOpen, close, correcting, logged } = useComposer();
  const isPhone = useSyncExternalStore(subscribe, () => matchMedia(PHONE).matches, () => false);
  const title = correcting ? t("titleCorrect", { date: formatDay(correcting.effectiveOn, locale) }) : t("title");
  if (isPhone) return <Dialog open={isOpen} onOpenChange={(open) => (open ? undefined : close())} kind="sheet" title={title}><Composer /></Dialog>;
  return (
    <>
      <p role="status" className="sr-only">{logged > 0 ? t("done") : ""}</p>
      {isOpen ? (
        <div className="mb-2 rounded-box border border-edge px-3.5 py-3">
          {correcting ? <h3 className="mb-2 font-semibold">{title}</h3> : null}
          <Composer />
        </div>
      ) : null}
    </>
  );
}
