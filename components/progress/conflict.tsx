"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";

import { CompletionLabel } from "@/components/commitments/completion-glyph";
import { useComposer } from "@/components/progress/composer-context";
import type { ProgressDraft } from "@/components/progress/progress-draft";
import type { Snapshot } from "@/components/progress/snapshot";
import { Button } from "@/components/ui/button";
import { Refusal } from "@/components/ui/refusal";
import { RowHead, ScrollX, Table, Td, Th } from "@/components/ui/table";

type Props = { onAfter: () => Promise<void>; onEdit: () => void; onDiscard: () => void };

/** Somebody wrote first: what the writer read, what it is now, and theirs, side by side; then they decide. */
export function Conflict({ onAfter, onEdit, onDiscard }: Props) {
  const t = useTranslations("progress.conflict");
  const { read, subject: { snapshot: now } } = useComposer();
  const hasArrived = now.version > read.version;
  return (
    <div>
      <Refusal role="alert" head={t("head")}>
        {hasArrived ? t("text", { read: read.version, now: now.version, name: now.by, at: now.at }) : t("loading")}
      </Refusal>
      {hasArrived ? <Comparison read={read} now={now} /> : null}
      <div className="mt-2.5 flex flex-wrap gap-2">
        <Button variant="primary" aria-disabled={!hasArrived} onClick={() => (hasArrived ? void onAfter() : undefined)}>{t("after")}</Button>
        <Button aria-disabled={!hasArrived} onClick={() => (hasArrived ? onEdit() : undefined)}>{t("edit")}</Button>
        <Button variant="quiet" onClick={onDiscard}>{t("discard")}</Button>
      </div>
    </div>
  );
}

type Compared = { key: string; name: string; read: ReactNode; now: ReactNode; yours: ReactNode | null; changed: boolean };

function Comparison({ read, now }: { read: Snapshot; now: Snapshot }) {
  const t = useTranslations("progress.conflict");
  const rows = useRows(read, now);
  return (
    <ScrollX label={t("caption")}>
      <Table caption={t("caption")} className="mt-1 min-w-[560px]">
        <thead>
          <tr><Th className="w-28"><span className="sr-only">{t("caption")}</span></Th><Th>{t("read", { version: read.version })}</Th><Th>{t("now", { version: now.version })}</Th><Th>{t("yours")}</Th></tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <RowHead className="text-ink-3">{row.name}</RowHead>
              <Td>{row.read}</Td>
              <Td className={row.changed ? "py-1 pl-2 shadow-[inset_2px_0_0_var(--notice-line)]" : "py-1"}>{row.now}{row.changed ? <span className="sr-only"> ({t("changed")})</span> : null}</Td>
              <Td>{row.yours ?? <span className="text-ink-3">{t("unchanged")}</span>}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollX>
  );
}

/** The completion always; of the rest what has changed or what the draft would change. */
function useRows(read: Snapshot, now: Snapshot): Compared[] {
  const t = useTranslations("progress.conflict");
  const draft = useFormContext<ProgressDraft>().getValues();
  const mine = draft.completion ? <CompletionLabel completion={draft.completion} short /> : null;
  const concerns = (id: string) => draft.deliverableId === "" || draft.deliverableId === id;
  const deliverables = now.deliverables.length < 2 ? [] : now.deliverables.map(({ id, ordinal, completion }): Compared => {
    const before = read.deliverables.find((other) => other.id === id)?.completion ?? completion;
    return {
      key: id, name: t("row.deliverable", { ordinal }), changed: before !== completion, yours: concerns(id) ? mine : null,
      read: <CompletionLabel completion={before} short />, now: <CompletionLabel completion={completion} short />,
    };
  });
  const words = (["deadline", "sector", "lastEntry", "lastChange"] as const).map((key): Compared => ({
    key, name: t(`row.${key}`), read: read[key], now: now[key], changed: read[key] !== now[key], yours: key === "lastEntry" ? draft.narrative : null,
  }));
  const completion: Compared = {
    key: "completion", name: t("row.completion"), changed: read.completion !== now.completion, yours: deliverables.length === 0 ? mine : null,
    read: <CompletionLabel completion={read.completion} short />, now: <CompletionLabel completion={now.completion} short />,
  };
  return [completion, ...[...deliverables, ...words].filter(({ changed, yours }) => changed || yours !== null)];
}
