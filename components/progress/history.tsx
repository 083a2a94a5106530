import { useLocale, useTranslations } from "next-intl";

import { ComposerPlace } from "@/components/progress/composer-place";
import { Entry } from "@/components/progress/entry";
import { LogEvent } from "@/components/progress/log-event";
import { OpenComposer } from "@/components/progress/open-composer";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { CommitmentView } from "@/lib/commitments/schema";

type Props = {
  commitment: CommitmentView;
  timeZone: string;
  reader: { id: string; mayRecord: boolean; mayCorrect: boolean; mayAssess: boolean };
};

/** What became of the commitment: entries with two clocks, what the log says of it, and the place to log the next. */
export function History({ commitment, timeZone, reader }: Props) {
  const t = useTranslations("progress.history");
  const locale = useLocale();
  const { history, deliverables, id: commitmentId, version } = commitment;
  const entries = history.filter(({ type }) => type === "entry").length;
  const ordinals = deliverables.length > 1 ? new Map(deliverables.map(({ id, ordinal }) => [id, ordinal])) : null;
  const frame = { locale, timeZone };
  return (
    <Section title={t("title")} denominator={t("denominator", { count: entries })} action={reader.mayRecord ? <OpenComposer /> : null}>
      {reader.mayRecord ? <ComposerPlace /> : null}
      {entries === 0 ? <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState> : null}
      <ol>
        {history.map((item) =>
          item.type === "entry"
            ? <Entry key={item.no} entry={item} ordinals={ordinals} frame={frame} reader={reader} reference={{ commitmentId, entryId: item.id, version }} />
            : <LogEvent key={item.no} line={item} frame={frame} />,
        )}
      </ol>
    </Section>
  );
}
