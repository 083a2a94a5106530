"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";

import { ChangedAttributes, WordDifference } from "@/components/communiques/difference";
import { VerbBadge } from "@/components/commitments/verb-badge";
import { Button } from "@/components/ui/button";
import { Refusal } from "@/components/ui/refusal";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { LANGUAGES } from "@/lib/clauses/schema";
import { keepChangesAction, takeChangesAction } from "@/lib/communiques/actions";
import type { ClauseChange } from "@/lib/communiques/schema";
import type { ErrorCode } from "@/lib/errors";
import { useRouter } from "@/lib/i18n/navigation";

type Props = { code: string; changes: readonly ClauseChange[]; mayDecide: boolean };
type Way = "take" | "keep";

/** Sends decisions about changes, one at a time, and shows the page as it is then. */
function useSettle(code: string) {
  const t = useTranslations("communiques.readings");
  const router = useRouter();
  const [state, setState] = useState<{ pending: boolean; refused: ErrorCode | "unexpected" | null; said: string }>({ pending: false, refused: null, said: "" });
  const [, startTransition] = useTransition();
  const settle = async (way: Way, changes: readonly ClauseChange[]) => {
    if (state.pending) return;
    setState({ pending: true, refused: null, said: "" });
    const input = { code, changes: changes.map(({ id, version }) => ({ clauseId: id, version })) };
    const answer = await (way === "take" ? takeChangesAction(input) : keepChangesAction(input)).catch(() => null);
    if (answer?.ok) setState({ pending: false, refused: null, said: way === "take" ? t("taken", { count: answer.count }) : t("kept") });
    else setState({ pending: false, refused: answer?.code ?? "unexpected", said: "" });
    startTransition(() => router.refresh());
  };
  return { ...state, settle };
}

/** Clauses that the newest reading has otherwise, the difference marked, each to be taken or kept. */
export function ChangeList({ code, changes, mayDecide }: Props) {
  const t = useTranslations("communiques.readings");
  const errors = useTranslations("errors");
  const { pending, refused, said, settle } = useSettle(code);
  const understood = changes.filter(({ isWorded }) => !isWorded);
  return (
    <>
      {mayDecide && understood.length > 1 ? (
        <div className="mb-2"><Button aria-disabled={pending} onClick={() => void settle("take", understood)}>{t("takeAll", { count: understood.length })}</Button></div>
      ) : null}
      <div aria-live="polite">
        {refused ? <Refusal className="mb-2">{errors(refused)}</Refusal> : null}
        {said ? <p className="mb-2 text-12 text-ink-2">{said}</p> : null}
      </div>
      <ul className="border-t border-rule">
        {changes.map((change) => <Change key={change.id} change={change} onSettle={mayDecide ? (way) => void settle(way, [change]) : null} pending={pending} />)}
      </ul>
    </>
  );
}

function Change({ change, onSettle, pending }: { change: ClauseChange; onSettle: ((way: Way) => void) | null; pending: boolean }) {
  const t = useTranslations("communiques.readings");
  const { code, before, after, isWorded, isDecided } = change;
  const name = code ?? t("clause", { index: after.paragraph });
  return (
    <li className="border-b border-rule py-3">
      <div className="mb-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <VerbBadge verb={after.verb} />
        {code ? <TextLink href={`/commitments/${code}`} className="num font-semibold">{code}</TextLink> : <b className="font-semibold">{name}</b>}
        <Tag look={isWorded ? "outlined" : "dashed"}>{t(isWorded ? "worded" : "understood")}</Tag>
        {isDecided ? <Tag look="quiet">{t("decided")}</Tag> : null}
        <span className="num text-12 text-ink-3">{t("was", { reading: before.revision, index: before.paragraph })} → {t("was", { reading: after.revision, index: after.paragraph })}</span>
        {onSettle ? (
          <span className="ml-auto flex gap-2">
            <Button aria-label={t("takeLabel", { clause: name })} aria-disabled={pending} onClick={() => onSettle("take")}>{t("take")}</Button>
            <Button variant="quiet" aria-label={t("keepLabel", { clause: name })} aria-disabled={pending} onClick={() => onSettle("keep")}>{t("keep")}</Button>
          </span>
        ) : null}
      </div>
      <div className="grid gap-x-8 gap-y-2 desk:grid-cols-2">
        {LANGUAGES.map((language) => <WordDifference key={language} language={language} before={before.words[language]} after={after.words[language]} />)}
      </div>
      <ChangedAttributes before={before} after={after} />
    </li>
  );
}
