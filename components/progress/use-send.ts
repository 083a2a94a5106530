"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";

import { type ComposerSubject, useComposer } from "@/components/progress/composer-context";
import { type ComposerRefusal, type ProgressDraft, readDraft } from "@/components/progress/progress-draft";
import { keepEvidenceFileAction } from "@/lib/evidence/actions";
import { useRouter } from "@/lib/i18n/navigation";
import { recordProgressAction } from "@/lib/progress/actions";
import { checkProgress } from "@/lib/progress/rules";
import type { ProgressInput } from "@/lib/progress/schema";

type Sending = { isSending: boolean; refusal: ComposerRefusal | null; isStale: boolean };
const IDLE: Sending = { isSending: false, refusal: null, isStale: false };

/** Why a rule refuses an entry as it stands; the server asks the same rules again. */
export function refusalOf(input: ProgressInput, { today, deliverables, communiqueFiles }: ComposerSubject): ComposerRefusal | null {
  const refusal = checkProgress(input, { today, deliverableIds: deliverables.map(({ id }) => id), communiqueFiles });
  return refusal && { code: refusal.code };
}

/** Sends the draft: judged here, files first, then the entry. Whatever happens, what was typed stays where it is. */
export function useSend() {
  const { subject, correcting, read, finish, readAgain } = useComposer();
  const { getValues, setValue, trigger } = useFormContext<ProgressDraft>();
  const router = useRouter();
  const [state, setState] = useState<Sending>(IDLE);

  /** Sends the files that the server does not have yet; a refusal names the file. */
  const sendFiles = async (): Promise<ComposerRefusal | null> => {
    for (const [at, item] of getValues("evidence").entries()) {
      if (item.source !== "file" || item.kept || !item.file) continue;
      const form = new FormData();
      form.set("file", item.file);
      const kept = await keepEvidenceFileAction(form);
      if (!kept.ok) return { code: kept.code, file: item.fileName };
      setValue(`evidence.${at}.fileSha256`, kept.sha256);
      setValue(`evidence.${at}.kept`, true);
    }
    return null;
  };

  const sendEntry = async (version: number): Promise<Sending> => {
    const target = { commitmentId: subject.commitmentId, version, corrects: correcting?.id ?? null };
    const judged = readDraft(getValues(), target);
    if (judged.input === null) return IDLE;
    const refusal = refusalOf(judged.input, subject) ?? (await sendFiles());
    if (refusal) return { ...IDLE, refusal };
    const { input } = readDraft(getValues(), target);
    const result = await recordProgressAction(input);
    if (result.ok) finish("logged");
    else if (result.code === "stale_version") router.refresh();
    else return { ...IDLE, refusal: { code: result.code } };
    return { ...IDLE, isStale: !result.ok };
  };

  const sendOn = async (version: number) => {
    if (state.isSending) return;
    if (!(await trigger(undefined, { shouldFocus: true }))) return;
    setState({ ...IDLE, isSending: true });
    const next = await sendEntry(version).catch((): Sending => ({ ...IDLE, refusal: { code: "offline" } }));
    setState(next);
  };

  return {
    ...state,
    send: () => sendOn(read.version),
    /** Puts the draft after what others wrote meanwhile. */
    sendAfter: () => {
      readAgain();
      return sendOn(subject.snapshot.version);
    },
    /** Goes back to the draft; from now on the newer state counts as read. */
    edit: () => {
      readAgain();
      setState(IDLE);
    },
    clearRefusal: () => setState((held) => ({ ...held, refusal: null })),
  };
}
