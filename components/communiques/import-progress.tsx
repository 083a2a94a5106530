import { useTranslations } from "next-intl";

import type { Progress } from "@/components/communiques/use-import";

/** What is under way, and how far it is where that is known. */
export function ImportProgress({ progress }: { progress: Progress | null }) {
  const t = useTranslations("communiques.importPage");
  const words = progress && (progress.step === "writing" ? t("writing", { done: progress.done, total: progress.total }) : t(progress.step));
  const share = progress?.step === "writing" ? Math.round((100 * progress.done) / progress.total) : 0;
  return (
    <div aria-live="polite" className="my-3 empty:hidden">
      {progress ? (
        <>
          <p className="num mb-1 text-ink-2">{words}</p>
          <div
            role="progressbar" aria-label={t("progress")} aria-valuemin={0} aria-valuemax={100} {...(progress.step === "writing" ? { "aria-valuenow": share } : {})}
            className="h-1 max-w-[28rem] bg-paper-3"
          >
            <div className="h-full bg-fill" style={{ width: progress.step === "writing" ? `${share}%` : "4%" }} />
          </div>
        </>
      ) : null}
    </div>
  );
}
