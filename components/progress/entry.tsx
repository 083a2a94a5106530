import { useTranslations } from "next-intl";

import { CompletionLabel } from "@/components/commitments/completion-glyph";
import { StatusTag } from "@/components/commitments/status-labels";
import { EvidenceList } from "@/components/evidence/evidence-list";
import { Clocks, dayOfInstant, type TimeFrame } from "@/components/progress/clocks";
import { EntryActions } from "@/components/progress/entry-actions";
import { classNames } from "@/components/ui/class-names";
import { Tag } from "@/components/ui/tag";
import type { EntryView } from "@/lib/commitments/schema";
import { formatDay } from "@/lib/i18n/format";
import { checkAssessment, checkCorrection, checkWithdrawal } from "@/lib/progress/rules";
import type { EntryReference } from "@/lib/progress/schema";

type Props = {
  entry: EntryView;
  /** The numbers of the deliverables; null where there is only one, so that nothing has to be told apart. */
  ordinals: Map<string, number> | null;
  frame: TimeFrame;
  reader: { id: string; mayCorrect: boolean; mayAssess: boolean };
  reference: EntryReference;
};

/** An entry with its two clocks, what it says and what it rests on. An ended one stays, struck at the left, with the reason. */
export function Entry({ entry, ordinals, frame, reader, reference }: Props) {
  const ended = entry.ended !== null;
  return (
    <li id={`entry-${entry.no}`} className="grid gap-x-4 gap-y-0.5 border-b border-rule py-3 tablet:grid-cols-[116px_minmax(0,1fr)]">
      <Clocks trueSince={entry.effectiveOn} recordedAt={entry.recordedAt} frame={frame} />
      <div className={classNames("min-w-0", ended && "border-l-2 border-edge pl-3 text-ink-3")}>
        <EntryHead entry={entry} ordinals={ordinals} />
        <EntryNotes entry={entry} frame={frame} />
        <p className="mt-1 mb-1.5 max-w-[64ch] whitespace-pre-line wrap-anywhere in-lang-zh:max-w-[40em]">{entry.narrative}</p>
        <EvidenceList evidence={entry.evidence} />
        <EntryActions reference={reference} entry={draftOf(entry)} day={formatDay(entry.effectiveOn, frame.locale)} may={whatMay({ entry, reader })} />
      </div>
    </li>
  );
}

/** What a reader may still do about an entry, by the same rules that the server asks again. */
function whatMay({ entry, reader }: Pick<Props, "entry" | "reader">) {
  const standing = {
    authorId: entry.author.id, endedByNo: entry.ended ? entry.no : null,
    correction: entry.correction,
  };
  return {
    correct: reader.mayCorrect && checkCorrection(standing, "?") === null,
    withdraw: reader.mayCorrect && checkWithdrawal(standing, "?") === null,
    assess: reader.mayAssess && checkAssessment(standing, reader.id) === null,
  };
}

/** What a correction begins with: the entry's own words. */
function draftOf({ id, deliverableId, completion, narrative, effectiveOn, basis, sensitive, searched, evidence }: EntryView) {
  return { id, deliverableId, completion, narrative, effectiveOn, basis, sensitive, searched, evidence };
}

function EntryHead({ entry, ordinals }: Pick<Props, "entry" | "ordinals">) {
  const t = useTranslations("progress.entry");
  const bases = useTranslations("evidence.basis");
  const { completion, author, assessment, basis, sensitive, waiting, ended, deliverableId } = entry;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <b className={classNames("font-semibold", ended && "line-through decoration-edge")}><CompletionLabel completion={completion} short /></b>
      {ordinals ? <span className="text-ink-3">{deliverableId === null ? t("allDeliverables") : t("deliverable", { ordinal: ordinals.get(deliverableId) ?? 0 })}</span> : null}
      <span className="text-ink-3">{t("author", { name: author.name, basis: bases(basis) })}</span>
      {ended ? <StatusTag status={ended.as} /> : null}
      {waiting ? <Tag look="dashed">{t("waiting")}</Tag> : null}
      {assessment ? (
        <span className="text-ink-3">
          <StatusTag status={assessment.verdict} /> {assessment.note ? t("judgedWithNote", { name: assessment.by, note: assessment.note }) : t("judgedBy", { name: assessment.by })}
        </span>
      ) : null}
      {sensitive ? <Tag look="quiet">{t("sensitive")}</Tag> : null}
    </div>
  );
}

function EntryNotes({ entry: { ended, corrects, searched }, frame }: Pick<Props, "entry" | "frame">) {
  const t = useTranslations("progress.entry");
  const history = useTranslations("progress.history");
  const notes = [
    ended ? t(ended.as === "superseded" ? "supersededBy" : "withdrawnBy", { name: ended.by ?? history("byProduct"), date: dayOfInstant(ended.at, frame), reason: ended.reason }) : null,
    corrects ? t("corrects", { date: formatDay(corrects.effectiveOn, frame.locale), reason: corrects.reason }) : null,
    searched ? t("searched", { date: formatDay(searched.on, frame.locale), where: searched.where }) : null,
  ].filter((note) => note !== null);
  return notes.map((note) => <p key={note} className="max-w-[64ch] text-12 text-ink-2 wrap-anywhere">{note}</p>);
}
