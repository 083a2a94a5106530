"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";

import { useComposer } from "@/components/progress/composer-context";
import { useShortcuts } from "@/components/shell/use-shortcuts";
import { Kbd } from "@/components/ui/kbd";
import type { Position } from "@/lib/commitments/schema";
import { Link, useRouter } from "@/lib/i18n/navigation";

/** Where the commitment stands in its text, and the keys to its neighbours: J and K, or the arrows. Closed while an entry is being written. */
export function CommitmentKeys({ position: { number, total, previous, next } }: { position: Position }) {
  const t = useTranslations("commitment");
  const router = useRouter();
  const { isOpen } = useComposer();
  const go = (code: string | null) => {
    if (code !== null && !isOpen) router.push(`/commitments/${code}`);
  };
  useShortcuts({ j: () => go(next), k: () => go(previous) });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Arrows move inside tables, radio rows and lists; only on the bare page do they turn it.
      if (event.target !== document.body || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isOpen) return;
      const code = event.key === "ArrowRight" ? next : event.key === "ArrowLeft" ? previous : null;
      if (code !== null) router.push(`/commitments/${code}`);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [next, previous, isOpen, router]);
  return (
    <nav aria-label={t("neighbours")} className="flex items-center gap-1.5">
      {t("position", { number, total })}
      <Neighbour code={next} label={t("nextInText")} letter="J" />
      <Neighbour code={previous} label={t("previousInText")} letter="K" />
    </nav>
  );
}

function Neighbour({ code, label, letter }: { code: string | null; label: string; letter: string }) {
  if (code === null) return null;
  return (
    <Link href={`/commitments/${code}`} aria-label={`${label}: ${code}`} title={`${label}: ${code}`} className="hit-area inline-flex min-w-6 items-center justify-center hover:text-ink pointer-coarse:hidden">
      <Kbd>{letter}</Kbd>
    </Link>
  );
}
