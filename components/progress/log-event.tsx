import { useLocale, useTranslations } from "next-intl";

import { CompletionLabel } from "@/components/commitments/completion-glyph";
import { Clocks, type TimeFrame } from "@/components/progress/clocks";
import type { LogLine } from "@/lib/commitments/schema";

/** What the log says of the commitment beside its entries: its import, changes of its attributes. */
export function LogEvent({ line, frame }: { line: LogLine; frame: TimeFrame }) {
  const t = useTranslations("progress.history");
  return (
    <li className="grid gap-x-4 gap-y-0.5 border-b border-rule py-3 tablet:grid-cols-[116px_minmax(0,1fr)]">
      <Clocks trueSince={line.on} recordedAt={line.recordedAt} frame={frame} />
      <div>
        {line.kind === "imported" ? <b className="font-semibold"><CompletionLabel completion="not_assessed" short /></b> : null}
        <p className="max-w-[64ch] text-ink-2"><Words line={line} />{line.by ? <span className="text-ink-3"> {line.by}</span> : null}</p>
        {line.kind === "imported" || line.reason === "" ? null : <p className="max-w-[64ch] text-12 text-ink-3">{t("reason", { reason: line.reason })}</p>}
      </div>
    </li>
  );
}

function Words({ line }: { line: LogLine }) {
  const t = useTranslations("progress.history");
  const locale = useLocale();
  if (line.kind === "imported") return line.meeting === null ? t("importedUncounted", { communique: line.communique }) : t("imported", { meeting: line.meeting });
  if (line.kind === "reviewed") return line.undone && line.decision !== "open" ? t("reviewed.undone", { state: t(`reviewed.${line.decision}`) }) : t(`reviewed.${line.decision}`);
  if (line.kind === "sector") return t("sector", { sector: line.sector[locale] });
  return line.words === null ? t("deadlineRemoved", { ordinal: line.ordinal }) : t("deadline", { ordinal: line.ordinal, words: line.words });
}
