import { useLocale, useTranslations } from "next-intl";

import { CommitmentFacts } from "@/components/commitments/commitment-facts";
import { CommitmentKeys } from "@/components/commitments/commitment-keys";
import { DeliverableTable } from "@/components/commitments/deliverable-table";
import { PhoneBar } from "@/components/commitments/phone-bar";
import { SourcePair } from "@/components/commitments/source-pair";
import { TextStanding } from "@/components/commitments/text-standing";
import { ThreeQuestions } from "@/components/commitments/three-questions";
import { LineageChain } from "@/components/lineage/lineage-chain";
import { dayOfInstant } from "@/components/progress/clocks";
import { ComposerProvider } from "@/components/progress/composer-context";
import { History } from "@/components/progress/history";
import type { Snapshot } from "@/components/progress/snapshot";
import { PageFrame } from "@/components/shell/page-frame";
import { shownDeadline } from "@/lib/commitments/rules";
import type { CommitmentView } from "@/lib/commitments/schema";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import type { SectorChoices } from "@/lib/sectors/schema";

type Props = {
  commitment: CommitmentView;
  today: string;
  timeZone: string;
  reader: { id: string; mayRecord: boolean; mayCorrect: boolean; mayAssess: boolean; maySetDeadline: boolean; maySettle: boolean; mayCheckTitle: boolean; mayDecideLineage: boolean };
  sectorChoices: readonly SectorChoices[] | null;
};

/** A commitment: its words, three questions, what is known of it, its deliverables and its history. */
export function CommitmentPage({ commitment, today, timeZone, reader, sectorChoices }: Props) {
  const shell = useTranslations("shell.screens");
  const { id, code, kind, position, deliverables, communiqueFiles, sources } = commitment;
  const subject = {
    commitmentId: id, kind, communiqueFiles, today, snapshot: useSnapshot(commitment, timeZone),
    deliverables: deliverables.map(({ id: deliverableId, ordinal, text }) => ({ id: deliverableId, ordinal, text })),
  };
  return (
    <ComposerProvider key={id} subject={subject}>
      <PageFrame title={code} crumb={{ label: shell("register"), href: "/register" }} aside={<CommitmentKeys position={position} />}>
        <div className="grid grid-cols-1 gap-x-9 desk:grid-cols-[minmax(0,1fr)_var(--aside)] desk:grid-rows-[auto_1fr]">
          <div className="min-w-0">
            <TextStanding commitment={commitment} />
            <SourcePair commitment={commitment} maySettle={reader.maySettle} />
            <ThreeQuestions commitment={commitment} />
          </div>
          <div className="min-w-0 max-desk:mb-6 desk:row-span-2"><CommitmentFacts {...{ commitment, today, timeZone, sectorChoices }} maySetDeadline={reader.maySetDeadline} mayCheckTitle={reader.mayCheckTitle} /></div>
          <div className="min-w-0">
            <DeliverableTable deliverables={deliverables} supplied={sources.map(({ language }) => language)} maySetDeadline={reader.maySetDeadline} />
            <LineageChain chain={commitment.lineage} mayDecide={reader.mayDecideLineage} />
            <History commitment={commitment} timeZone={timeZone} reader={reader} />
          </div>
        </div>
        <PhoneBar position={position} mayRecord={reader.mayRecord} />
      </PageFrame>
    </ComposerProvider>
  );
}

/** The commitment's state in words of the reader's language, for a writer who finds that it has changed. */
function useSnapshot(commitment: CommitmentView, timeZone: string): Snapshot {
  const t = useTranslations("progress");
  const deadlines = useTranslations("deadlines");
  const completions = useTranslations("completion.short");
  const locale = useLocale();
  const { version, completion, deliverables, sector, lastChange, history } = commitment;
  const deadline = shownDeadline(deliverables.map(({ completion: each, set, written }) => ({ completion: each, deadline: set ?? written })));
  const entries = history.filter((item) => item.type === "entry");
  const last = entries.toSorted((left, right) => right.no - left.no)[0];
  const by = lastChange.by ?? t("history.byProduct");
  const at = formatInstant(lastChange.at, { locale, timeZone });
  return {
    version, by, at, completion, sector: sector.name[locale], deadline: deadline?.text ?? deadlines("none"),
    deliverables: deliverables.map(({ id, ordinal, completion: each }) => ({ id, ordinal, completion: each })),
    lastEntry: last ? `${completions(last.completion)}, ${formatDay(last.effectiveOn, locale)}, ${last.author.name}: ${last.narrative}` : t("conflict.noEntry"),
    lastChange: `${t(`change.${lastChange.kind}`)}, ${by}, ${dayOfInstant(lastChange.at, { locale, timeZone })}`,
  };
}
