"use client";

import { useState, useTransition } from "react";

import { useComposer } from "@/components/progress/composer-context";
import type { ErrorCode, ErrorDetails } from "@/lib/errors";
import { useRouter } from "@/lib/i18n/navigation";

/** The commitment to change, at the version that the writer has read. */
export type ChangeTarget = { commitmentId: string; version: number };

type Failure = { code: ErrorCode | "unexpected" | "offline"; details: ErrorDetails };
type Answer = { ok: true } | ({ ok: false } & Failure);

/** Sends a change; null where a field is missing, which then says so itself. */
export type SendChange = (target: ChangeTarget) => Promise<Answer> | null;

/** Sends a change of the commitment of the page, of the version read when the form was opened or read again since. */
export function useChange(onSend: SendChange, onDone: () => void) {
  const { subject: { commitmentId, snapshot } } = useComposer();
  const router = useRouter();
  const [read, setRead] = useState(snapshot.version);
  const [wantsNewer, setWantsNewer] = useState(false);
  const [isReading, startReading] = useTransition();
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempts, setAttempts] = useState(0);
  const version = wantsNewer ? snapshot.version : read;

  const send = async () => {
    if (isSending) return;
    setAttempts((count) => count + 1);
    const sending = onSend({ commitmentId, version });
    if (sending === null) return setFailure(null);
    setSending(true);
    const answer = await sending.catch((): Answer => ({ ok: false, code: "offline", details: {} }));
    setSending(false);
    if (answer.ok) return onDone();
    setRead(version);
    setWantsNewer(false);
    setFailure(answer);
  };
  const reload = () => {
    setWantsNewer(true);
    startReading(() => router.refresh());
  };
  const refused = failure?.code ?? null;
  const reread = wantsNewer && snapshot.version > read ? snapshot : null;
  const stale = refused === "stale_version" ? { read, current: failure?.details.current ?? "", isReading, reread } : null;
  return { send, reload, isSending, refused, stale, attempts };
}
