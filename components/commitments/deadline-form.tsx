"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";

import { ChangeForm, ReasonField } from "@/components/commitments/change-form";
import {
  changeDraft, type DatedDeliverable, type DeadlineDraft, type DeadlineField, deadlineOf, draftOf, lastDayMeant, missingIn, moveDraft, wordsOf,
} from "@/components/commitments/deadline-draft";
import { StandingDeadlines } from "@/components/commitments/standing-deadlines";
import type { ChangeTarget } from "@/components/commitments/use-change";
import { SelectField, TextField } from "@/components/ui/controls";
import { LinkButton } from "@/components/ui/text-link";
import { DEADLINE_TYPES } from "@/lib/clauses/schema";
import { setDeadlineAction } from "@/lib/commitments/actions";
import { languageOfWords, wordsFor } from "@/lib/commitments/labels";
import { MAX_DEADLINE_WORDS, SET_PRECISIONS } from "@/lib/commitments/schema";
import { formatDay } from "@/lib/i18n/format";
import { langAttribute } from "@/lib/i18n/routing";

type Props = { deliverables: readonly DatedDeliverable[]; /** The deliverable that is asked for. */ first: string; onDone: () => void; onCancel: () => void };

/** Sets or changes a deliverable's deadline: what it means, its days, how it is written, and why. */
export function DeadlineForm({ deliverables, first, onDone, onCancel }: Props) {
  const t = useTranslations("commitment.setDeadline");
  const [id, setId] = useState(first);
  const deliverable = deliverables.find((each) => each.id === id) ?? { written: null, set: null };
  const [draft, setDraft] = useState(() => draftOf(deliverable));
  const [attempted, setAttempted] = useState(false);
  const missing = missingIn(draft);
  const change = (parts: Partial<DeadlineDraft>) => setDraft((held) => changeDraft(held, parts));
  const choose = (next: string) => {
    setId(next);
    setDraft((held) => moveDraft(held, { from: deliverable, to: deliverables.find((each) => each.id === next) ?? deliverable }));
  };
  const send = (target: ChangeTarget) => {
    setAttempted(true);
    return missing.length > 0 ? null : setDeadlineAction({ ...target, deliverableId: id, deadline: deadlineOf(draft), reason: draft.reason });
  };
  const fields = { draft, change, missing: attempted ? missing : [] };
  return (
    <ChangeForm submit={t("submit")} onSend={send} onDone={onDone} onCancel={onCancel}>
      {deliverables.length > 1 ? <DeliverableField deliverables={deliverables} chosen={id} onChoose={choose} /> : null}
      <StandingDeadlines deliverable={deliverable} />
      <MeaningFields {...fields} />
      <DayFields {...fields} />
      <WordsField {...fields} />
      <ReasonField value={draft.reason} onChange={(reason) => change({ reason })} missing={fields.missing.includes("reason")} />
    </ChangeForm>
  );
}

type Fields = { draft: DeadlineDraft; change: (parts: Partial<DeadlineDraft>) => void; missing: readonly DeadlineField[] };

const ROW = "grid gap-x-4 gap-y-3 tablet:grid-cols-2";

function DeliverableField({ deliverables, chosen, onChoose }: { deliverables: readonly DatedDeliverable[]; chosen: string; onChoose: (id: string) => void }) {
  const t = useTranslations("commitment.setDeadline");
  const scope = useTranslations("progress.composer");
  const locale = useLocale();
  return (
    <SelectField label={t("deliverable")} value={chosen} onChange={(event) => onChoose(event.target.value)}>
      {deliverables.map(({ id, ordinal, text }) => <option key={id} value={id}>{scope("scopeOne", { ordinal, words: wordsFor(text, locale)?.text ?? "" })}</option>)}
    </SelectField>
  );
}

/** What the last day means, and how exact it is. */
function MeaningFields({ draft: { type, precision }, change }: Fields) {
  const t = useTranslations("commitment.setDeadline");
  const words = useTranslations("deadlines");
  return (
    <div className={ROW}>
      <SelectField label={t("type")} value={type} onChange={(event) => change({ type: DEADLINE_TYPES.find((each) => each === event.target.value) ?? type })}>
        {DEADLINE_TYPES.map((each) => <option key={each} value={each}>{words(`type.${each}`)}</option>)}
      </SelectField>
      <SelectField label={t("precision")} value={precision} onChange={(event) => change({ precision: SET_PRECISIONS.find((each) => each === event.target.value) ?? precision })}>
        {SET_PRECISIONS.map((each) => <option key={each} value={each}>{words(`precision.${each}`)}</option>)}
      </SelectField>
    </div>
  );
}

function DayFields({ draft, change, missing }: Fields) {
  const t = useTranslations("commitment.setDeadline");
  const faults = useTranslations("progress.fault");
  const locale = useLocale();
  const meant = lastDayMeant(draft);
  const hint = meant === null ? t("latestHint") : <>{t("unitEnds", { date: formatDay(meant, locale) })} <LinkButton onClick={() => change({ latest: meant })}>{t("takeDay")}</LinkButton></>;
  return (
    <div className={ROW}>
      <TextField type="date" optional label={t("earliest")} hint={t("earliestHint")} value={draft.earliest} onChange={(event) => change({ earliest: event.target.value })} />
      <TextField
        type="date" required label={t("latest")} hint={hint} value={draft.latest} onChange={(event) => change({ latest: event.target.value })}
        error={missing.includes("latest") ? faults("required") : undefined}
      />
    </div>
  );
}

function WordsField({ draft, change, missing }: Fields) {
  const t = useTranslations("commitment.setDeadline");
  const faults = useTranslations("progress.fault");
  const words = wordsOf(draft);
  return (
    <TextField
      required maxLength={MAX_DEADLINE_WORDS} lang={langAttribute(languageOfWords(words))} label={t("words")} hint={t("wordsHint")}
      value={words} onChange={(event) => change({ words: event.target.value })} error={missing.includes("words") ? faults("required") : undefined}
    />
  );
}
