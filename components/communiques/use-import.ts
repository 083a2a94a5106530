"use client";

import { useState } from "react";

import { type ImportRefusal, type ImportStep, importTextsAction, previewTextsAction } from "@/lib/communiques/actions";
import type { HeadCorrection, ImportPreview, ReadingRequest } from "@/lib/communiques/schema";
import type { ErrorCode } from "@/lib/errors";
import { useRouter } from "@/lib/i18n/navigation";

/** Why nothing came of it: what the server refused, what a form lacks, or that it cannot be reached. */
export type Refused = ImportRefusal | { of: "form"; code: "choose" | "tooMany" | "togetherTooLarge" } | { of: "large"; file: string } | { of: "offline" };
export type Done = Extract<ImportStep, { step: "done" }>["outcome"];
export type Progress = { step: "reading" } | { step: "sending" } | { step: "readingAgain" } | { step: "writing"; done: number; total: number };

/** The communiqué to be read again; null for a text whose meeting is still to be recognised. */
export type Target = { code: string; revision: number } | null;

const REQUEST: ReadingRequest = { code: null, revision: null, head: null, confirmed: false };

function formOf(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append("files", file);
  return form;
}

type Failed = { ok: false; code: ErrorCode | "unexpected" };
const failed = ({ code }: Failed): ImportRefusal => ({ of: "register", code, details: {} });

/** Everything of a head that a person can correct, as it was read. */
export function correctionOf({ title, body, meeting, heldFrom, heldTo, adoptedOn, publishedOn, place }: ImportPreview["head"]): HeadCorrection {
  return { title, body, meeting, heldFrom, heldTo, adoptedOn, publishedOn, place };
}

/** Reads texts for a preview, then writes them as confirmed: what is under way, what was recognised, refused or done. */
export function useImport(target: Target) {
  const router = useRouter();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [head, setHead] = useState<HeadCorrection | null>(null);
  const [done, setDone] = useState<Done | null>(null);

  const finish = (refusal: Refused | null) => {
    setProgress(null);
    setRefused(refusal);
  };
  const read = async (files: readonly File[]) => {
    if (progress) return;
    setRefused(null);
    setProgress({ step: "reading" });
    const answer = await previewTextsAction(formOf(files), { ...REQUEST, code: target?.code ?? null }).catch(() => null);
    if (answer === null) return finish({ of: "offline" });
    if (!answer.ok) return finish(failed(answer));
    if ("refusal" in answer) return finish(answer.refusal);
    setPreview(answer.preview);
    setHead(correctionOf(answer.preview.head));
    finish(null);
  };
  const write = async (files: readonly File[], confirmed: boolean) => {
    if (progress || !preview) return;
    setRefused(null);
    setProgress({ step: "sending" });
    const standing = preview.standing;
    const request: ReadingRequest = { code: standing?.code ?? null, revision: target?.revision ?? standing?.revision ?? null, head, confirmed };
    const answer = await importTextsAction(formOf(files), request).catch(() => null);
    if (answer === null) return finish({ of: "offline" });
    if (!answer.ok) return finish(failed(answer));
    setProgress({ step: "readingAgain" });
    const last = await follow(answer.steps, setProgress).catch(() => null);
    if (last?.step !== "done") return finish(last?.step === "refused" ? last.refusal : { of: "offline" });
    setDone(last.outcome);
    finish(null);
    router.refresh();
  };
  const back = () => {
    setPreview(null);
    setRefused(null);
  };
  return { progress, refused, preview, head, done, read, write, back, setHead, refuse: setRefused };
}

/** Says each step as it comes, and gives the last. */
async function follow(steps: ReadableStream<ImportStep>, say: (progress: Progress) => void): Promise<ImportStep | null> {
  const reader = steps.getReader();
  let last: ImportStep | null = null;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    last = part.value;
    if (last.step === "writing") say(last);
  }
  return last;
}
